import Assessment
import Decision

/// A definition with one scenario of three actions, and answers to it.
enum ScenarioFixtures {
  private static let responses = ResponseSet(
    id: "five", points: (1...5).map { ResponseSet.Point(value: $0, label: "\($0)") })
  private static let actions = ["a", "b", "c"]
  static let key = [5, 2, 3]

  /// Ten experts with the means 4.5, 1.5 and 3.
  static func distribution() -> [ExpertRatings.Action] {
    [("a", [0, 0, 0, 5, 5]), ("b", [5, 5, 0, 0, 0]), ("c", [0, 0, 10, 0, 0])].compactMap {
      ExpertRatings.Action(id: $0.0, counts: $0.1, responses: responses)
    }
  }

  /// The same experts, of whom only the moments are known.
  static func moments() -> [ExpertRatings.Action] {
    distribution().map {
      ExpertRatings.Action(id: $0.id, mean: $0.mean, standardDeviation: $0.standardDeviation)
    }
  }

  /// An item whose actions are rated.
  static func rated(key: [Int]? = key, experts: [ExpertRatings.Action]?) -> Item {
    item(
      .rateEach, .rateEach(actions: options, responses: responses),
      correct: key.map { record($0.map(Value.integer)) },
      experts: experts.map { ExpertRatings(n: 10, source: "s", status: .illustrative, actions: $0) }
    )
  }

  /// An item whose best action is `a` and whose worst is `c`.
  static let picked = item(
    .bestWorst, .bestWorst(options), correct: picks("a", "c"), experts: nil)

  private static var options: [Option] { actions.map { Option(id: $0, content: []) } }

  static func record(_ values: [Value?]) -> Value {
    .record(zip(actions, values).map { Value.Field($0, $1) })
  }

  static func picks(_ best: String, _ worst: String) -> Value {
    .record([
      Value.Field("best", .identifier(best)), Value.Field("worst", .identifier(worst)),
    ])
  }

  private static func item(
    _ type: ItemType, _ kind: Interaction.Kind, correct: Value?, experts: ExpertRatings?
  ) -> Item {
    let variable = ResponseVariable(base: .integer, cardinality: .record, correct: correct)
    return Item(
      id: "q", type: type,
      steps: [
        Step(
          id: variable.id,
          content: [.interaction(Interaction(response: variable.id, kind: kind))])
      ], responses: [variable], outcomes: [], rule: Rule([]), experts: experts)
  }

  /// The scenarios of a scale with that one item; none where it takes nothing else.
  static func sets(_ item: Item, isReversed: Bool = false) -> [ScenarioSet] {
    ScenarioSet.all(
      in: AssessmentDefinition(
        id: "d", version: "1.0.0", language: "en", title: "D",
        parts: [.section(Section(id: "s", children: [.item(item)]))],
        scales: [
          Scale(
            id: "k", title: "K", terms: [Scale.Term(item: "q", isReversed: isReversed)])
        ]))
  }

  /// A candidate with a raw score and a response.
  static func profile(_ candidate: String, raw: Double?, _ response: Value?) -> Profile {
    Profile(
      id: "p-\(candidate)", engine: .current,
      assessment: AssessmentReference(
        id: "d", version: "1.0.0", title: "D",
        digests: DefinitionDigests(delivery: "d", scoring: "s", fingerprint: "f")),
      candidate: candidate, session: nil,
      scales: [
        ScaleScore(
          id: "k", title: "K", parent: nil, rule: .sum, raw: raw, minimum: 0, maximum: 3,
          counts: StateCounts())
      ], validity: [], interpretations: [],
      items: [
        ItemScore(
          id: "q", type: .rateEach, state: .answered, response: response, typed: nil, score: raw,
          maximum: 3, outcomes: [], latencyMs: nil, visits: 1, changes: 0)
      ])
  }

  /// A candidate with these ratings.
  static func profile(_ candidate: String, raw: Double? = 0, _ ratings: Int?...) -> Profile {
    profile(candidate, raw: raw, record(ratings.map { $0.map(Value.integer) }))
  }
}
