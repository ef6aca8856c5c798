import Assessment
import Psychometrics
import Testing

@Suite("Generated items in the places of a family")
struct DrawnItemTests {
  private static let family = ItemFamily(
    id: "f", generator: .numberSeries, count: 2, points: 3, hintCost: 0.5)

  private static func generated(_ steps: [GeneratedStep]) -> GeneratedItem {
    GeneratedItem(
      family: .numberSeries, version: 1, cell: FamilyCell([]), complexity: 1,
      stem: [.paragraph([.text("Stem.")])], steps: steps,
      explanation: [.paragraph([.text("Because.")])])
  }

  private static func options(_ id: String, hints: Int = 0) -> GeneratedStep {
    GeneratedStep(
      id: id, content: [.paragraph([.text("Which?")])],
      answer: .options([
        GeneratedOption(id: "a", content: [.text("1")], error: "slip"),
        GeneratedOption(id: "b", content: [.text("2")], error: nil),
      ]), hints: (0..<hints).map { [.paragraph([.text("Hint \($0).")])] })
  }

  private func item(_ steps: GeneratedStep...) -> Item {
    Self.generated(steps).item(in: FamilySlot(family: "f", number: 2), of: Self.family)
  }

  private func score(_ item: Item, _ responses: [String: Value], hints: [String: Int] = [:])
    -> Double?
  {
    item.outcomes(of: responses, context: RuleContext(hintsUsed: hints))["SCORE"]?.number
  }

  @Test("a single question is worth the family's points, and keeps its place")
  func single() {
    let item = item(Self.options("RESPONSE"))
    #expect(item.id == "f-2")
    #expect(item.type == .choice)
    #expect(item.slot == FamilySlot(family: "f", number: 2))
    #expect(item.steps[0].content.count == 3)
    #expect(score(item, ["RESPONSE": .identifier("b")]) == 3)
    #expect(score(item, ["RESPONSE": .identifier("a")]) == 0)
    #expect(item.hasRightAnswer)
  }

  @Test("several questions share the points evenly, and hints cost no more than their own")
  func steps() {
    let item = item(
      Self.options("one", hints: 1),
      GeneratedStep(
        id: "two", answer: .number(key: 4, unit: "kg", errors: []),
        hints: [[.paragraph([.text("H.")])], [], []]),
      GeneratedStep(id: "three", answer: .text(key: "4 7")))
    #expect(item.type == .steps)
    let right: [String: Value] = [
      "one": .identifier("b"), "two": .float(4), "three": .string("47"),
    ]
    #expect(score(item, right) == 3)
    #expect(score(item, right, hints: ["one": 1]) == 2.5)
    #expect(score(item, right, hints: ["two": 3]) == 2)
    #expect(score(item, ["two": .float(4)]) == 1)
    #expect(score(item, [:]) == nil)
  }

  @Test("an order is right as a whole only")
  func order() {
    let item = item(
      GeneratedStep(
        answer: .order(
          ["x", "y"].map { GeneratedOption(id: $0, content: [.text($0)], error: nil) },
          key: ["y", "x"])))
    let values = ["x", "y"].map { Value.identifier($0) }
    #expect(item.type == .ordering)
    #expect(score(item, ["RESPONSE": .ordered(values.reversed())]) == 3)
    #expect(score(item, ["RESPONSE": .ordered(values)]) == 0)
  }

  @Test("what is drawn replaces slots, and predicted difficulties follow the cells drawn")
  func drawn() throws {
    let model = DifficultyModel(
      id: "m", family: .numberSeries, status: .judged, source: "made up",
      coefficients: [
        (DifficultyModel.Coefficient(b: -1), standardError: 0.3),
        (DifficultyModel.Coefficient("rule", level: "geometric", b: 2), standardError: 0.4),
      ], residualDeviation: 1.2)
    let family = ItemFamily(id: "f", generator: .numberSeries, count: 1, model: "m")
    let placeholder = ItemParameters(predicting: "f-1", in: FamilyCell([]), by: model)
    let definition = AssessmentDefinition(
      id: "t", version: "1.0.0", language: "en", title: "T",
      parts: [
        .section(
          Section(
            id: "s", families: [family], children: family.slots.map(Section.Child.item)))
      ],
      calibrations: [Calibration(id: "c", model: .rasch, source: "m", items: [placeholder])],
      difficultyModels: [model])
    let item = GeneratedItem(
      family: .numberSeries, version: 1,
      cell: FamilyCell([FamilyParameter("rule", "geometric")]), complexity: 1, stem: [],
      steps: [Self.options("RESPONSE")], explanation: [])
    let drawn = definition.drawn([DrawnItem(path: "f-1", item: item)])
    #expect(definition.items[0].interactions.isEmpty)
    #expect(drawn.items[0].interactions.count == 1)
    let parameters = try #require(drawn.calibrations.first?.items.first)
    #expect(parameters.model.parameters[1] == 1)
    // 0.3^2 + 0.4^2 + 1.2^2 = 1.69
    #expect(abs(parameters.standardErrors[0] - 1.3) < 1e-12)
    #expect(drawn.drawn([DrawnItem(path: "f-1", item: item)]) == drawn)
  }
}
