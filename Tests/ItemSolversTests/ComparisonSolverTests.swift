import Assessment
import Testing

@testable import ItemSolvers

@Suite("The solvers of rows to be compared")
struct ComparisonSolverTests {
  struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let defect: String?
    var family = FamilyName.numberChecking
    var length = 6
    var kind = "transposition"
    var surface = "threes"
    var complexity = 6
    var rows = "481-907\n481-970"
    var words = ["Same", "Different"]
    var errors: [String?] = ["overlooked-difference", nil]
    var explanation = "The numbers differ at digits 5 and 6."
    var hints: [[Block]] = []
    var question: String?

    init(_ name: String, _ defect: String?, _ change: (inout Planted) -> Void = { _ in }) {
      self.name = name
      self.defect = defect
      change(&self)
    }

    var testDescription: String { name }

    var item: GeneratedItem {
      let options = zip(words, errors).enumerated().map { place, option in
        GeneratedOption(id: "o\(place)", content: [.text(option.0)], error: option.1)
      }
      let symbols = family == .symbolComparison
      return GeneratedItem(
        family: family, version: 1,
        cell: FamilyCell([
          FamilyParameter("length", length),
          FamilyParameter(symbols ? "differences" : "change", kind),
        ]),
        incidentals: [
          FamilyParameter(symbols ? "symbols" : "grouping", surface),
          FamilyParameter("language", "en"),
        ],
        complexity: complexity,
        stem: [
          .paragraph([
            .text(question ?? (symbols ? "Are both rows the same?" : "Are both numbers the same?"))
          ])
        ],
        steps: [GeneratedStep(content: [.code(rows)], answer: .options(options), hints: hints)],
        explanation: [.paragraph([.text(explanation)])])
    }

    mutating func makeSame() {
      rows = "481-907\n481-907"
      errors = [nil, "imagined-difference"]
      explanation = "The \(family == .symbolComparison ? "rows" : "numbers") are the same."
    }

    mutating func makeSymbols() {
      family = .symbolComparison
      surface = "shapes"
      kind = "2"
      length = 4
      complexity = 4
      rows = "● □ ▲ ◇\n○ □ ▲ ◆"
      explanation = "The rows differ at places 1 and 4."
    }
  }

  static let planted: [Planted] = [
    Planted("numbers with two digits swapped", nil),
    Planted("equal numbers", nil) { $0.makeSame() },
    Planted("numbers with another digit", nil) {
      $0.kind = "substitution"
      $0.rows = "481-907\n431-907"
      $0.explanation = "The numbers differ at digit 2."
    },
    Planted("symbols that differ twice", nil) { $0.makeSymbols() },
    Planted("symbols that differ once", nil) {
      $0.makeSymbols()
      $0.kind = "1"
      $0.rows = "● □ ▲ ◇\n● □ △ ◇"
      $0.explanation = "The rows differ at place 3."
    },
    Planted("equal symbols", nil) {
      $0.makeSymbols()
      $0.makeSame()
      $0.rows = "● □ ▲ ◇\n● □ ▲ ◇"
    },
    Planted("a wrong key", "wrong-key") { $0.errors = [nil, "imagined-difference"] },
    Planted("a wrong key of equal rows", "wrong-key") {
      $0.makeSame()
      $0.errors = ["overlooked-difference", nil]
    },
    Planted("another error's name", "unnamed-error") { $0.errors[0] = "imagined-difference" },
    Planted("another length", "radical") { $0.length = 7 },
    Planted("another complexity", "complexity") { $0.complexity = 5 },
    Planted("a substitution for a transposition", "radical") { $0.rows = "481-907\n481-908" },
    Planted("a swap of distant digits", "radical") { $0.rows = "481-907\n781-904" },
    Planted("two other digits", "radical") { $0.rows = "481-907\n481-912" },
    Planted("numbers of unequal length", "unreadable") { $0.rows = "481-907\n481-90" },
    Planted("another grouping", "unreadable") { $0.rows = "4819-07\n4819-70" },
    Planted("letters among digits", "unreadable") { $0.rows = "48I-907\n48I-970" },
    Planted("three rows", "unreadable") { $0.rows += "\n481-907" },
    Planted("options in another order", "unreadable") { $0.words = ["Different", "Same"] },
    Planted("an explanation of other places", "explanation") {
      $0.explanation = "The numbers differ at digits 4 and 6."
    },
    Planted("an explanation that calls numbers rows", "explanation") {
      $0.explanation = "The rows differ at places 5 and 6."
    },
    Planted("an explanation of places in equal rows", "explanation") {
      $0.makeSame()
      $0.explanation = "The numbers differ at digit 1."
    },
    Planted("a hint", "hint") { $0.hints = [[.paragraph([.text("Look.")])]] },
    Planted("one difference too few", "radical") {
      $0.makeSymbols()
      $0.rows = "● □ ▲ ◇\n○ □ ▲ ◇"
    },
    Planted("a symbol of another set", "incidental") {
      $0.makeSymbols()
      $0.rows = "● □ ▲ ◇\n# □ ▲ ◆"
    },
    Planted("another question", "unreadable") { $0.question = "Which number is larger?" },
    Planted("symbols without spaces", "unreadable") {
      $0.makeSymbols()
      $0.rows = "●□▲◇\n○□▲◆"
    },
  ]

  @Test("planted defects are named", arguments: planted)
  func defects(_ planted: Planted) {
    let item = planted.item
    let found =
      item.family == .numberChecking
      ? NumberCheckingSolver.defects(in: item) : SymbolComparisonSolver.defects(in: item)
    if let defect = planted.defect {
      #expect(found.contains { $0.rule == defect })
      #expect(!Soundness.defects(in: item).isEmpty)
    } else {
      #expect(Soundness.defects(in: item).isEmpty)
    }
  }
}
