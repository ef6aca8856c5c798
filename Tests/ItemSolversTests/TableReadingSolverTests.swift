import Assessment
import Testing

@testable import ItemSolvers

@Suite("Questions about tables are worked from what is shown")
struct TableReadingSolverTests {
  private static let values = [[200, 150, 250], [120, 400, 80], [300, 330, 870]]
  private static let title = "Visitors by region (thousands)"
  private static let names = ["North", "South", "East"]
  private static let years = ["2014", "2015", "2016"]

  private static func table(
    _ values: [[Int]] = values, names: [String] = names, corner: String = "Region",
    title: String = title
  ) -> Block {
    let lines = [[corner] + years] + zip(names, values).map { [$0] + $1.map(String.init) }
    return .table(
      Table(
        caption: [.text(title)],
        rows: lines.enumerated().map { place, line in
          Table.Row(isHeader: place == 0, cells: line.map { Table.Cell([.text($0)]) })
        }))
  }

  private static func chart(
    form: Chart.Form = .bar, unit: String? = nil, alternative: String? = nil
  ) -> Block {
    .chart(
      Chart(
        form: form, title: title, unit: unit,
        series: zip(names, values).map { name, values in
          Chart.Series(
            name: name,
            points: zip(years, values).map { Chart.Point(label: $0, value: Double($1)) })
        }, alternative: alternative))
  }

  private static let share =
    "What percentage of the total for North over all years falls in 2014?"
  private static let shareOptions: [(String, String?)] = [
    ("33%", nil), ("32%", "share-of-column"), ("7%", "share-of-all"), ("50%", "share-of-rest"),
    ("67%", "share-of-others"),
  ]

  private static func step(
    _ question: String, _ options: [(String, String?)], hints: [[Block]] = []
  ) -> GeneratedStep {
    GeneratedStep(
      content: Teaser.lines(question),
      answer: .options(
        options.enumerated().map {
          GeneratedOption(id: "o\($0)", content: [.text($1.0)], error: $1.1)
        }), hints: hints)
  }

  private static func item(
    form: String = "table", question: String, complexity: Int, stem: Block = table(),
    sentence: String, options: [(String, String?)], explanation: String
  ) -> GeneratedItem {
    GeneratedItem(
      family: .tableReading, version: 1,
      cell: FamilyCell([
        FamilyParameter("form", form), FamilyParameter("question", question),
        FamilyParameter("size", "small"),
      ]), incidentals: [FamilyParameter("language", "en")], complexity: complexity, stem: [stem],
      steps: [step(sentence, options)], explanation: Teaser.lines(explanation))
  }

  private static let quarterSentence =
    "What percentage of the total for North over all years falls in 2015?"

  /// 200 + 150 + 250 = 600, of which 150 are a quarter; 330 are 22 percent of 1,500.
  private static let quarter = item(
    question: "share", complexity: 4,
    stem: table([[200, 150, 250], [120, 420, 60], [300, 330, 870]]),
    sentence: quarterSentence,
    options: [
      ("25%", nil), ("17%", "share-of-column"), ("22%", "wrong-row"), ("33%", "share-of-rest"),
      ("75%", "share-of-others"),
    ], explanation: "200 + 150 + 250 = 600; 150 ÷ 600 = 25%.")

  private static let lookUp = item(
    form: "chart", question: "look-up", complexity: 1, stem: chart(),
    sentence: "What is the value for South in 2015?",
    options: [
      ("400", nil), ("120", "wrong-column"), ("150", "wrong-row"), ("330", "wrong-row"),
      ("870", "wrong-row-and-column"),
    ], explanation: "The value for South in 2015 is 400.")

  private static let difference = item(
    question: "difference", complexity: 2,
    sentence: "By how much is the value for South higher than that for North in 2015?",
    options: [
      ("250", nil), ("550", "added"), ("400", "not-subtracted"), ("80", "wrong-column"),
      ("70", "wrong-row"),
    ], explanation: "400 − 150 = 250.")

