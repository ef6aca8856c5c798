import Assessment
import Testing

@testable import ItemSolvers

@Suite("Solving syllogisms")
struct SyllogismSolverTests {
  private static let opening =
    "Assume that both statements are true and that each group named has at least one member."

  private func item(
    _ conclusion: String, _ figure: String, _ complexity: Int,
    _ premises: [String], _ options: [(String, String?)], opening: String = opening,
    explanation: String? = nil,
    wording: String = "plain"
  ) -> GeneratedItem {
    let key = options.first { $0.1 == nil }?.0 ?? ""
    return GeneratedItem(
      family: .syllogism, version: 1,
      cell: FamilyCell([
        FamilyParameter("conclusion", conclusion), FamilyParameter("figure", figure),
        FamilyParameter("wording", wording),
      ]),
      incidentals: [FamilyParameter("language", "en"), FamilyParameter("terms", "everyday")],
      complexity: complexity, stem: ([opening] + premises).flatMap(Teaser.lines),
      steps: [
        GeneratedStep(
          content: Teaser.lines("Which conclusion must be true?"),
          answer: .options(
            zip(["a", "b", "c", "d"], options).map {
              GeneratedOption(id: $0, content: [.text($1.0)], error: $1.1)
            }))
      ], explanation: Teaser.lines(explanation ?? "So it is. \(key)"))
  }

  private let none = "None of the others must be true."

  private var barbara: GeneratedItem {
    item(
      "universal", "linked", 4, ["All jazz fans are golf fans.", "All golf fans are chess fans."],
      [
        ("All jazz fans are chess fans.", nil),
        ("All chess fans are jazz fans.", "reversed-conclusion"),
        ("No jazz fans are chess fans.", "denies-premises"), (none, "nothing-follows"),
      ])
  }

  @Test("two universal premises in a chain give a universal conclusion")
  func universal() {
    #expect(Soundness.defects(in: barbara) == [])
  }

  @Test("a premise that denies gives no, and in other words as well")
  func negative() {
    // Only A or not-B not-C: regions J-G, G alone, C alone; J-G and C have members, G may.
    let found = Soundness.defects(
      in: item(
        "universal", "linked", 2,
        ["Only golf fans are jazz fans.", "There are no golf fans that are chess fans."],
        [
          ("All jazz fans are chess fans.", "denies-premises"),
          ("All chess fans are jazz fans.", "matching"),
          ("No chess fans are jazz fans.", nil), (none, "nothing-follows"),
        ], wording: "indirect"))
    #expect(found == [])
  }

  @Test(
    "particular conclusions and none of them are decided by all overlaps",
    arguments: [
      (["Some jazz fans are golf fans.", "All golf fans are chess fans."], 0),
      (["Some jazz fans are golf fans.", "No golf fans are chess fans."], 1),
      (["No jazz fans are golf fans.", "Some golf fans are chess fans."], 2),
      (["All jazz fans are golf fans.", "Some golf fans are chess fans."], 3),
      (["No jazz fans are golf fans.", "All golf fans are chess fans."], 2),
      (["Some jazz fans are not golf fans.", "Some golf fans are not chess fans."], 3),
    ])
  func particular(premises: [String], right: Int) {
    let texts = [
      "Some chess fans are jazz fans.", "Some jazz fans are not chess fans.",
      "Some chess fans are not jazz fans.", none,
    ]
    let options = texts.enumerated().map {
      ($0.element, $0.offset == right ? nil : "possible-only")
    }
    let rules = Set(
      Soundness.defects(in: item("particular", "linked", 1, premises, options)).map(\.rule))
    #expect(rules.isDisjoint(with: ["one-right-answer", "wrong-key", "radical", "unreadable"]))
    let wrong = texts.enumerated().map {
      ($0.element, $0.offset == (right + 1) % 4 ? nil : "possible-only")
    }
    #expect(
      Soundness.defects(in: item("particular", "linked", 1, premises, wrong)).map(\.rule)
        .contains("wrong-key"))
  }

  @Test("each planted defect is named")
  func planted() {
    let premises = ["All jazz fans are golf fans.", "All golf fans are chess fans."]
    let good: [(String, String?)] = [
      ("All jazz fans are chess fans.", nil),
      ("All chess fans are jazz fans.", "reversed-conclusion"),
      ("No jazz fans are chess fans.", "denies-premises"), (none, "nothing-follows"),
    ]
    func replaced(_ place: Int, _ text: String, _ error: String?) -> [(String, String?)] {
      good.enumerated().map { $0.offset == place ? (text, error) : $0.element }
    }
    let broken: [(GeneratedItem, String)] = [
      (item("universal", "linked", 5, premises, good), "complexity"),
      (item("universal", "crossed", 4, premises, good), "radical"),
      (item("universal", "linked", 4, premises, good, wording: "mixed"), "radical"),
      (item("particular", "linked", 4, premises, good), "radical"),
      (item("universal", "linked", 4, [premises[0]], good), "unreadable"),
      (item("universal", "linked", 4, premises, good, opening: "Think."), "unreadable"),
      (
        item("universal", "linked", 4, [premises[0], "All golf fans love chess fans."], good),
        "unreadable"
      ),
      (
        item(
          "universal", "linked", 4, premises,
          replaced(2, "Some jazz fans are chess fans.", "matching")),
        "one-right-answer"
      ),
      (
        item(
          "universal", "linked", 4, premises,
          replaced(3, "No chess fans are jazz fans.", "matching")),
        "equal-options"
      ),
      (
        item(
          "universal", "linked", 4, premises, replaced(1, "All chess fans are jazz fans.", "guess")),
        "unnamed-error"
      ),
      (
        item(
          "universal", "linked", 4, premises,
          replaced(1, "All chess fans are jazz fans.", "denies-premises")),
        "unnamed-error"
      ),
      (
        item(
          "universal", "linked", 4, premises,
          replaced(3, "All golf fans are jazz fans.", "matching")),
        "unreadable"
      ),
      (item("universal", "linked", 4, premises, good, explanation: "It is so."), "explanation"),
      (
        item("universal", "linked", 4, [premises[0], "No golf fans are jazz fans."], good),
        "unreadable"
      ),
    ]
    for (item, rule) in broken {
      #expect(Soundness.defects(in: item).map(\.rule).contains(rule), "\(rule)")
    }
  }
}
