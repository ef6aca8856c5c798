import Assessment
import Testing

@testable import ItemSolvers

@Suite("The solver of letter series")
struct LetterSeriesSolverTests {
  /// R, U, X, A, D, ? with the key G, and whatever is changed in it.
  struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let defect: String?
    var rule = "one-step"
    var steps = "far"
    var complexity = 1
    var line = "R, U, X, A, D, ?"
    var options: [(String, String?)] = [
      ("G", nil), ("H", "counting-slip"), ("D", "repeated-last"), ("A", "wrong-direction"),
      ("C", "repeated-last-and-counting-slip"),
    ]
    var explanation = "Each step in the alphabet is +3. The next letter is G."
    var hints: [[Block]] = []
    var question = "Which letter comes next? After Z comes A again."

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
        family: .letterSeries, version: 1,
        cell: FamilyCell([FamilyParameter("rule", rule), FamilyParameter("steps", steps)]),
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
    Planted("a wrong key", "wrong-key") {
      $0.options[0].1 = "last-difference"
      $0.options[1].1 = nil
    },
    Planted("no right option", "one-right-answer") { $0.options[0].0 = "F" },
    Planted("letters without a rule", "one-right-answer") { $0.line = "R, U, Y, A, D, ?" },
    Planted("too high a complexity", "complexity") { $0.complexity = 2 },
    Planted("too low a complexity", "complexity") { $0.line = "A, B, D, G, K, P, ?" },
    Planted("another rule than the radical says", "radical") { $0.rule = "two-steps" },
    Planted("shorter steps than the radical says", "radical") { $0.line = "B, D, F, H, J, ?" },
    Planted("longer steps than the radical says", "radical") { $0.steps = "near" },
    Planted("four letters", "length") { $0.line = "U, X, A, D, ?" },
    Planted("letters that are not two pairs and a single one", "options") {
      $0.options[4] = ("K", "skipped-letter-and-counting-slip")
    },
    Planted("an error that leads elsewhere", "unnamed-error") {
      $0.options[2].1 = "first-difference"
    },
    Planted("a place lost by too little", "unnamed-error") { $0.options[2].1 = "lost-place" },
    Planted("an error that no page names", "unnamed-error") { $0.options[2].1 = "bad-luck" },
    Planted("an explanation with another letter", "explanation") {
      $0.explanation = "Each step in the alphabet is +3. The next letter is H."
    },
    Planted("an explanation with another rule", "explanation") {
      $0.explanation = "Each step in the alphabet is −3. The next letter is G."
    },
    Planted("an explanation that names another rule", "explanation") {
      $0.explanation = "Two series take turns; +3. The next letter is G."
    },
    Planted("nothing said of what follows Z", "unreadable") {
      $0.question = "Which letter comes next?"
    },
    Planted("a hint", "hint") { $0.hints = [[.paragraph([.text("Count.")])]] },
    Planted("small letters", "unreadable") { $0.line = "r, u, x, a, d, ?" },
    Planted("a series without a question mark", "unreadable") { $0.line = "R, U, X, A, D" },
    Planted("an option of two letters", "unreadable") { $0.options[1].0 = "HH" },
    Planted("too few options", "unreadable") { $0.options.removeLast() },
  ]

  @Test("planted defects are named", arguments: planted)
  func defects(_ planted: Planted) {
    if let defect = planted.defect {
      #expect(LetterSeriesSolver.defects(in: planted.item).contains { $0.rule == defect })
      #expect(!Soundness.defects(in: planted.item).isEmpty)
    } else {
      #expect(Soundness.defects(in: planted.item).isEmpty)
    }
  }

  @Test("an option that stands twice is named")
  func twice() {
    let item = Planted("", nil) { $0.options[1] = ("D", "repeated-last") }.item
    #expect(Set(Soundness.defects(in: item).map(\.rule)) == ["equal-options"])
  }
}
