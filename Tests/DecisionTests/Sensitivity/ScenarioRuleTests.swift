import Assessment
import Decision
import Testing

@Suite("Scenarios under the usual rules")
struct ScenarioRuleTests {
  private func scores(_ item: Item, _ profile: Profile) throws -> [ScenarioRule: Double?] {
    let set = try #require(ScenarioFixtures.sets(item).first)
    let analysis = SensitivityAnalysis(set, profiles: [profile], lines: [])
    return Dictionary(uniqueKeysWithValues: analysis.rules.map { ($0.rule, $0.scores[0]) })
  }

  /// The answer 4, 2, 1 to the key 5, 2, 3 and the experts' means 4.5, 1.5, 3, worked by hand.
  private static let worked: [(ScenarioRule, Double)] = [
    (.definition, 1), (.exact, 1.0 / 3), (.withinOne, 2.0 / 3),
    // The third key is the middle itself and left out.
    (.dichotomous, 1), (.keyDistance, -(1.0 + 0 + 4) / 3),
    // Of the three pairs two are in the key's order, one is in the other.
    (.rankAgreement, 1.0 / 3), (.bestWorst, 1), (.expertDistance, -(0.25 + 0.25 + 4) / 3),
    // The correlation with the means is 1 / sqrt(3 / 2 * 14 / 9); the distance is 2 (1 - r).
    (.expertDistanceStandardized, -2 * (1 - (3.0 / 7).squareRoot())),
    (.expertDichotomous, 1), (.expertConsensus, (0.5 + 0.5 + 0) / 3),
  ]

  @Test("are worth what a hand works out")
  func byHand() throws {
    let found = try scores(
      ScenarioFixtures.rated(experts: ScenarioFixtures.distribution()),
      ScenarioFixtures.profile("c", raw: 1, 4, 2, 1))
    #expect(Set(found.keys) == Set(Self.worked.map(\.0)))
    for (rule, expected) in Self.worked {
      let score = try #require(found[rule] ?? nil, "\(rule)")
      #expect(abs(score - expected) < 1e-12, "\(rule): \(score), not \(expected)")
    }
  }

  @Test("share the points of the best and the worst among equal ratings")
  func equalRatings() throws {
    let found = try scores(
      ScenarioFixtures.rated(experts: nil), ScenarioFixtures.profile("c", 5, 5, 1))
    #expect(found[.bestWorst] == 0.5)
    #expect(found[.rankAgreement] == (0 + 1 - 1) / 3)
  }

  @Test("have no standardised distance where all ratings are equal")
  func constant() throws {
    let found = try scores(
      ScenarioFixtures.rated(experts: ScenarioFixtures.distribution()),
      ScenarioFixtures.profile("c", 3, 3, 3))
    #expect(found[.expertDistanceStandardized] == .some(nil))
    #expect(found[.expertDistance] == -(2.25 + 2.25) / 3)
  }

  @Test("are offered experts' rules where there are experts, and consensus with their distribution")
  func offers() throws {
    let plain = try #require(ScenarioFixtures.sets(ScenarioFixtures.rated(experts: nil)).first)
    #expect(!plain.rules.contains { $0.needsExperts })
    let moments = try #require(
      ScenarioFixtures.sets(ScenarioFixtures.rated(experts: ScenarioFixtures.moments())).first)
    #expect(moments.rules.contains(.expertDistance))
    #expect(!moments.rules.contains(.expertConsensus))
    let keyless = try #require(
      ScenarioFixtures.sets(
        ScenarioFixtures.rated(key: nil, experts: ScenarioFixtures.distribution())
      ).first)
    #expect(keyless.rules.filter { !$0.needsExperts } == [.definition])
    let middle = try #require(
      ScenarioFixtures.sets(ScenarioFixtures.rated(key: [3, 3, 3], experts: nil)).first)
    #expect(!middle.rules.contains(.dichotomous))
    #expect(!middle.rules.contains(.rankAgreement))
  }

  @Test(
    "count picks, and take picks of the opposite off",
    arguments: [
      ("a", "c", [2, 2, 1, 1]), ("c", "a", [0, -2, 0, 0]), ("a", "b", [1, 1, 1, 0]),
      ("b", "a", [0, -1, 0, 0]),
    ])
  func picks(best: String, worst: String, expected: [Double]) throws {
    let found = try scores(
      ScenarioFixtures.picked,
      ScenarioFixtures.profile("c", raw: 1, ScenarioFixtures.picks(best, worst)))
    let rules: [ScenarioRule] = [.bestWorst, .bestWorstPenalty, .best, .worst]
    #expect(rules.map { found[$0] ?? nil } == expected)
    #expect(found.count == 5)
  }

  @Test("are not compared on a scale that turns them round or knows nothing of them")
  func unfit() {
    #expect(
      ScenarioFixtures.sets(ScenarioFixtures.rated(experts: nil), isReversed: true).isEmpty)
    #expect(ScenarioFixtures.sets(ScenarioFixtures.rated(key: nil, experts: nil)).isEmpty)
  }

  @Test("tell where other experts might be on the other side of the middle")
  func uncertain() throws {
    let set = try #require(
      ScenarioFixtures.sets(ScenarioFixtures.rated(experts: ScenarioFixtures.distribution())).first)
    #expect(set.uncertainSides == 1)
    #expect(set.panels.map(\.status) == [.illustrative])
  }
}