  private static let sum = item(
    question: "sum", complexity: 3, sentence: "What is the total for East over all years?",
    options: [
      ("1500", nil), ("1200", "value-left-out"), ("1800", "value-twice"), ("600", "wrong-row"),
      ("620", "column-total"),
    ], explanation: "300 + 330 + 870 = 1500.")

  private static let percentages = [
    ("25%", nil), ("30%", "absolute-change"), ("72%", "largest-absolute-change"),
    ("80%", "old-of-new"), ("20%", "change-of-new"),
  ]

  private static let growth = item(
    question: "growth", complexity: 7,
    stem: table([[200, 150, 250], [120, 400, 150], [300, 330, 372]]),
    sentence:
      "The value for one region grows by the largest percentage from 2014 to 2016: by what percentage?",
    options: percentages,
    explanation:
      "The value for North grows by the largest percentage: 250 − 200 = 50; 50 ÷ 200 = 25%.")

  @Test("items written by hand are sound", arguments: [quarter, lookUp, difference, sum])
  func sound(_ item: GeneratedItem) {
    #expect(Soundness.defects(in: item) == [])
  }

  @Test("where two rows grow equally, nothing is the answer")
  func tied() {
    #expect(Teaser.rules(Self.growth) == ["one-right-answer"])
    let table = Self.table([[200, 150, 250], [120, 400, 144], [300, 330, 372]])
    let options = [
      ("25%", nil), ("50%", "absolute-change"), ("72%", "largest-absolute-change"),
      ("80%", "old-of-new"), ("20%", "change-of-new"),
    ]
    let sound = Self.growth.changed(stem: [table]).with(
      Self.step(
        "The value for one region grows by the largest percentage from 2014 to 2016: by what percentage?",
        options), at: 0)
    #expect(Soundness.defects(in: sound) == [])
  }

  @Test(
    "answers worked by hand",
    arguments: [
      ("What is the value for North in 2016?", 250), ("What is the value for East in 2014?", 300),
      ("What is the value for South in 2016?", 80),
      ("By how much is the value for North higher than that for South in 2014?", 80),
      ("By how much is the value for East higher than that for North in 2016?", 620),
      ("By how much is the value for South higher than that for East in 2015?", 70),
      ("What is the total for North over all years?", 600),
      ("What is the total for South over all years?", 600),
      ("What is the total for East over all years?", 1_500),
      ("What percentage of the total for South over all years falls in 2014?", 20),
      ("What percentage of the total for East over all years falls in 2015?", 22),
      ("What percentage of the total for East over all years falls in 2016?", 58),
      (
        "The value for one region grows by the largest percentage from 2014 to 2016: by what percentage?",
        190
      ),
    ])
  func worked(_ sentence: String, answer: Int) throws {
    let shown = try #require(TableShown(Self.table()))
    let problem = try #require(TableProblem(sentence, of: shown, german: false))
    #expect(TableAnswer(problem, in: shown, german: false)?.value == answer)
  }

  @Test(
    "the largest growth worked by hand",
    arguments: [
      ([[100, 110, 150], [200, 250, 260], [400, 440, 500]], "2014", "2015", 25),
      ([[100, 110, 143], [200, 250, 260], [400, 440, 484]], "2015", "2016", 30),
    ])
  func grown(_ values: [[Int]], from: String, to: String, answer: Int) throws {
    let shown = try #require(TableShown(Self.table(values)))
    let sentence =
      "The value for one region grows by the largest percentage from \(from) to \(to): by what percentage?"
    let problem = try #require(TableProblem(sentence, of: shown, german: false))
    #expect(TableAnswer(problem, in: shown, german: false)?.value == answer)
  }

  private static let sumSentence = "What is the total for East over all years?"

