import Assessment
import AssessmentXML
import Testing

/// A definition with a mark where its one finding stands.
struct MarkedFinding: Sendable, CustomTestStringConvertible {
  let marked: Marked
  let message: String

  init(_ items: String, _ message: String, head: String = "") {
    marked = Marked(Definitions.items(items, head: head))
    self.message = message
  }

  init(whole text: String, _ message: String) {
    marked = Marked(text)
    self.message = message
  }

  var testDescription: String { message }

  static let all: [MarkedFinding] = [
    // The schema.
    MarkedFinding(
      "<choice id='a'><stem>S</stem><option id='x'>X</option>¶<optoin id='y'>Y</optoin></choice>",
      "error: element 'optoin' is not known here; did you mean 'option'? [schema]"),
    MarkedFinding(
      "<choice id='a'>\n  ¶<option id='x'>X</option></choice>",
      "error: element 'option' cannot stand here; expected 'stem' [schema]"),
    MarkedFinding(
      "¶<choice id='a'><stem>S</stem><option id='x'>X</option></choice>",
      "error: element 'choice' is not complete; expected 'option' in it [schema]"),
    MarkedFinding(
      "<long-text\n   id='a'\n   ¶requird='yes'><stem>S</stem></long-text>",
      "error: attribute 'requird' is not known on 'long-text'; did you mean 'required'? [schema]"),
    MarkedFinding(
      "<long-text id='a' ¶key='b'><stem>S</stem></long-text>",
      "error: attribute 'key' is not allowed on 'long-text' [schema]"),
    MarkedFinding(
      "¶<long-text><stem>S</stem></long-text>",
      "error: element 'long-text' needs the attribute 'id' [schema]"),
    MarkedFinding(
      "<long-text id='a' ¶time='12'><stem>S</stem></long-text>",
      "error: attribute 'time': '12' is not a duration: write 12m, 90s or 1m30s [schema]"),
    MarkedFinding(
      "<long-text id='a' ¶required='ja'><stem>S</stem></long-text>",
      "error: attribute 'required': 'ja' is not one of yes, no [schema]"),
    MarkedFinding(
      "<long-text id='a' ¶timeout='keep-darft'><stem>S</stem></long-text>",
      "error: attribute 'timeout': 'keep-darft' is not one of keep-draft, omit; did you mean 'keep-draft'? [schema]"
    ),
    MarkedFinding(
      "<number id='a' ¶key='1,5'><stem>S</stem></number>",
      "error: attribute 'key': '1,5' is not a number with a decimal point [schema]"),
    MarkedFinding(
      "<long-text ¶id='1a'><stem>S</stem></long-text>",
      "error: attribute 'id': '1a' is not a name: a letter, then letters, digits, '.', '-' and '_' [schema]"
    ),
    MarkedFinding(
      "¶<choice id='a'>text<stem>S</stem><option id='x'>X</option><option id='y'>X</option></choice>",
      "error: element 'choice' holds elements only, not text [schema]"),
    MarkedFinding(
      whole: "¶<assesment xmlns='urn:assay:assessment:1'/>",
      "error: element 'assesment' cannot be the root of a file; did you mean 'assessment'? [schema]"
    ),
    MarkedFinding(
      whole: "¶<assessment/>",
      "error: element 'assessment' cannot be the root of a file; is its namespace missing? [schema]"
    ),
    // The binding.
    MarkedFinding(
      "<long-text id='a'><stem>S</stem></long-text>\n<long-text ¶id='a'><stem>S</stem></long-text>",
      "error: the id 'a' is already taken in line 5 [duplicate-id]"),
    MarkedFinding(
      "<choice id='a'><stem>S</stem><option id='x'>X</option><option ¶id='x'>Y</option></choice>",
      "error: two options have the id 'x' [duplicate-id]"),
    MarkedFinding(
      "<long-text id='a' ¶scale='numbr'><stem>S</stem></long-text>",
      "error: there is no scale 'numbr'; did you mean 'number'? [unknown-scale]",
      head: "<scale id='number' title='N'/>"),
    MarkedFinding(
      "<statement id='a' ¶responses='agre5'>S</statement>",
      "error: there is no response set 'agre5'; did you mean 'agree5'? [unknown-response-set]",
      head: Definitions.agree5),
    MarkedFinding(
      "<long-text id='a'><stem>S ¶<gap id='g'/></stem></long-text>",
      "error: a gap stands in the stem of a cloze only [gap-outside-cloze]"),
    MarkedFinding(
      "¶<cloze id='a'><stem>S</stem></cloze>",
      "error: a cloze has at least one gap [cloze-gaps]"),
    MarkedFinding(
      "<long-text id='a'>¶<stem>text <p>S</p></stem></long-text>",
      "error: text beside blocks such as <p> stands in a <p> of its own [mixed-content]"),
    MarkedFinding(
      "<text id='a' ¶pattern='(a'><stem>S</stem></text>",
      "error: the group is not closed; ')' is missing, at character 3 [pattern]"),
    MarkedFinding(
      "<long-text id='a' ¶time='999h'><stem>S</stem></long-text>",
      "error: '999h' is not a duration up to 100 hours: write 12m or 90s [duration]"),
    MarkedFinding(
      "<number id='a' key='1' ¶tolerance='-1'><stem>S</stem></number>",
      "error: a tolerance cannot be below 0 [tolerance]"),
    MarkedFinding(
      "<number id='a' ¶tolerance='1'><stem>S</stem></number>",
      "warning: the attribute 'tolerance' has no effect here [no-effect]"),
    MarkedFinding(
      "<long-text id='a' ¶weight='2'><stem>S</stem></long-text>",
      "warning: the attribute 'weight' has no effect here [no-effect]"),
    MarkedFinding(
      whole: Definitions.wrapped(
        sections:
          "<section id='s' ¶gate='yes'><long-text id='a'><stem>S</stem></long-text></section>"),
      "warning: the attribute 'gate' has no effect here [no-effect]"),
    MarkedFinding(
      whole: Definitions.wrapped(
        sections: """
          <section id='s'><only-if>¶<outcome item='a'/></only-if>
          <long-text id='a'><stem>S</stem></long-text></section>
          """),
      "error: the condition needs a bound: at-least, at-most, over or under [condition-bounds]"),
    MarkedFinding(
      whole: Definitions.wrapped(sections: "<include ¶href='../a.xml' as='x'/>"),
      "error: '../a.xml' leads out of the battery's folder [include]"),
    MarkedFinding(
      whole: Definitions.wrapped(sections: "<include ¶href='a.xml' as='x'/>"),
      "error: 'a.xml': no other file can be read here [include]"),
    MarkedFinding(
      whole: Definitions.wrapped(sections: "<include ¶href='test.xml' as='x'/>"),
      "error: 'test.xml' includes itself [include]"),
    MarkedFinding(
      whole: Definitions.wrapped(sections: "¶<include as='x'/>"),
      "error: an include needs href, or an assessment, a calibration or exposure controls inside [include]"
    ),
  ]
}

