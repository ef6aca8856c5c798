import Assessment
import Scoring

/// Items, definitions and lines in few words.
enum Fixture {
  static let digests = DefinitionDigests(delivery: "d", scoring: "s", fingerprint: "f")

  /// A choice among `a`, `b` and so on; right is worth `points`, no answer and wrong are 0.
  static func choice(
    _ id: String, options: Int = 4, key: String = "a", points: Double = 1, timing: Timing = Timing()
  ) -> Item {
    let ids = "abcdefgh".prefix(options).map { String($0) }
    let interaction = Interaction(
      response: ResponseVariable.defaultID,
      kind: .choice(ChoiceInteraction(options: ids.map { Option(id: $0, content: [.text($0)]) })))
    return Item(
      id: id, type: .choice, steps: [Step(id: "1", content: [.interaction(interaction)])],
      responses: [ResponseVariable(base: .identifier, correct: .identifier(key))],
      outcomes: [OutcomeVariable(minimum: 0, maximum: points)],
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          .choose(
            .match(.response(ResponseVariable.defaultID), .literal(.identifier(key))),
            then: .literal(.float(points)), else: .literal(.float(0))))
      ]), timing: timing)
  }

  /// A statement on the points 1 to 5, scored as answered; no answer is NULL.
  static func statement(
    _ id: String, administration: Administration = .same, shown: [Block] = []
  ) -> Item {
    let set = ResponseSet(id: "agree5", points: (1...5).map { .init(value: $0, label: "\($0)") })
    let interaction = Interaction(
      response: ResponseVariable.defaultID, kind: .rating(RatingInteraction(responses: set)))
    return Item(
      id: id, type: .statement,
      steps: [Step(id: "1", content: shown + [.interaction(interaction)])],
      responses: [ResponseVariable(base: .integer)],
      outcomes: [OutcomeVariable(minimum: 1, maximum: 5)],
      rule: Rule([
        .set(outcome: OutcomeVariable.score, .response(ResponseVariable.defaultID))
      ]), administration: administration)
  }

  /// A number that is right at 18 exactly.
  static func number(_ id: String) -> Item {
    let interaction = Interaction(
      response: ResponseVariable.defaultID, kind: .number(NumberInteraction()))
    return Item(
      id: id, type: .number, steps: [Step(id: "1", content: [.interaction(interaction)])],
      responses: [ResponseVariable(base: .float)],
      outcomes: [OutcomeVariable(minimum: 0, maximum: 1)],
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          // As a key is read from XML: NULL without an answer.
          .product([
            .literal(.float(1)),
            .within(.response(ResponseVariable.defaultID), lower: 18, upper: 18),
          ]))
      ]))
  }

  static func definition(
    _ items: [Item], scales: [Scale], validity: [ValidityIndex] = [],
    interpretations: [Interpretation] = [], timing: Timing = Timing(),
    sectionTiming: Timing = Timing()
  ) -> AssessmentDefinition {
    AssessmentDefinition(
      id: "short", version: "1.2.0", language: "en", title: "Short", timing: timing,
      parts: [
        .section(Section(id: "main", timing: sectionTiming, children: items.map { .item($0) }))
      ], scales: scales, validity: validity, interpretations: interpretations)
  }

  static func scorer(
    _ definition: AssessmentDefinition, norms: [NormSet] = [], allowsIllustrative: Bool = false
  ) throws(ScorerError) -> Scorer {
    try Scorer(
      definition, digests: digests, norms: norms, allowsIllustrativeNorms: allowsIllustrative)
  }
}

extension Scorer {
  /// The profile of slots in document order.
  func profile(_ responses: [ItemResponse], latenciesMs: [Int] = []) -> Profile {
    var buffers = makeBuffers()
    return profile(
      of: ResponseLine(candidate: "c1", responses: responses, latenciesMs: latenciesMs), id: "p1",
      buffers: &buffers)
  }

  /// The raw score of the first scale.
  func raw(_ responses: [ItemResponse], latenciesMs: [Int] = []) -> Double? {
    profile(responses, latenciesMs: latenciesMs).scales[0].raw
  }
}

/// The slot of a statement answered with a point from 1 to 5.
func point(_ value: Int) -> ItemResponse { .index(value - 1) }

extension Profile {
  /// The score of the scale with that path.
  func scale(_ path: Path) -> ScaleScore? { scales.first { $0.id == path } }
  /// The result of the validity index with that path.
  func validity(_ path: Path) -> ValidityResult? { validity.first { $0.id == path } }
}
