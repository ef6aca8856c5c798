import Assessment
import Testing

@testable import ItemSolvers

@Suite("The solver of knights and knaves")
struct KnightsAndKnavesSolverTests {
  private static let intro =
    "On an island live knights, who always tell the truth, and knaves, who never do. You meet "

  private static func line(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  /// Ada: "We are all knaves." Ben: "Ada is a knave." Ada must lie, so Ben is a knight.
  private func item(
    says: [String] = ["We are all knaves", "Ada is a knave"], key: Double = 1,
    isKnight: Bool = false,
    error: String = "took-at-word", hint: String = "Ben is a knight.", complexity: Int = 2,
    people: Int = 2, statements: String = "plain",
    explanation: String = "Knights: Ben. Knaves: Ada.", errors: [ExpectedError] = [],
    names: [String] = ["Ada", "Ben"], later: [String] = []
  ) -> GeneratedItem {
    GeneratedItem(
      family: .knightsAndKnaves, version: 3,
      cell: FamilyCell([
        FamilyParameter("people", people), FamilyParameter("statements", statements),
      ]), incidentals: [FamilyParameter("language", "en")], complexity: complexity,
      stem: Self.line(
        Self.intro + names.dropLast().joined(separator: ", ") + " and \(names.last ?? "").")
        + zip(names, says).flatMap { Self.line("\($0) says: “\($1).”") },
      steps: [
        GeneratedStep(
          id: "kind", content: Self.line("What is Ada?"),
          answer: .options([
            GeneratedOption(
              id: "a", content: [.text("a knight")], error: isKnight ? nil : error),
            GeneratedOption(
              id: "b", content: [.text("a knave")], error: isKnight ? error : nil),
          ]), hints: [Self.line("Suppose that Ada is a knight."), Self.line(hint)]),
        GeneratedStep(
          id: "knights", content: Self.line("How many of them are knights?"),
          answer: .number(key: key, unit: nil, errors: errors),
          hints: later.map(Self.line)),
      ], explanation: Self.line(explanation))
  }

  private func rules(_ item: GeneratedItem) -> Set<String> {
    Set(Soundness.defects(in: item).map(\.rule))
  }

  @Test("finds nothing wrong with a sound item worked by hand")
  func sound() {
    #expect(Soundness.defects(in: item()) == [])
  }

  @Test("lets no hint tell what was told before")
  func repeated() {
    // Ada must be a knight, so Ben is one, so Carl lies.
    func among(_ later: [String]) -> GeneratedItem {
      item(
        says: ["At least one of us is a knave", "Ada is a knight", "Ben is a knave"], key: 2,
        isKnight: true, error: "doubted-the-truthful", complexity: 3, people: 3,
        explanation: "Knights: Ada, Ben. Knaves: Carl.",
        errors: [ExpectedError(1, "counted-knaves")], names: ["Ada", "Ben", "Carl"], later: later)
    }
    #expect(rules(among(["Carl is a knave."])) == [])
    #expect(rules(among(["Ben is a knight."])) == ["hint"])
    #expect(rules(among(["Ada is a knight."])) == ["hint"])
    #expect(rules(among(["Carl is a knight."])) == ["hint"])
    #expect(rules(among([])) == ["hint"])
  }

  @Test("reads statements of every form, and knows the worlds that they leave")
  func worlds() throws {
    func text(_ says: [String]) -> IslandText? {
      IslandText(
        Self.line(Self.intro + "Ada, Ben and Carl.")
          + zip(["Ada", "Ben", "Carl"], says).flatMap { Self.line("\($0) says: “\($1).”") })
    }
    // Exactly one knight, and both others say so of somebody else.
    let one = try #require(
      text(["Exactly one of us is a knight", "Ada is a knight", "Ben is a knave"]))
    // Ada a knight: Ben true too, two knights, contradiction. Ada a knave: Ben lies, Carl is right.
    // Then one knight, which Ada must not say. So no world is left.
    #expect(one.worlds == [])
    let pair = try #require(
      text([
        "Ben and Carl are of different kinds", "At least one of us is a knave", "Ada is a knight",
      ]))
    // Ada a knight: Carl right, so Ben a knave, who would say what is true. Ada a knave: Carl a
    // knave and Ben alike, but then Ben's words are true.
    #expect(pair.worlds == [])
    let two = try #require(
      text(["Exactly two of us are knights", "Ada is a knave", "Ben is a knight"]))
    // Ben a knight: Carl right, Ada a knave, and two knights, which Ada must not say. Ben a knave:
    // Ada a knight, Carl wrong, one knight: contradiction.
    #expect(two.worlds == [])
    let some = try #require(
      text(["At least one of us is a knave", "Ada is a knight", "Ben is a knave"]))
    // Ada must be a knight, so Ben is one, so Carl lies.
    #expect(some.worlds == [[true, true, false]])
    #expect(text(["Ada is a knave", "Ben is nice", "Carl is a knave"]) == nil)
  }

  @Test("finds planted defects")
  func planted() {
    #expect(rules(item(says: ["Ben is a knave", "Ada is a knave"])) == ["one-right-answer"])
    #expect(rules(item(says: ["Ben is a knight", "Ada is a knave"])) == ["one-right-answer"])
    #expect(rules(item(says: ["We are all liars", "Ada is a knave"])) == ["unreadable"])
    #expect(rules(item(isKnight: true)).contains("wrong-key"))
    #expect(rules(item(key: 2)) == ["wrong-key"])
    #expect(rules(item(error: "doubted-the-truthful")) == ["unnamed-error"])
    #expect(rules(item(hint: "Ben is a knave.")) == ["hint"])
    #expect(rules(item(hint: "Ada is a knave.")) == ["hint"])
    #expect(rules(item(later: ["Ada is a knave."])) == ["hint"])
    #expect(rules(item(later: ["Ben is a knight."])) == ["hint"])
    #expect(rules(item(complexity: 3)) == ["complexity"])
    #expect(rules(item(people: 3)) == ["radical"])
    #expect(rules(item(explanation: "Knights: Ada. Knaves: Ben.")) == ["explanation"])
    #expect(
      rules(item(errors: [ExpectedError(2, "counted-knaves")])) == ["unnamed-error"])
  }
}
