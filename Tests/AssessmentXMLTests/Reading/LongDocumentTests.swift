import Assessment
import AssessmentXML
import Testing

/// Long documents are read while they are parsed, on two threads; nobody is to notice.
@Suite("A long document")
struct LongDocumentTests {
  /// A definition of more than a megabyte, with something behind its last section.
  private static func definition(
    sections: Int = 40, item: (Int) -> String = LongDocumentTests.item, end: String = ""
  ) -> String {
    let padding = "<!-- \(String(repeating: "long ", count: 8_000)) -->"
    let parts = (0..<sections).map { section in
      let items = (0..<5).map { item(section * 5 + $0) }.joined(separator: "\n")
      return "<section id=\"s\(section)\">\n\(items)\n</section>\(padding)"
    }
    return """
      <assessment xmlns="urn:assay:assessment:1" id="long" version="1.0.0" xml:lang="en">
      <title>Long</title>
      <scale id="right" title="Right" score="sum"/>
      \(parts.joined(separator: "\n"))
      \(end)
      </assessment>
      """
  }

  private static func item(_ number: Int) -> String {
    """
    <choice id="i\(number)" scale="right" key="\(["a", "b", "c"][number % 3])">
    <stem>Which one is number \(number) &amp; &#228;?</stem>
    <option id="a">One</option><option id="b">Two</option><option id="c">Three</option></choice>
    """
  }

  private static func check(_ text: String) -> CheckedDefinition {
    CheckedDefinition(XMLSource(path: "long.xml", text: text))
  }

  private static func findings(_ text: String) -> [String] {
    Lint.diagnostics(of: check(text)).map(\.description)
  }

  /// The same without its comments is short, and every finding stands in the same line.
  private static func shortened(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.firstRange(of: "<!--").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }.joined(separator: "\n")
  }

  @Test("is read like a short one")
  func sameDefinition() throws {
    let text = LongDocumentTests.definition(end: "<ending>Thanks</ending>")
    #expect(text.utf8.count > 1 << 20)
    let long = LongDocumentTests.check(text)
    #expect(long.diagnostics == [])
    let definition = try #require(long.definition)
    #expect(definition.title == "Long")
    #expect(definition.ending == [.paragraph([.text("Thanks")])])
    #expect(definition.parts.count == 40)
    #expect(definition == LongDocumentTests.check(LongDocumentTests.shortened(text)).definition)
  }

  @Test(
    "has the findings of a short one",
    arguments: [
      definition(end: "<ending>Thanks"), definition(end: "<ending>]]></ending>"),
      definition(end: "<rest id=\"r\" tyme=\"5m\"/>"),
      definition(end: "<scale id=\"late\" title=\"Late\"/>"),
      definition { $0 == 199 ? item(198) : item($0) },
      definition { item($0).replacing("scale=\"right\"", with: "scale=\"rihgt\"") },
      definition { item($0).replacing("id=\"c\"", with: "id=\"b\"") },
      definition { item($0).replacing("<option id=\"b\"", with: "text <option id=\"b\"") },
    ])
  func sameFindings(text: String) {
    let found = LongDocumentTests.findings(text)
    #expect(!found.isEmpty)
    #expect(found == LongDocumentTests.findings(LongDocumentTests.shortened(text)))
  }

  @Test("is judged by the rules like a short one, whichever thread applies them")
  func sameJudgement() {
    let text = LongDocumentTests.definition(sections: 500) { number in
      LongDocumentTests.item(number).replacing("Which one", with: "In the table, which one")
    }
    let found = LongDocumentTests.findings(text)
    #expect(found.filter { $0.contains("[missing-stimulus]") }.count == 200)
    #expect(found.first?.hasPrefix("long.xml:5:1: ") == true)
    #expect(found == LongDocumentTests.findings(text))
  }
}
