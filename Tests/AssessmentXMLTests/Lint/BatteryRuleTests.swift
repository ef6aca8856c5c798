import Assessment
import AssessmentXML
import Testing

@Suite("Lint of batteries")
struct BatteryRuleTests {
  private static func assessment(_ id: String, _ items: String, _ attributes: String = "") -> String
  {
    """
    <include>
    <assessment id="\(id)" version="1.0.0" xml:lang="en"\(attributes)><title>T</title>
    <scale id="k" title="K"/><section id="s">\(items)</section></assessment>
    </include>
    """
  }

  private static let number = "<number id=\"n\" scale=\"k\" key=\"1\"><stem>S</stem></number>"

  @Test("names the paths of items that share an id")
  func ambiguous() {
    let second = BatteryRuleTests.number.replacing(" id=", with: " ¶id=")
    let marked = Marked(
      Definitions.wrapped(
        sections: BatteryRuleTests.assessment("a", BatteryRuleTests.number)
          + BatteryRuleTests.assessment("b", second)))
    #expect(
      LintCase.whole(marked.text, nil).findings == [
        "test.xml:\(marked.line):\(marked.column): warning: 'n' is also the id of 'a/n': answers have to name this one 'b/n'; choose ids that are unique in the battery [ambiguous-id]"
      ])
  }

  @Test("lets a battery's scale take the scales of its parts")
  func composite() {
    let text = Definitions.wrapped(
      head: """
        <scale id="all" title="All"><part scale="a/k"/><part scale="b/k"/>
        <cut id="c" at="2" basis="author"/></scale>
        """,
      sections: BatteryRuleTests.assessment("a", BatteryRuleTests.number)
        + BatteryRuleTests.assessment(
          "b", BatteryRuleTests.number.replacing("\"n\"", with: "\"m\"")))
    #expect(LintCase.whole(text, nil).findings == [])
  }

  @Test("sees that a part takes longer than the battery")
  func limit() {
    let marked = Marked(
      Definitions.wrapped(
        sections: BatteryRuleTests.assessment("a", BatteryRuleTests.number, " ¶time=\"20m\""),
        attributes: " time=\"10m\""))
    #expect(
      LintCase.whole(marked.text, nil).findings == [
        "test.xml:\(marked.line):\(marked.column): warning: a limit of 20m never binds: the battery around it ends after 10m [limit-sum]"
      ])
  }

  @Test("names the included file in which something is wrong")
  func includedFile() {
    let part = Definitions.items(
      "<choice id='q' scale='k' key='z'><stem>S</stem><option id='a'>1</option><option id='b'>2</option></choice>",
      head: "<scale id='k' title='K'/>")
    let loader = DefinitionLoader { _ throws(DefinitionLoader.Failure) in Array(part.utf8) }
    let checked = CheckedDefinition(
      XMLSource(
        path: "bank/test.xml",
        text: Definitions.wrapped(sections: "<include href=\"part.xml\" as=\"p\"/>")),
      loader: loader)
    #expect(
      Lint.diagnostics(of: checked).map(\.description) == [
        "bank/part.xml:5:26: error: the key names no option: 'z' is not one of 'a' or 'b' [unknown-option]"
      ])
  }
}
