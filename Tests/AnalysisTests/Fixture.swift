import Assessment
import Psychometrics
import Scoring

/// Items, definitions and responses in few words.
enum Fixture {
  /// A choice among `a` to `d`; right is worth `points`, wrong and no answer are 0.
  static func choice(_ id: String, key: String = "a", points: Double = 1) -> Item {
    let options = ["a", "b", "c", "d"].map { Option(id: $0, content: [.text($0)]) }
    let isRight = Expression.match(
      .response(ResponseVariable.defaultID), .literal(.identifier(key)))
    return item(
      id, .choice, .choice(ChoiceInteraction(options: options)),
      ResponseVariable(base: .identifier, correct: .identifier(key)), 0...points,
      .choose(isRight, then: .literal(.float(points)), else: .literal(.float(0))))
  }

  /// A statement on the points 1 to 5, scored as answered.
  static func statement(_ id: String) -> Item {
    let set = ResponseSet(id: "agree5", points: (1...5).map { .init(value: $0, label: "\($0)") })
    return item(
      id, .statement, .rating(RatingInteraction(responses: set)), ResponseVariable(base: .integer),
      1...5, .response(ResponseVariable.defaultID))
  }

  private static func item(
    _ id: String, _ type: ItemType, _ kind: Interaction.Kind, _ response: ResponseVariable,
    _ range: ClosedRange<Double>, _ score: Expression
  ) -> Item {
    let interaction = Interaction(response: ResponseVariable.defaultID, kind: kind)
    return Item(
      id: id, type: type, steps: [Step(id: "1", content: [.interaction(interaction)])],
      responses: [response],
      outcomes: [OutcomeVariable(minimum: range.lowerBound, maximum: range.upperBound)],
      rule: Rule([.set(outcome: OutcomeVariable.score, score)]))
  }

  /// One section with these items.
  static func definition(_ items: [Item], scales: [Scale]) -> AssessmentDefinition {
    AssessmentDefinition(
      id: "test", version: "1.0.0", language: "en", title: "Test",
      parts: [
        .section(Section(id: "main", title: "Main", children: items.map { .item($0) }))
      ], scales: scales)
  }

  /// A scorer of a definition without norms.
  static func scorer(_ definition: AssessmentDefinition) throws -> Scorer {
    try Scorer(
      definition, digests: DefinitionDigests(delivery: "d", scoring: "s", fingerprint: "f"))
  }

  /// Answers of persons whose theta is standard normal to items of a model.
  static func responses(
    _ items: [ItemModel], persons: Int, seed: UInt64
  ) throws -> ResponseMatrix? {
    var stream = RandomStream(seed: seed, purpose: "responses")
    let rows = (0..<persons).map { _ in
      let theta = stream.normal()
      return items.map { item -> Int? in
        var rest = stream.uniform()
        for (category, share) in item.probabilities(at: theta).enumerated() {
          rest -= share
          if rest < 0 { return category }
        }
        return item.categoryCount - 1
      }
    }
    return ResponseMatrix(rows: rows)
  }
}
