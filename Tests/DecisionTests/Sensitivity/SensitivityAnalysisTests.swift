import Assessment
import Decision
import Testing

@Suite("Whose place depends on the rule")
struct SensitivityAnalysisTests {
  private func analysis(
    _ profiles: [Profile]? = nil, _ lines: SelectionLine...
  ) throws -> SensitivityAnalysis {
    let set = try #require(
      ScenarioFixtures.sets(ScenarioFixtures.rated(experts: ScenarioFixtures.distribution())).first)
    return SensitivityAnalysis(set, profiles: profiles ?? pool, lines: lines)
  }

  /// The first is right; the second is off by one everywhere; the third by two once.
  private let pool = [
    ScenarioFixtures.profile("x", raw: 3, 5, 2, 3), ScenarioFixtures.profile("y", raw: 0, 4, 1, 2),
    ScenarioFixtures.profile("z", raw: 2, 5, 2, 1),
  ]

  private func places(
    _ rule: ScenarioRule, _ analysis: SensitivityAnalysis
  ) -> [ClosedRange<Int>]? {
    analysis.rules.first { $0.rule == rule }?.places
  }

  @Test("is told by places, which equal scores share")
  func placing() throws {
    let analysis = try analysis()
    #expect(places(.definition, analysis) == [1...1, 3...3, 2...2])
    #expect(places(.withinOne, analysis) == [1...2, 1...2, 3...3])
    #expect(places(.dichotomous, analysis) == [1...3, 1...3, 1...3])
    #expect(places(.expertDistanceStandardized, analysis) == [1...2, 1...2, 3...3])
    #expect(analysis.order == [0, 2, 1])
    #expect(analysis.placeRange(of: 1) == 1.5...3)
  }

  @Test("is told for the best so many, and for a cut as many of the best")
  func selection() throws {
    let analysis = try analysis(nil, .top(2), .cut(2), .cut(3.5), .cut(0), .top(9))
    #expect(analysis.selections.map(\.count) == [2, 2, 0, 3, 3])
    // The sides of the middle are the same for all three, so that the line runs between equals.
    #expect(analysis.selections[0].standings == [.tied, .depends, .depends])
    #expect(analysis.selections[1].standings == analysis.selections[0].standings)
    #expect(analysis.selections[2].standings == [.never, .never, .never])
    #expect(analysis.selections[3].standings == [.always, .always, .always])
  }

  @Test("goes with correlations that a hand works out")
  func correlations() throws {
    let analysis = try analysis()
    let definition = analysis.rules[0]
    let exact = try #require(analysis.rules.first { $0.rule == .exact })
    #expect(abs(try #require(exact.correlation(with: definition)) - 1) < 1e-12)
    // Places 1, 2, 3 against 1, 3, 2: 1 - 6 * 2 / (3 * 8).
    let distance = try #require(analysis.rules.first { $0.rule == .keyDistance })
    #expect(abs(try #require(distance.rankCorrelation(with: definition)) - 0.5) < 1e-12)
    let sides = try #require(analysis.rules.first { $0.rule == .dichotomous })
    #expect(sides.correlation(with: definition) == nil)
    #expect(abs(try #require(exact.mean) - 5.0 / 9) < 1e-12)
  }

  @Test("is told only of complete answers, and once of each candidate")
  func incomplete() throws {
    let analysis = try analysis([
      pool[0], ScenarioFixtures.profile("u", raw: 1, 5, nil, 3),
      ScenarioFixtures.profile("v", raw: nil, 5, 2, 3), pool[1], pool[0],
    ])
    #expect(analysis.candidates == ["x", "y"])
    #expect(analysis.incompleteCount == 2)
    #expect(analysis.repeatedCount == 1)
    #expect(analysis.rules[1].correlation(with: analysis.rules[0]) == nil)
  }

  @Test("puts those without a score under a rule last under it")
  func unscored() throws {
    let analysis = try analysis([pool[2], ScenarioFixtures.profile("w", raw: 1, 3, 3, 3)])
    #expect(places(.expertDistanceStandardized, analysis) == [1...1, 2...2])
  }

  @Test("is told of nobody where there is nobody")
  func empty() throws {
    let analysis = try analysis([], .top(1))
    #expect(analysis.selections[0].count == 0)
    #expect(analysis.rules[0].mean == nil)
    #expect(analysis.order == [])
  }
}
