import Assessment
import Testing

@Suite("Content")
struct ContentTests {
  private func gap(_ id: String) -> Interaction {
    Interaction(response: id, kind: .number(NumberInteraction()))
  }

  @Test("gives its interactions in reading order, wherever they stand")
  func interactions() {
    let content: [Block] = [
      .paragraph([
        .text("a"), .gap(gap("1")), .emphasis([.strong([.gap(gap("2"))])]), .sub([.gap(gap("3"))]),
      ]),
      .list(ordered: true, entries: [[.paragraph([.gap(gap("4"))])], [.code("x")]]),
      .table(
        Table(
          caption: [.gap(gap("5"))],
          rows: [Table.Row(isHeader: false, cells: [Table.Cell([.sup([.gap(gap("6"))])])])])),
      .interaction(gap("7")),
      .paragraph([.fraction(numerator: [.gap(gap("8"))], denominator: [.gap(gap("9"))])]),
      .chart(Chart(form: .bar, title: "", unit: nil, series: [])),
    ]
    #expect(content.interactions.map(\.response) == (1...9).map(String.init))
    let item = Item(
      id: "i", type: .cloze, steps: [Step(id: "s", content: content)], responses: [],
      outcomes: [], rule: Rule())
    #expect(item.interactions.count == 9)
    #expect(!item.takesResponse)
  }

  @Test("reads as plain text without its markup")
  func plainText() {
    let text: [Inline] = [
      .text("H"), .sub([.text("2")]), .code("O"), .lineBreak,
      .fraction(numerator: [.text("1")], denominator: [.strong([.text("2")])]), .gap(gap("1")),
    ]
    #expect(text.plainText == "H2O\n1/2___")
  }
}
