import Assessment
import Testing

@testable import ItemSolvers

@Suite("The solver of linear orders")
struct LinearOrderSolverTests {
  /// An item by hand.
  private func item(
    _ text: String = "Ben is taller than Ada. Ben is shorter than Carl.",
    _ question: String = "Who is the tallest?", _ options: [(String, String?)] = usual,
    terms: Int = 3, relation: String = "mixed", asks: String = "extreme", complexity: Int = 4,
    explanation: String = "From the tallest to the shortest: Carl, Ben, Ada."
  ) -> GeneratedItem {
    GeneratedItem(
      family: .linearOrder, version: 1,
      cell: FamilyCell([
        FamilyParameter("terms", terms), FamilyParameter("relation", relation),
        FamilyParameter("question", asks),
      ]),
      incidentals: [FamilyParameter("theme", "height"), FamilyParameter("language", "en")],
      complexity: complexity, stem: [.paragraph([.text(text)])],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(question)])],
          answer: .options(
            zip("abcdef", options).map {
              GeneratedOption(id: String($0), content: [.text($1.0)], error: $1.1)
            }))
      ], explanation: [.paragraph([.text(explanation)])])
  }

  private static let usual: [(String, String?)] = [
    ("Ada", "wrong-end"), ("Ben", "one-place-off"), ("Carl", nil),
  ]

  @Test("finds nothing wrong with sound items worked by hand")
  func sound() {
    #expect(Soundness.defects(in: item()) == [])
    #expect(
      Soundness.defects(
        in: item(
          "Ada is not as tall as Ben. Carl is taller than Ben.", relation: "negated", complexity: 5)
      )
        == [])
    #expect(
      Soundness.defects(
        in: item(
          "Ben is taller than Ada. Carl is taller than Ben.", "Who is the second shortest?",
          [("Ada", "one-place-off"), ("Ben", nil), ("Carl", "one-place-off")],
          relation: "direct", asks: "second")) == [])
  }

  private func rules(_ item: GeneratedItem) -> Set<String> {
    Set(Soundness.defects(in: item).map(\.rule))
  }

  @Test("finds planted defects")
  func planted() {
    #expect(rules(item("Ben is taller than Ada. Ben is taller than Carl.")).isEmpty == false)
    #expect(
      rules(item("Ada is taller than Ben. Carl is taller than Ben.")) == ["one-right-answer"])
    #expect(
      rules(item("Ada is taller than Ben. Ben is taller than Ada.")) == ["one-right-answer"])
    #expect(rules(item("Ben is above Ada. Ben is shorter than Carl.")) == ["unreadable"])
    #expect(rules(item(relation: "direct")).contains("radical"))
    #expect(rules(item(terms: 4)).contains("radical"))
    #expect(rules(item(complexity: 5)) == ["complexity"])
    #expect(rules(item(explanation: "From the tallest: Ada, Ben, Carl.")) == ["explanation"])
    #expect(
      rules(item(usual: [("Ada", nil), ("Ben", "one-place-off"), ("Carl", "wrong-end")]))
        .contains("wrong-key"))
    #expect(
      rules(item(usual: [("Ada", "one-place-off"), ("Ben", "one-place-off"), ("Carl", nil)]))
        == ["unnamed-error"])
    #expect(
      rules(item(usual: [("Dora", "wrong-end"), ("Ben", "one-place-off"), ("Carl", nil)]))
        .contains("options"))
    #expect(rules(item(asks: "second")).contains("radical"))
  }

  private func item(usual options: [(String, String?)]) -> GeneratedItem {
    item(
      "Ben is taller than Ada. Ben is shorter than Carl.", "Who is the tallest?", options)
  }
}
