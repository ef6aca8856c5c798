import Testing
import Typesetting

@Suite("Charts drawn in cells")
struct PlotTests {
  static func values(_ numbers: [Double?]) -> [Plot.Value] {
    numbers.map { number in
      Plot.Value(number, text: number.map { NumberText.shortest($0, atMost: 2) } ?? "–")
    }
  }

  static let growth = Plot(
    categories: ["2021", "2022", "2023", "2024"],
    series: [
      .init("North", values([41, 48, 60, 52])), .init("Coast", values([30, nil, 42, 12])),
    ])

  @Test("Bars start at zero and carry their values")
  func bars() {
    #expect(
      BarPlot(Self.growth).lines(width: 40).plain == """
        █\u{A0}North   ░\u{A0}Coast
        2021  █████████████████████▏ 41
              ░░░░░░░░░░░░░░░░ 30
        2022  ████████████████████████▊ 48
              –
        2023  ███████████████████████████████ 60
              ░░░░░░░░░░░░░░░░░░░░░░ 42
        2024  ██████████████████████████▉ 52
              ░░░░░░ 12
        """)
  }

  @Test("Bars below zero go to the left of their axis")
  func signedBars() {
    let plot = Plot(
      categories: ["Alpha", "Beta", "Gamma"], series: [.init("", Self.values([-4, 2.5, 0]))])
    #expect(
      BarPlot(plot).lines(width: 40).plain == """
        Alpha  █████████████████│ -4
        Beta                    │███████████ 2.5
        Gamma                   │ 0
        """)
  }

  @Test("A single series with a name is named")
  func namedSeries() {
    let plot = Plot(categories: ["A"], series: [.init("Coast", Self.values([3]))])
    #expect(BarPlot(plot).lines(width: 15).plain == "█\u{A0}Coast\nA  ██████████ 3")
  }

  @Test("Long labels stand above their bars")
  func longLabels() {
    let plot = Plot(
      categories: ["A very long category name", "B"], series: [.init("", Self.values([4, 2]))])
    #expect(
      BarPlot(plot).lines(width: 24).plain == """
        A very long category
        name
          ████████████████████ 4
        B
          ██████████ 2
        """)
  }

  @Test("A line chart has marked points, an axis and its values written below")
  func line() {
    #expect(
      LinePlot(Self.growth).lines(width: 40).plain == """
             60 ┤               ╭─●────╮
                │       ╭──●────╯      ╰─●
             40 ┤   ●───╯         ○┄┆
                │   ○               ┄┄┆
             20 ┤                     ┄┄┄┆
                │                        ○
              0 ┤
                └───┬──────┬──────┬──────┬───
                  2021   2022   2023   2024
        ● North    41     48     60     52
        ○ Coast    30      –     42     12
        """)
  }

  @Test("Where names leave too little room, a key line stands above")
  func keyedLine() {
    let lines = LinePlot(Self.growth).lines(width: 25)
    #expect(lines.first?.plain == "●\u{A0}North   ○\u{A0}Coast")
    #expect(lines.last?.plain == "○    30    –   42   12")
    #expect(lines.columns <= 25)
  }

  @Test("A bar is never longer than forty columns")
  func longestBar() {
    let plot = Plot(categories: ["A"], series: [.init("", Self.values([3]))])
    #expect(BarPlot(plot).lines(width: 76).plain == "A  \(String(repeating: "█", count: 40)) 3")
  }

  @Test("Where points would stand too close, only the values are written")
  func narrowLine() {
    #expect(
      LinePlot(Self.growth).lines(width: 22).plain == """
                North    Coast
        2021       41       30
        2022       48        –
        2023       60       42
        2024       52       12
        """)
  }

  @Test(
    "No chart is wider than asked, and extreme numbers do no harm", arguments: [1, 5, 9, 20, 76])
  func bounds(width: Int) {
    let extremes: [[Double?]] = [
      [], [nil], [0], [0, 0], [1e308, -1e308], [.infinity, .nan, 3], [.leastNonzeroMagnitude, 1],
      [1e15, 1e15 + 1],
      [1e-12, 2e-12], [-1, -2], [7, 7, 7], [.greatestFiniteMagnitude],
    ]
    for numbers in extremes {
      let plot = Plot(
        categories: numbers.indices.map { "c\($0)" }, series: [.init("s", Self.values(numbers))])
      #expect(BarPlot(plot).lines(width: width).columns <= width, "\(numbers)")
      _ = LinePlot(plot).lines(width: width)
      if width >= 20 { #expect(LinePlot(plot).lines(width: width).columns <= width, "\(numbers)") }
    }
  }

  @Test(
    "A bar is drawn to an eighth of a cell",
    arguments: [(0.0, ""), (0.001, "▏"), (0.5, "██"), (0.53125, "██▏"), (1, "████"), (2, "████")])
  func bar(share: Double, expected: String) {
    #expect(Bar.text(share: share, width: 4) == expected)
  }

  @Test(
    "Numbers are written with the digits asked for",
    arguments: [
      (0.125, 2, "0.13"), (-0.001, 2, "0.00"), (12, 0, "12"), (-3.5, 1, "-3.5"),
      (1.005e3, 1, "1005.0"),
      (.nan, 1, "–"), (2.0, 9, "2.000000000"),
    ])
  func decimals(number: Double, digits: Int, expected: String) {
    #expect(NumberText.text(number, fractionDigits: digits) == expected)
  }

  @Test("Zeros at the end and the mark are left out of the shortest form")
  func shortest() {
    #expect(NumberText.shortest(3.50, atMost: 2, mark: ",") == "3,5")
    #expect(NumberText.shortest(3, atMost: 2) == "3")
    #expect(NumberText.shortest(100, atMost: 0) == "100")
  }
}