  private static func totals(
    _ changes: [Int: (String, String?)], sentence: String = sumSentence, hints: [[Block]] = []
  ) -> GeneratedItem {
    var options: [(String, String?)] = [
      ("1500", nil), ("1200", "value-left-out"), ("1800", "value-twice"), ("600", "wrong-row"),
      ("620", "column-total"),
    ]
    for (place, option) in changes { options[place] = option }
    return sum.with(step(sentence, options, hints: hints), at: 0)
  }

  @Test(
    "each planted defect is caught by its rule",
    arguments: [
      (totals([0: ("1500", "wrong-row"), 3: ("600", nil)]), "wrong-key"),
      (totals([0: ("1501", nil)]), "one-right-answer"),
      (totals([1: ("1500", "value-left-out")]), "equal-options"),
      (totals([1: ("600", "wrong-row")]), "equal-options"),
      (totals([1: ("1201", "value-left-out")]), "unnamed-error"),
      (totals([1: ("1200", "bad-luck")]), "unnamed-error"),
      (totals([1: ("1200", "value-twice")]), "unnamed-error"),
      (totals([1: ("1200%", "value-left-out")]), "unreadable"),
      (totals([:], sentence: "What is the total for West over all years?"), "unreadable"),
      (totals([:], sentence: "What is the total?"), "unreadable"),
      (
        growth.with(
          step(
            "The value for one fruit grows by the largest percentage from 2014 to 2016: by what percentage?",
            percentages), at: 0), "unreadable"
      ),
      (totals([:], hints: [Teaser.lines("Add.")]), "hint"),
      (sum.changed(complexity: 4), "complexity"),
      (sum.changed(cell: [("question", "look-up")]), "radical"),
      (sum.changed(cell: [("size", "medium")]), "radical"),
      (sum.changed(cell: [("form", "chart")]), "radical"),
      (sum.changed(stem: [chart()]), "radical"),
      (sum.changed(explanation: Teaser.lines("300 + 330 + 870 = 1501.")), "explanation"),
      (sum.changed(stem: [table(names: ["North", "East", "East"])]), "unreadable"),
      (sum.changed(stem: []), "unreadable"),
      (quarter.with(step(share, shareOptions), at: 0), "one-right-answer"),
      (
        quarter.with(
          step(
            quarterSentence,
            [
              ("25%", nil), ("17%", "share-of-column"), ("6%", "share-of-all"),
              ("33%", "share-of-rest"), ("75%", "share-of-others"),
            ]), at: 0), "length"
      ),
      (quarter.changed(stem: [table()]), "rounding"),
      (
        growth.changed(stem: [table([[200, 150, 250], [120, 400, 143], [300, 330, 372]])]),
        "rounding"
      ),
      (sum.changed(stem: [table(title: "Visitors by region (tonnes)")]), "topic"),
      (sum.changed(stem: [table(names: ["North", "Figs", "East"])]), "topic"),
      (sum.changed(stem: [table(corner: "Eintrag")]), "topic"),
      (lookUp.changed(stem: [chart(form: .line)]), "unreadable"),
      (lookUp.changed(stem: [chart(unit: "percent")]), "unreadable"),
      (lookUp.changed(stem: [chart(alternative: "All values are 400.")]), "unreadable"),
      (
        difference.changed(stem: [table([[200, 500, 250], [120, 400, 80], [300, 330, 870]])]),
        "one-right-answer"
      ),
    ])
  func planted(_ item: GeneratedItem, rule: String) {
    #expect(Teaser.rules(item).contains(rule))
  }

  @Test("charts of any numbers are read without a trap")
  func anyNumbers() {
    for value in [Double.nan, .infinity, -1, 0.5, 1e300, 0] {
      let chart = Block.chart(
        Chart(
          form: .bar, title: "", unit: nil,
          series: Self.names.map {
            Chart.Series(
              name: $0, points: Self.years.map { Chart.Point(label: $0, value: value) })
          }))
      #expect(Teaser.rules(Self.lookUp.changed(stem: [chart])).contains("unreadable"))
    }
  }
}
