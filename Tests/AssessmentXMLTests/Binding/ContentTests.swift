import Assessment
import AssessmentXML
import Testing

@Suite("Content")
struct ContentTests {
  private func stem(_ content: String) throws -> [Block] {
    let item = try Definitions.item("<long-text id=\"a\"><stem>\(content)</stem></long-text>")
    return Array(item.steps[0].content.dropLast())
  }

  @Test("has its white space collapsed, whatever the markup around it")
  func whiteSpace() throws {
    #expect(try stem("\n   One\n\t two   three \n") == [.paragraph([.text("One two three")])])
    let expected: [Block] = [
      .paragraph([.text("a "), .emphasis([.text("b")]), .text(" c")])
    ]
    for text in [
      "a <em>b</em> c", " a\n<em>b</em>\nc ", "a<em> b </em>c", "a <em> b</em> c",
      "a <em>b </em> c",
    ] {
      #expect(try stem(text) == expected, "\(text)")
    }
    #expect(
      try stem("a<em>b</em>c") == [.paragraph([.text("a"), .emphasis([.text("b")]), .text("c")])])
    #expect(try stem("a <em> </em> b") == [.paragraph([.text("a b")])])
    #expect(try stem("a\u{A0}\u{A0}b") == [.paragraph([.text("a\u{A0}\u{A0}b")])])
    #expect(try stem("a <br/> b") == [.paragraph([.text("a"), .lineBreak, .text("b")])])
  }

  @Test("keeps the characters of code")
  func code() throws {
    #expect(try stem("x <code>a  b</code>") == [.paragraph([.text("x "), .code("a  b")])])
    #expect(try stem("<pre>\n  a\n    b\n  </pre>") == [.code("  a\n    b")])
    #expect(try stem("<pre>a\n\nb</pre>") == [.code("a\n\nb")])
  }

  @Test("has its references and CDATA resolved, and its comments dropped")
  func references() throws {
    #expect(
      try stem("a &lt; b &amp; c &#228; <![CDATA[<d> & e]]> f<!-- g -->h")
        == [.paragraph([.text("a < b & c ä <d> & e fh")])])
  }

  @Test("knows figures, in rows and in running text")
  func figures() throws {
    let content = """
      <p>As <figure alt="a dot"><shape kind="circle" size="2" fill="solid"/></figure> shows</p>
      <figures alt="Two"><row><figure><shape kind="arrow" x="1" y="2" size="3" rotation="90"/>
      <shape kind="line"/></figure><missing/></row><row><empty/><figure/></row></figures>
      """
    #expect(
      try stem(content) == [
        .paragraph([
          .text("As "),
          .figure(Figure([Shape(.circle, size: 2, fill: .solid)], alternative: "a dot")),
          .text(" shows"),
        ]),
        .figures(
          FigureGrid(
            rows: [
              [
                .figure(Figure([Shape(.arrow, x: 1, y: 2, size: 3, rotation: 90), Shape(.line)])),
                .missing,
              ], [.empty, .figure(Figure([]))],
            ], alternative: "Two")),
      ])
  }

  @Test("knows lists, tables, charts, fractions and raised text")
  func blocks() throws {
    let content = """
      <p>x<sup>2</sup> H<sub>2</sub>O <strong>b</strong> \
      <fraction><top>1</top><bottom>2</bottom></fraction></p>
      <ul><li>one</li><li><p>two</p><p>three</p></li></ul>
      <ol><li>first</li></ol>
      <table alt="read"><caption>C</caption><row header="yes"><cell/><cell>2</cell></row></table>
      <chart type="line" title="T" unit="u" alt="down"><series name="s"><point label="p" value="-1.5"/></series></chart>
      """
    #expect(
      try stem(content) == [
        .paragraph([
          .text("x"), .sup([.text("2")]), .text(" H"), .sub([.text("2")]), .text("O "),
          .strong([.text("b")]), .text(" "),
          .fraction(numerator: [.text("1")], denominator: [.text("2")]),
        ]),
        .list(
          ordered: false,
          entries: [
            [.paragraph([.text("one")])],
            [.paragraph([.text("two")]), .paragraph([.text("three")])],
          ]),
        .list(ordered: true, entries: [[.paragraph([.text("first")])]]),
        .table(
          Table(
            caption: [.text("C")],
            rows: [Table.Row(isHeader: true, cells: [Table.Cell([]), Table.Cell([.text("2")])])],
            alternative: "read")),
        .chart(
          Chart(
            form: .line, title: "T", unit: "u",
            series: [Chart.Series(name: "s", points: [Chart.Point(label: "p", value: -1.5)])],
            alternative: "down")),
      ])
  }
}
