import Analysis
import Assessment
import Psychometrics
import Scoring
import Testing

@Suite("Items in the groups of an attribute")
struct GroupFunctioningTests {
  private static let items =
    (1...12).map { Fixture.choice("q\($0)", points: 2) } + [Fixture.statement("s1")]
  private static let scale = Scale(
    id: "k", title: "K", terms: items.map { Scale.Term(item: $0.id) })

  private static func profile(_ candidate: String, _ items: [ItemScore]) -> Profile {
    Profile(
      id: candidate, engine: .current,
      assessment: AssessmentReference(
        id: "test", version: "1.0.0", title: "Test",
        digests: DefinitionDigests(delivery: "d", scoring: "s", fingerprint: "f")),
      candidate: candidate, session: nil, scales: [], validity: [], interpretations: [],
      items: items)
  }

  private static func score(
    _ id: Path, _ score: Double?, _ state: ItemState = .answered
  ) -> ItemScore {
    ItemScore(
      id: id, type: .choice, state: state, response: nil, typed: nil, score: score, maximum: 2,
      outcomes: [], latencyMs: nil, visits: 1, changes: 0)
  }

  private static func answers(_ profiles: [Profile]) throws -> RightAnswers {
    let definition = Fixture.definition(items, scales: [scale])
    return try #require(
      RightAnswers(
        to: "k", of: definition, scorer: Fixture.scorer(definition), in: profiles))
  }

  /// Candidates who answer by the Rasch model; with a shift, the fifth item is easier for the
  /// first `easier`.
  private static func pool(_ count: Int, easier: Int, shift: Double) throws -> RightAnswers {
    var stream = RandomStream(seed: 3, purpose: "functioning")
    return try answers(
      (0..<count).map { person in
        let theta = stream.normal()
        return profile(
          "c\(person)",
          (1...12).map { item in
            let model = LogisticItem(
              difficulty: Double(6 - item) / 4 - (item == 5 && person < easier ? shift : 0))
            let isRight = stream.uniform() < model.probability(at: theta)
            return score(Path("q\(item)"), isRight ? 2 : 0)
          })
      })
  }

  private static func groups(_ first: Int, of count: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { ("c\($0)", $0 < first ? "first" : "second") })
  }

  @Test("are right at full credit, wrong when omitted, and missing when not reached")
  func entries() throws {
    let answers = try Self.answers([
      Self.profile("a", [Self.score("q1", 2), Self.score("q2", 1), Self.score("s1", 4)]),
      Self.profile("b", [Self.score("q1", nil, .omitted), Self.score("q2", nil, .notReached)]),
      Self.profile("a", [Self.score("q1", 0), Self.score("q3", 0)]),
    ])
    #expect(answers.items == ["q1", "q2"])
    #expect(answers.gradedItemCount == 1)
    #expect(answers.candidates == ["a", "b"])
    #expect(answers.repeatedCount == 1)
    let all = DifferentialFunctioning(answers, attribute: "sex", groups: ["a": "x", "b": "x"])
    #expect(all.incompleteCount == 1)
    #expect(all.reference == "x")
    #expect(all.groups.isEmpty)
  }

  @Test("are told apart where one is easier for a group, and the group that it favours is known")
  func difference() throws {
    let answers = try Self.pool(1200, easier: 500, shift: 1.5)
    let functioning = DifferentialFunctioning(
      answers, attribute: "g", groups: Self.groups(500, of: 1200))
    #expect(functioning.reference == "second")
    let group = try #require(functioning.groups.first)
    #expect((group.count, group.referenceCount) == (500, 700))
    let study = try group.study.get()
    #expect(study.items.filter { $0.category == .c }.map(\.item) == ["q5"])
    let odds = try study.items[4].mantelHaenszel.get()
    // A shift of 1.5 logits is -2.35 times -1.5 on the delta scale.
    #expect(abs(odds.delta - 3.525) < 2 * odds.deltaStandardError)
    #expect(study.items[4].logisticSize == .large)
    #expect(study.ending == .stable)
  }

  @Test("are not compared in small groups", arguments: [(199, 600), (240, 499), (200, 500)])
  func small(first: Int, count: Int) throws {
    let answers = try Self.pool(count, easier: 0, shift: 0)
    let functioning = DifferentialFunctioning(
      answers, attribute: "g", groups: Self.groups(first, of: count))
    let isLarge = first == 200
    switch functioning.groups[0].study {
    case .success: #expect(isLarge)
    case .failure(let obstacle): #expect(!isLarge && obstacle == .fewPersons)
    }
  }

  @Test("are not compared where they are neither right nor wrong")
  func graded() throws {
    let profiles = (0..<500).map { Self.profile("c\($0)", [Self.score("q1", 2)]) }
    let functioning = DifferentialFunctioning(
      try Self.answers(profiles), attribute: "g", groups: Self.groups(250, of: 500))
    #expect(functioning.groups[0].study == .failure(.fewItems))
  }
}
