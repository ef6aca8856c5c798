import Assessment
import Testing

@testable import ItemSolvers

@Suite("River crossings are worked from what is shown")
struct RiverCrossingSolverTests {
  private static let question =
    "How many crossings are needed at least, counting both directions? Write 0 if it cannot be done."
  private static let firstQuestion =
    "Which crate is on board at the first crossing in every way with the fewest crossings?"
  private static let generalHints = [
    "Crates that have been brought over may be taken back.",
    "If it can be done, the number of crossings is odd, since the porter ends on the other side.",
  ]

  private static func stem(_ conflicts: [String]) -> [Block] {
    Teaser.lines(
      "A porter must bring three crates across a bay in a ferry: tiles, seeds and glass.")
      + Teaser.lines(
        "The ferry holds the porter, who alone can steer it, and at most one crate at a time.")
      + Teaser.lines(
        "Some crates must not be left together on either side while the porter is away:")
      + [Teaser.list(conflicts)]
  }

  private static func fewest(
    _ key: Double = 7, _ errors: [ExpectedError] = [ExpectedError(5, "conflicts-ignored")],
    hints: [String] = ["If the first load were tiles, seeds and glass would be left together."]
      + generalHints
  ) -> GeneratedStep { Teaser.number("fewest", question, key, errors, hints: hints) }

  private static func first(
    key: String = "seeds", error: String = "one-of-a-pair",
    hints: [String] = ["There is a shortest way that does not begin with tiles."]
  ) -> GeneratedStep {
    let options = ["tiles", "seeds", "glass"].map { crate in
      GeneratedOption(
        id: crate, content: [.text(crate)], error: crate == key ? nil : error)
    }
    return GeneratedStep(
      id: "first", content: Teaser.lines(firstQuestion), answer: .options(options),
      hints: hints.map(Teaser.lines))
  }

  private static func cell(_ crossings: String) -> FamilyCell {
    FamilyCell([
      FamilyParameter("cargo", 3), FamilyParameter("capacity", 1),
      FamilyParameter("crossings", crossings),
    ])
  }

  private static let explanation =
    "A shortest way has 7 crossings: seeds over; nothing back; tiles over; seeds back; glass over; nothing back; seeds over."

  /// One crate in conflict with both others, worked by hand.
  private static let item = GeneratedItem(
    family: .riverCrossing, version: 1, cell: cell("7"),
    incidentals: [FamilyParameter("language", "en")], complexity: 7,
    stem: stem(["tiles and seeds", "seeds and glass"]), steps: [fewest(), first()],
    explanation: Teaser.lines(explanation))

  private static func search(_ count: Int, _ capacity: Int, _ conflicts: [(Int, Int)])
    -> CrossingSearch
  { CrossingSearch(count: count, capacity: capacity, conflicts: conflicts) }

  @Test("one crate in conflict with both others goes first and takes seven crossings")
  func sound() {
    #expect(Soundness.defects(in: Self.item) == [])
  }

  @Test("another way round is as good an explanation")
  func otherWay() {
    let other =
      "A shortest way has 7 crossings: seeds over; nothing back; glass over; seeds back; tiles over; nothing back; seeds over."
    #expect(Soundness.defects(in: Self.item.changed(explanation: Teaser.lines(other))) == [])
  }

  @Test("fewest crossings worked by hand")
  func byHand() {
    // Either of a pair, then the free one, then the other.
    #expect(Self.search(3, 1, [(0, 1)]).crossings == 5)
    #expect(Self.search(3, 1, [(0, 1)]).alwaysFirst == 0)
    // Two over, one back, and that one over with the third.
    #expect(Self.search(3, 2, [(0, 1), (0, 2), (1, 2)]).crossings == 3)
    // Whatever goes first leaves a pair behind.
    #expect(Self.search(4, 1, [(0, 1), (2, 3)]).crossings == nil)
    #expect(Self.search(4, 1, [(0, 1), (2, 3)]).smallestCapacity == 2)
  }

  @Test("where either of two may go first there is no one right answer")
  func noFirst() {
    #expect(
      Teaser.rules(Self.item.changed(stem: Self.stem(["tiles and seeds"]))).contains(
        "one-right-answer"))
  }

  @Test(
    "each planted defect is caught by its rule",
    arguments: [
      (item.with(fewest(9), at: 0), "wrong-key"),
      (item.with(first(key: "glass"), at: 1), "wrong-key"),
      (item.with(fewest(7, [ExpectedError(3, "conflicts-ignored")]), at: 0), "unnamed-error"),
      (item.with(fewest(7, [ExpectedError(3, "haste")]), at: 0), "unnamed-error"),
      (item.with(first(error: "harmless-first"), at: 1), "unnamed-error"),
      (item.changed(complexity: 5), "complexity"),
      (item.changed(cell: [("capacity", "2"), ("cargo", "4"), ("crossings", "5")]), "radical"),
      (
        item.changed(
          explanation: Teaser.lines(
            "A shortest way has 7 crossings: seeds over; nothing back; tiles over; nothing back; glass over; nothing back; seeds over."
          )), "explanation"
      ),
      (item.changed(explanation: Teaser.lines("It can be done.")), "explanation"),
      (item.with(fewest(hints: generalHints), at: 0), "hint"),
      (
        item.with(first(hints: ["There is a shortest way that does not begin with seeds."]), at: 1),
        "hint"
      ),
      (item.changed(stem: stem(["tiles and bread"])), "unreadable"),
      (item.changed(stem: stem(["tiles and seeds", "seeds and tiles"])), "unreadable"),
      (item.changed(steps: [fewest()]), "unreadable"),
    ])
  func planted(_ item: GeneratedItem, rule: String) {
    #expect(Teaser.rules(item).contains(rule))
  }
}