@Suite("Findings of the reader")
struct FindingTests {
  @Test("say what is wrong and stand where it is", arguments: MarkedFinding.all)
  func finding(expected: MarkedFinding) {
    let checked = Definitions.check(expected.marked.text)
    let marked = expected.marked
    #expect(
      checked.diagnostics.map(\.description)
        == ["test.xml:\(marked.line):\(marked.column): \(expected.message)"])
  }

  @Test("ask for the language")
  func language() {
    let text = Definitions.numerical.replacing(" xml:lang=\"en\"", with: "")
    #expect(Definitions.check(text).diagnostics.map(\.rule) == ["language"])
  }

  @Test("stand at the right line beyond 65,535 lines")
  func farLines() {
    let text =
      String(repeating: "\n", count: 70_000)
      + Definitions.items("<long-text id='a' scale='x'>\n<stem>S</stem></long-text>")
    #expect(Definitions.check(text).diagnostics.first?.position?.line == 70_005)
  }

  @Test("are not counted in a byte order mark")
  func byteOrderMark() {
    let checked = Definitions.check("\u{FEFF}<assessment/>")
    #expect(checked.diagnostics.first?.position == SourcePosition(line: 1, column: 1))
  }

  @Test("are never crowded out by warnings")
  func warningsBeforeErrors() {
    let items = (0..<300).map { "<number id='a\($0)' tolerance='1'><stem>S</stem></number>" }
    let wrong = "<number id='z' scale='x'><stem>S</stem></number>"
    let checked = Definitions.check(Definitions.items(items.joined() + wrong))
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["unknown-scale"])
    #expect(!checked.isUsable)
  }

  @Test("of a long file are those of its schema alone when it does not follow it")
  func longFile() {
    let item =
      "<long-text id='a' scale='x'><stem>\(String(repeating: "S ", count: 20_000))</stem></long-text>"
    let long = String(repeating: item, count: 30)
    let unknown = Definitions.check(Definitions.items(long))
    #expect(Set(unknown.diagnostics.map(\.rule)) == ["duplicate-id", "unknown-scale"])
    let invalid = Definitions.check(Definitions.items(long + "<optoin/>"))
    #expect(invalid.diagnostics.map(\.rule) == ["schema"])
    #expect(invalid.definition == nil)
    let valid = Definitions.check(Definitions.items(long.replacing(" scale='x'", with: "")))
    #expect(Set(valid.diagnostics.map(\.rule)) == ["duplicate-id"])
    #expect(valid.definition != nil)
  }

  @Test("are at most 200")
  func flood() {
    let items = (0..<1_000).map { "<long-text id='a\($0)' scale='x'><stem>S</stem></long-text>" }
    #expect(Definitions.check(Definitions.items(items.joined())).diagnostics.count == 200)
    let unknown = (0..<1_000).map { "<x\($0)/>" }
    #expect(Definitions.check(Definitions.items(unknown.joined())).diagnostics.count <= 200)
  }
}

extension String {
  func replacing(_ part: String, with replacement: String) -> String {
    var result = ""
    var rest = Substring(self)
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + replacement
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
