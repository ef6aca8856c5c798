import Assessment
import Testing

@testable import ItemSolvers

@Suite("Weighings are worked by searching the game")
struct WeighingSolverTests {
  private static func stem(_ coins: Int = 12, direction: String = "heavier or lighter") -> [Block] {
    Teaser.lines(
      "A mint has \(coins) brass discs that look alike. All weigh the same but one, which is \(direction) than the others."
    )
      + Teaser.lines(
        "There is a balance with two pans and no weights. It only shows which pan is heavier, or that both weigh the same. Nobody knows whether it is heavier or lighter."
      )
  }

  private static let fewestHints = [
    "A weighing has three outcomes: left down, right down, or balance.",
    "There are 24 ways in which one brass disc can be false.",
    "Three weighings have 27 outcomes together, and two only nine.",
  ]

  private static func fewest(
    _ key: Double = 3, _ errors: [ExpectedError] = [ExpectedError(4, "halving")],
    hints: [String] = fewestHints
  ) -> GeneratedStep {
    Teaser.number(
      "fewest",
      "What is the smallest number of weighings that always suffices, even with bad luck, to find the false brass disc and whether it is heavier or lighter?",
      key, errors, hints: hints)
  }

  private static func pans(
    _ key: Double = 4, _ errors: [ExpectedError] = [ExpectedError(6, "halves")],
    end: String = "most",
    hints: [String] = [
      "After the first weighing two more weighings must be enough, whatever its outcome.",
      "Count the ways that are left where the pans balance, and where they do not.",
    ]
  ) -> GeneratedStep {
    Teaser.number(
      "pans",
      "The fewest weighings must still always suffice. How many brass discs may lie on each pan in the first weighing at \(end)?",
      key, errors, hints: hints)
  }

  /// Twelve coins, heavier or lighter: four against four first.
  private static let item = GeneratedItem(
    family: .weighing, version: 2,
    cell: FamilyCell([
      FamilyParameter("false", "tell"), FamilyParameter("weighings", 3),
      FamilyParameter("pans", "most"),
    ]), incidentals: [FamilyParameter("language", "en")], complexity: 24, stem: stem(),
    steps: [fewest(), pans()],
    explanation: Teaser.lines(
      "Each weighing has three outcomes, so that three weighings tell apart 27 cases at most. Here there are 24 ways in which one brass disc can be false, and three weighings always suffice. For this exactly four must lie on each pan first."
    ))

  private static func suffices(
    _ weighings: Int, _ aim: BalanceGame.Aim, _ knowledge: BalanceGame.Knowledge
  ) -> Bool {
    var game = BalanceGame(aim: aim)
    return game.suffices(weighings, for: knowledge)
  }

  @Test("twelve coins are told by four against four")
  func sound() {
    #expect(Soundness.defects(in: Self.item) == [])
  }

  @Test("thirteen can be found in three weighings, and only twelve told heavier or lighter")
  func bounds() {
    #expect(Self.suffices(3, .find, .init(either: 13)))
    #expect(!Self.suffices(3, .find, .init(either: 14)))
    #expect(Self.suffices(3, .tell, .init(either: 12)))
    #expect(!Self.suffices(3, .tell, .init(either: 13)))
    // With a genuine coin beside them thirteen can be told as well.
    #expect(Self.suffices(3, .tell, .init(either: 13, genuine: 1)))
  }

  @Test("of two coins nobody can say which is false")
  func two() {
    #expect(!Self.suffices(5, .find, .init(either: 2)))
    #expect(Self.suffices(1, .find, .init(either: 2, genuine: 1)))
  }

  @Test("known coins go by thirds", arguments: [(3, 1), (4, 2), (9, 2), (10, 3), (27, 3), (28, 4)])
  func known(_ coins: Int, weighings: Int) {
    #expect(WeighingTable.entry(false: "known", coins: coins)?.weighings == weighings)
  }

  @Test("of eight known coins three go on each pan, of seven two or three")
  func pansByHand() {
    #expect(WeighingTable.entry(false: "known", coins: 8)?.pans == [3])
    #expect(WeighingTable.entry(false: "known", coins: 7)?.pans == [2, 3])
    #expect(WeighingTable.entry(false: "find", coins: 8)?.pans == [2, 3, 4])
  }

  @Test(
    "each planted defect is caught by its rule",
    arguments: [
      (item.with(fewest(2, []), at: 0), "wrong-key"), (item.with(pans(3, []), at: 1), "wrong-key"),
      (item.with(fewest(3, [ExpectedError(5, "halving")]), at: 0), "unnamed-error"),
      (item.with(fewest(3, [ExpectedError(5, "haste")]), at: 0), "unnamed-error"),
      (item.with(pans(4, [ExpectedError(5, "halves")]), at: 1), "unnamed-error"),
      (item.changed(complexity: 12), "complexity"),
      (item.changed(cell: [("false", "find")]), "radical"),
      (item.with(pans(end: "least"), at: 1), "radical"),
      (item.changed(stem: stem(13)), "one-right-answer"),
      (item.changed(stem: stem(direction: "heavier")), "unreadable"),
      (item.changed(stem: stem(direction: "older")), "unreadable"),
      (item.changed(explanation: Teaser.lines("Three.")), "explanation"),
      (item.with(fewest(hints: []), at: 0), "hint"), (item.with(pans(hints: []), at: 1), "hint"),
    ])
  func planted(_ item: GeneratedItem, rule: String) {
    #expect(Teaser.rules(item).contains(rule))
  }
}
