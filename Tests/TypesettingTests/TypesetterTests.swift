import Assessment
import Testing
import Typesetting

@Suite("Content set in lines")
struct TypesetterTests {
  let typesetter = Typesetter()

  @Test("Blocks stand apart by a blank line, lists and their nesting do not fall apart")
  func blocks() {
    let blocks: [Block] = [
      .paragraph(SampleContent.formula), SampleContent.list, .table(SampleContent.orders),
      .code("\n  if a {\n    b\n  }\n\n"),
    ]
    #expect(
      typesetter.lines(blocks, width: 34).plain == """
        Water is H₂O; the area is x², take
        ½.

        1. First thing to do that is long
        2. Second
           – one
           – two

        Orders per depot, in thousands
                  2022    2023    2024
        North       41      48      60
        Coast       30       –      42
        Inland      22      22

          if a {
            b
          }
        """)
  }

  @Test("A bar chart has its title, unit and values")
  func barChart() {
    #expect(
      typesetter.lines([.chart(SampleContent.bars)], width: 30).plain == """
        Orders (thousand)
        North  ██████████████████ 41
        Coast  █████████████▍ 30.5
        """)
  }

  @Test("A line chart shares categories by label and leaves gaps where a series has none")
  func lineChart() {
    #expect(
      Typesetter(marks: .comma).lines([.chart(SampleContent.lines)], width: 30).plain == """
        Orders
             60 ┤
                │          ╭────●
             40 ┤     ●────╯
                │
             20 ┤
                │               ○
              0 ┤
                └─────┬─────────┬────
                    2022      2023
        ● North      41        50
        ○ Coast      –         12
        """)
  }

  @Test("A gap is drawn by the caller and can be found again")
  func gaps() {
    let typesetter = Typesetter(gap: { _ in StyledText(" two  words ", .field) })
    let lines = typesetter.lines(SampleContent.cloze, width: 40)
    #expect(lines.plain == "The  two  words  is red.")
    #expect(lines[0].column(of: "g1") == 4)
  }

  @Test("An interaction in block position is drawn by the caller, at the width it has there")
  func interactions() {
    let typesetter = Typesetter(interaction: { interaction, width in
      [Line("\(interaction.response) \(width)")]
    })
    let block = Block.interaction(Interaction(response: "r", kind: .consent))
    let lines = typesetter.lines([block, .list(ordered: false, entries: [[block]])], width: 30)
    #expect(lines.plain == "r 30\n\n• r 28")
  }

  @Test("Forced line breaks, emphasis and empty blocks")
  func inlines() {
    let text: [Inline] = [
      .text(" one "), .lineBreak, .text(" two "),
      .strong([.text("three"), .emphasis([.text("!")])]),
    ]
    let lines = typesetter.lines([.paragraph([]), .paragraph(text), .code(" \n")], width: 30)
    #expect(lines.map(\.plain) == ["one", "two three!"])
    #expect(
      lines[1].spans == [
        TextSpan("two "), TextSpan("three", .strong), TextSpan("!", [.strong, .emphasis]),
      ])
  }

  @Test("Nothing is ever wider than asked", arguments: [1, 2, 3, 7, 12, 20, 33, 76])
  func widths(width: Int) {
    let blocks: [Block] = [
      .paragraph(SampleContent.formula), SampleContent.list, .table(SampleContent.orders),
      .code("a long line of code that goes on"), .chart(SampleContent.bars),
      .chart(SampleContent.lines), .paragraph(SampleContent.cloze),
    ]
    for line in typesetter.lines(blocks, width: width) {
      #expect(line.columns <= width, "\(line.plain)")
    }
  }

  @Test("Least and natural widths are those at which a table keeps its shape")
  func measures() {
    let table = Block.table(SampleContent.orders)
    let widths = typesetter.widths(of: [table, .paragraph([.text("some words of text")])])
    #expect(widths == ContentWidths(least: 24, natural: 30))
    let narrow = typesetter.lines([table], width: widths.least)
    #expect(narrow.contains { $0.plain == "North     41    48    60" })
    #expect(!typesetter.lines([table], width: 23).contains { $0.plain.contains("41    48") })
    #expect(typesetter.widths(of: [Block.code("  x = 1\n")]).least == 7)
    #expect(typesetter.widths(of: [.paragraph([.text("an elephant")])]).least == 8)
  }
}
