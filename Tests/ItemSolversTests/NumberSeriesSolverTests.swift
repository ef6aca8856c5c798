import Assessment
import Testing

@testable import ItemSolvers

@Suite("The solver of number series")
struct NumberSeriesSolverTests {
  /// 25, 31, 37, 43, 49, ? with the key 55, and whatever is changed in it.
  struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let defect: String?
    var rule = "arithmetic"
    var magnitude = "small"
    var complexity = 1
    var line = "25, 31, 37, 43, 49, ?"
    var options: [(String, String?)] = [
      ("55", nil), ("49", "repeated-last"), ("43", "wrong-direction"), ("61", "skipped-term"),
      ("54", "calculation-slip"),
    ]
    var explanation = "Each step is +6. The next number is 55."
    var hints: [[Block]] = []
    var question = "Which number comes next?"

    init(_ name: String, _ defect: String?, _ change: (inout Planted) -> Void = { _ in }) {
      self.name = name
      self.defect = defect
      change(&self)
    }

    var testDescription: String { name }

    var item: GeneratedItem {
      let answers = options.enumerated().map { place, option in
        GeneratedOption(id: "o\(place)", content: [.text(option.0)], error: option.1)
      }
      return GeneratedItem(
        family: .numberSeries, version: 1,
        cell: FamilyCell([FamilyParameter("rule", rule), FamilyParameter("magnitude", magnitude)]),
        incidentals: [FamilyParameter("language", "en")], complexity: complexity,
        stem: [.paragraph([.text(question)])],
        steps: [
          GeneratedStep(
            content: [.paragraph([.text(line)])], answer: .options(answers), hints: hints)
        ],
        explanation: [.paragraph([.text(explanation)])])
    }
  }

  static let planted: [Planted] = [
    Planted("a sound item", nil),
    Planted("a sound item of two steps in turn", nil) {
      $0.rule = "alternating"
      $0.complexity = 4
      $0.line = "31, 62, 66, 132, 136, 272, 276, ?"
      $0.magnitude = "large"
      $0.options = [
        ("552", nil), ("280", "last-difference"), ("276", "repeated-last"), ("828", "step-twice"),
        ("829", "step-twice-and-calculation-slip"),
      ]
      $0.explanation = "Two steps take turns: ×2 and +4. The next number is 552."
    },
    Planted("a wrong key", "wrong-key") {
      $0.options[0].1 = "skipped-term"
      $0.options[3].1 = nil
    },
    Planted("no right option", "one-right-answer") { $0.options[0] = ("56", nil) },
    Planted("two right options", "one-right-answer") { $0.options[4] = ("55", "calculation-slip") },
    Planted("an option twice", "equal-options") { $0.options[4] = ("61", "skipped-term") },
    Planted("numbers without a rule", "one-right-answer") { $0.line = "25, 31, 38, 43, 59, ?" },
    Planted("another rule as simple with another answer", "ambiguous") {
      $0.rule = "digits"
      $0.complexity = 5
      $0.line = "11, 15, 23, 30, 35, 45, ?"
    },
    Planted("four numbers", "length") { $0.line = "31, 37, 43, 49, ?" },
    Planted("too high a complexity", "complexity") { $0.complexity = 2 },
    Planted("too low a complexity", "complexity") {
      $0.line = "25, 31, 38, 46, 55, 65, ?"
      $0.rule = "differences"
    },
    Planted("another rule than the radical says", "radical") { $0.rule = "geometric" },
    Planted("larger numbers than the radical says", "radical") {
      $0.line = "225, 256, 287, 318, 349, ?"
    },
    Planted("smaller numbers than the radical says", "radical") { $0.magnitude = "large" },
    Planted("an error that leads elsewhere", "unnamed-error") { $0.options[2].1 = "step-twice" },
    Planted("an error that no page names", "unnamed-error") { $0.options[2].1 = "bad-luck" },
    Planted("an explanation with another number", "explanation") {
      $0.explanation = "Each step is +6. The next number is 56."
    },
    Planted("an explanation with another rule", "explanation") {
      $0.explanation = "Each step is −6. The next number is 55."
    },
    Planted("an explanation that names another rule", "explanation") {
      $0.explanation = "Two steps take turns: +6. The next number is 55."
    },
    Planted("a question for another number", "unreadable") {
      $0.question = "Which number came before?"
    },
    Planted("a hint", "hint") { $0.hints = [[.paragraph([.text("Think.")])]] },
    Planted("a series without a question mark", "unreadable") { $0.line = "25, 31, 37, 43, 49" },
    Planted("a series with a word", "unreadable") { $0.line = "25, 31, seven, 43, 49, ?" },
    Planted("an option with a sign", "unreadable") { $0.options[1].0 = "+49" },
    Planted("a leading zero", "unreadable") { $0.options[1].0 = "049" },
    Planted("a number too large to work with", "unreadable") {
      $0.line = "25, 31, 99999999999999999999, 43, 49, ?"
    },
    Planted("too few options", "unreadable") { $0.options.removeLast() },
  ]

  @Test("planted defects are named", arguments: planted)
  func defects(_ planted: Planted) {
    let rules = Set(Soundness.defects(in: planted.item).map(\.rule))
    if let defect = planted.defect {
      #expect(NumberSeriesSolver.defects(in: planted.item).contains { $0.rule == defect })
      #expect(!rules.isEmpty)
    } else {
      #expect(rules.isEmpty)
    }
  }

  @Test("no series of any numbers traps")
  func corrupted() {
    for first in [0, 1, 9, 999_999] {
      for second in [0, 1, 10, 999_999] {
        for third in [0, 2, 100, 999_999] {
          let planted = Planted("", nil) { $0.line = "\(first), \(second), \(third), \(first), ?" }
          #expect(!NumberSeriesSolver.defects(in: planted.item).isEmpty)
        }
      }
    }
  }
}
