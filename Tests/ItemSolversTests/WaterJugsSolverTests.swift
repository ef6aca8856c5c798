import Assessment
import Testing

@testable import ItemSolvers

@Suite("Water jugs are worked from what is shown")
struct WaterJugsSolverTests {
  private static let tapRules =
    "One move fills a can to the brim at a tap, empties one into a drain, or pours one into another until the first is empty or the second is full."
  private static let fewestHints = [
    "After each move at least one can is full or empty, so there are few amounts to go through.",
    "The first move is: fill B.", "The second move is: pour B into A.",
  ]

  private static func stem(goal: Int = 4, _ lines: [String]? = nil) -> [Block] {
    Teaser.lines(
      "A baker has two cans without marks and needs exactly \(goal) litres of milk in one of them.")
      + [Teaser.list(lines ?? ["can A: holds 3 litres, empty", "can B: holds 5 litres, empty"])]
      + Teaser.lines(tapRules)
  }

  private static func fewest(
    _ key: Double = 6, _ errors: [ExpectedError] = [ExpectedError(8, "other-first-move")],
    hints: [String] = fewestHints
  ) -> GeneratedStep {
    Teaser.number("fewest", "How many moves are needed at least?", key, errors, hints: hints)
  }

  private static func amount(
    _ key: Double = 2, _ errors: [ExpectedError] = [ExpectedError(0, "one-move-late")],
    question: String =
      "Take the way with the fewest moves. How many litres are in can B after move 3?",
    hints: [String] = [
      "Write down the amounts in all cans after each move.",
      "After move 2 the litres are: A 3, B 2.",
    ]
  ) -> GeneratedStep { Teaser.number("amount", question, key, errors, hints: hints) }

  private static let explanation =
    "The shortest way has 6 moves: fill B (0, 5); pour B into A (3, 2); empty A (0, 2); pour B into A (2, 0); fill B (2, 5); pour B into A (3, 4)."

  /// Three and five litres to measure four, worked by hand.
  private static let item = GeneratedItem(
    family: .waterJugs, version: 1,
    cell: FamilyCell([
      FamilyParameter("jugs", 2), FamilyParameter("source", "tap"), FamilyParameter("moves", 6),
      FamilyParameter("detour", "yes"),
    ]), incidentals: [FamilyParameter("language", "en")], complexity: 6, stem: stem(),
    steps: [fewest(), amount(2, [ExpectedError(0, "one-move-late")])],
    explanation: Teaser.lines(explanation))

  @Test("three and five litres measure four in six moves")
  func sound() {
    let sound = Self.item.with(
      Self.amount(2, [ExpectedError(0, "contents-of-A"), ExpectedError(5, "not-poured-over")]),
      at: 1)
    #expect(Soundness.defects(in: sound) == [])
  }

  @Test("three and five litres measure one in four moves, by the smaller one")
  func one() {
    let way = JugSearch(capacities: [3, 5], hasTap: true).shortest(from: [0, 0], goal: 1)
    #expect(way?.states == [[0, 0], [3, 0], [0, 3], [3, 3], [1, 5]])
    #expect(way?.count == 1)
  }

  @Test("a full eight is shared out to four with five and three in six pourings")
  func shared() {
    let way = JugSearch(capacities: [8, 5, 3], hasTap: false).shortest(from: [8, 0, 0], goal: 4)
    #expect(
      way?.states == [
        [8, 0, 0], [3, 5, 0], [3, 2, 3], [6, 2, 0], [6, 0, 2], [1, 5, 2], [1, 4, 3],
      ])
  }

  @Test("even jugs never hold an odd amount")
  func never() {
    #expect(JugSearch(capacities: [4, 6], hasTap: true).shortest(from: [0, 0], goal: 3) == nil)
    #expect(Teaser.rules(Self.item.changed(stem: Self.stem(goal: 9))) == ["one-right-answer"])
  }

  @Test("two equally short ways are ambiguous")
  func ambiguous() {
    let lines = ["can A: holds 4 litres, empty", "can B: holds 7 litres, empty"]
    #expect(Teaser.rules(Self.item.changed(stem: Self.stem(goal: 4, lines))).contains("radical"))
    let search = JugSearch(capacities: [3, 3], hasTap: true)
    #expect(search.shortest(from: [0, 0], goal: 3)?.count == 2)
    let equal = ["can A: holds 5 litres, empty", "can B: holds 5 litres, empty"]
    #expect(Teaser.rules(Self.item.changed(stem: Self.stem(goal: 5, equal))).contains("ambiguous"))
  }

  @Test(
    "each planted defect is caught by its rule",
    arguments: [
      (item.with(fewest(7), at: 0), "wrong-key"),
      (item.with(amount(5, []), at: 1), "wrong-key"),
      (item.with(fewest(6, [ExpectedError(8, "counts-the-start")]), at: 0), "unnamed-error"),
      (item.with(fewest(6, [ExpectedError(7, "bad-luck")]), at: 0), "unnamed-error"),
      (item.with(amount(2, [ExpectedError(3, "one-move-early")]), at: 1), "unnamed-error"),
      (item.changed(complexity: 7), "complexity"),
      (item.changed(cell: [("detour", "no")]), "radical"),
      (item.changed(cell: [("moves", "8")]), "radical"),
      (item.changed(explanation: Teaser.lines("It works.")), "explanation"),
      (item.with(fewest(hints: fewestHints.reversed()), at: 0), "hint"),
      (item.with(amount(hints: []), at: 1), "hint"),
      (item.changed(stem: Teaser.lines("Two cans.")), "unreadable"),
      (item.with(amount(question: "How much is in can B?"), at: 1), "unreadable"),
      (
        item.changed(
          stem: stem(goal: 4, ["can A: holds 3 litres, full", "can B: holds 5 litres, empty"])),
        "radical"
      ),
    ])
  func planted(_ item: GeneratedItem, rule: String) {
    #expect(Teaser.rules(item).contains(rule))
  }
}
