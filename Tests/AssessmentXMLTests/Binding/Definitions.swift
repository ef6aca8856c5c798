import Assessment
import AssessmentXML
import Testing

/// Definitions for tests.
enum Definitions {
  /// Wraps sections and measurement in an assessment.
  static func wrapped(head: String = "", sections: String, attributes: String = "") -> String {
    """
    <assessment xmlns="urn:assay:assessment:1" id="t" version="1.0.0" xml:lang="en"\(attributes)>
      <title>Test</title>
    \(head)
    \(sections)
    </assessment>
    """
  }

  /// One section around items.
  static func items(_ items: String, head: String = "") -> String {
    wrapped(head: head, sections: "<section id=\"s\">\n\(items)\n</section>")
  }

  static func check(_ text: String, loader: DefinitionLoader = .none) -> CheckedDefinition {
    CheckedDefinition(XMLSource(path: "test.xml", text: text), loader: loader)
  }

  /// The only item of a definition that holds one item and has no errors.
  static func item(_ text: String, head: String = "") throws -> Item {
    let checked = check(items(text, head: head))
    #expect(checked.isUsable, "\(checked.diagnostics)")
    let definition = try #require(checked.definition)
    guard case .section(let section)? = definition.parts.first else {
      throw Missing()
    }
    return try #require(section.items.first)
  }

  struct Missing: Error {}

  static let agree5 = """
    <response-set id="agree5">
      <response value="1">Strongly disagree</response>
      <response value="2">Disagree</response>
      <response value="3">Neither</response>
      <response value="4">Agree</response>
      <response value="5">Strongly agree</response>
    </response-set>
    """

  /// The first example of the format, completed.
  static let numerical = """
    <assessment xmlns="urn:assay:assessment:1" id="numerical-reasoning" version="1.2.0" xml:lang="en">
      <title>Numerical reasoning</title>
      <about>
        <purpose>Working with tables, rates and proportions under time pressure.</purpose>
        <license>CC-BY-4.0</license>
      </about>

      <scale id="numerical" title="Numerical reasoning" score="sum"/>

      <section id="practice" practice="yes">
        <choice id="p1" key="b">
          <stem>How much is a tenth of 50?</stem>
          <option id="a">10</option>
          <option id="b">5</option>
        </choice>
      </section>

      <section id="main" time="12m" warn="2m 30s" navigation="free" timeout="keep-draft" resume="clock-stops">
        <instructions><p>Each question has one right answer. A calculator is allowed.</p></instructions>

        <stimulus id="orders">
          <p>Orders per depot, in thousands.</p>
          <table>
            <row header="yes"><cell/><cell>2023</cell><cell>2024</cell></row>
            <row><cell>North</cell><cell>48</cell><cell>60</cell></row>
            <row><cell>Coast</cell><cell>35</cell><cell>42</cell></row>
          </table>
        </stimulus>

        <choice id="n1" scale="numerical" key="a" stimulus="orders">
          <stem>Which depot grew by the larger percentage?</stem>
          <option id="a">North</option>
          <option id="b">Coast</option>
          <option id="c">Both grew by the same percentage</option>
        </choice>

        <number id="n2" scale="numerical" key="18" unit="thousand" stimulus="orders">
          <stem>How many more orders did North have than Coast in 2024, rounded to a whole thousand?</stem>
        </number>
      </section>
    </assessment>
    """

  /// The second example of the format, completed.
  static let inventory = """
    <assessment xmlns="urn:assay:assessment:1" id="inventory" version="1.0.0" xml:lang="en">
      <title>Ways of working</title>
      <scale id="planning"  title="Planning"  score="mean"/>
      <scale id="composure" title="Composure" score="mean"/>
      \(agree5)
      <section id="inventory" shuffle="items">
        <statement id="p01" scale="planning"  responses="agree5">I decide in the evening what the next day is for.</statement>
        <statement id="p02" scale="planning"  responses="agree5" reverse="yes">My desk is where papers go to be lost.</statement>
        <statement id="c01" scale="composure" responses="agree5">I stay calm when others shout.</statement>
      </section>
    </assessment>
    """
}
