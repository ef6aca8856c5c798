import Testing
import Typesetting

@Suite("Tables")
struct GridTests {
  static let orders = Grid(rows: [
    .init(["", "2022", "2023", "2024"], isHeader: true),
    .init(["North", "41", "48.5", "1,060"]),
    .init(["Coast", "30", "–", "42"]),
    .init(["Inland", "2.25", "22", "25 %"]),
  ])

  @Test("Numbers line up at their decimal mark and heads at the right")
  func aligned() {
    #expect(
      Self.orders.lines(width: 60).plain == """
                   2022    2023       2024
        North     41       48.5    1,060
        Coast     30        –         42
        Inland     2.25    22         25 %
        """)
  }

  @Test("Gaps shrink before words are broken")
  func narrower() {
    #expect(Self.orders.lines(width: 31).columns <= 31)
    #expect(
      Self.orders.lines(width: 30).plain == """
                 2022  2023     2024
        North   41     48.5  1,060
        Coast   30      –       42
        Inland   2.25  22       25 %
        """)
  }

  @Test("A table that is too wide becomes a list of its rows")
  func tooWide() {
    #expect(!Self.orders.fits(width: 20))
    #expect(
      Self.orders.lines(width: 20).prefix(4).map(\.plain) == [
        "North", "  2022 41", "  2023 48.5", "  2024 1,060",
      ])
  }

  @Test("Nothing of a table that is too wide is lost")
  func tooWideKeepsHeads() {
    let grid = Grid(rows: [
      .init(["Depot", "Orders"], isHeader: true), .init(["North", "41,000,000"]),
    ])
    #expect(
      grid.lines(width: 11).map(\.plain) == ["Depot North", "  Orders", "    41,000,", "    000"])
    let heads = Grid(rows: [.init(["Depot", "Orders"], isHeader: true)])
    #expect(heads.lines(width: 8).map(\.plain) == ["Depot", "Orders"])
  }

  @Test("Wide text columns are wrapped, the widest first")
  func wrapped() {
    let grid = Grid(rows: [
      .init(["Depot", "What happened there"], isHeader: true),
      .init(["North", "A truck came late and the goods were stored outside"]),
    ])
    #expect(
      grid.lines(width: 30).plain == """
        Depot  What happened there
        North  A truck came late and
               the goods were stored
               outside
        """)
  }

  @Test("A comma is the decimal mark where the caller says so")
  func decimalComma() {
    let grid = Grid(
      rows: [.init(["a", "1.234,5"]), .init(["b", "3,25"]), .init(["c", "7"])], decimalMark: ",")
    #expect(
      grid.lines(width: 40).plain == """
        a    1.234,5
        b        3,25
        c        7
        """)
  }

  @Test("Given alignments win, and short rows are filled up")
  func alignments() {
    let grid = Grid(
      rows: [.init(["one", "x", "9"]), .init(["three", "wide"])],
      alignments: [.trailing, .center, .leading])
    #expect(grid.lines(width: 40).map(\.plain) == ["  one     x      9", "three    wide"])
  }

  @Test("No line is wider than asked, whatever the width", arguments: 4...40)
  func neverTooWide(width: Int) {
    let grid = Grid(rows: [
      .init(["Depot", "Growth in per cent", "Note"], isHeader: true),
      .init(["Northernmost", "-12.5", "a long remark 漢字 about it"]), .init(["South", "3", ""]),
    ])
    #expect(grid.lines(width: width).columns <= width)
    #expect(grid.lines(width: width).map(\.plain).joined().contains("-12.5") || width < 9)
    if grid.leastColumns <= width { #expect(grid.fits(width: width)) }
    #expect(grid.fits(width: grid.leastColumns))
  }

  @Test("A table without columns has no lines")
  func empty() {
    #expect(Grid(rows: []).lines(width: 20).isEmpty)
    #expect(Grid(rows: [.init([])]).lines(width: 20).isEmpty)
    #expect(Grid(rows: []).naturalColumns == 0)
  }
}
