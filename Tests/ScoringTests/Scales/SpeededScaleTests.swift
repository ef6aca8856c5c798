import Assessment
import Scoring
import Testing

@Suite("Scores of speeded blocks")
struct SpeededScaleTests {
  private func scorer(
    _ rule: Scale.Rule, speeded: Speeded? = Speeded(anticipationMs: 150, lapseMs: 5_000)
  ) throws -> Scorer {
    let items = (1...6).map { Fixture.choice("q\($0)", options: 2) }
    return try Scorer(
      AssessmentDefinition(
        id: "fast", version: "1.0.0", language: "en", title: "Fast",
        parts: [
          .section(
            Section(id: "block", speeded: speeded, children: items.map(Section.Child.item)))
        ],
        scales: [
          Scale(
            id: "s", title: "S", rule: rule, terms: items.map { Scale.Term(item: $0.id) })
        ]), digests: Fixture.digests)
  }

  private func score(
    _ rule: Scale.Rule, _ answers: [ItemResponse], _ times: [Int]
  ) throws -> ScaleScore {
    try scorer(rule).profile(answers, latenciesMs: times).scales[0]
  }

  /// Right at 500, 700 and 900 ms, wrong at 700 ms; the rest not reached.
  private static let answers: [ItemResponse] = [
    .index(0), .index(0), .index(1), .index(0), .notReached, .notReached,
  ]
  private static let times = [500, 700, 700, 900, -1, -1]

  @Test("right minus wrong counts answers, and what is missing costs nothing")
  func rightMinusWrong() throws {
    let score = try score(.rightMinusWrong, Self.answers, Self.times)
    #expect(score.raw == 2)
    #expect(score.minimum == -6)
    #expect(score.maximum == 6)
    #expect(score.standardError == nil)
    #expect(score.pace == PaceCounts())
  }

  @Test("the rate-correct score is right answers for each second of answering")
  func rateCorrect() throws {
    // 3 right in 2.8 s.
    let raw = try #require(try score(.rateCorrect, Self.answers, Self.times).raw)
    #expect((raw - 3 / 2.8).magnitude < 1e-12)
  }

  @Test("LISAS adds errors to the time of right answers, weighed by their deviations")
  func lisas() throws {
    // Mean of right 700; all times 500, 700, 700, 900: SD sqrt(80000/3) = 163.30;
    // a quarter wrong: SD sqrt(4/3 * 3/16) = 0.5; 700 + 163.30 / 0.5 * 0.25 = 781.65.
    let raw = try #require(try score(.linearIntegrated, Self.answers, Self.times).raw)
    #expect((raw - 781.6496580927726).magnitude < 1e-9)
    let faultless: [ItemResponse] = [
      .index(0), .index(0), .notReached, .notReached, .notReached, .notReached,
    ]
    #expect(try score(.linearIntegrated, faultless, [400, 600, -1, -1, -1, -1]).raw == 500)
    #expect(
      try score(
        .linearIntegrated, [.index(1)] + Array(repeating: .notReached, count: 5),
        [400, -1, -1, -1, -1, -1]
      ).raw == nil)
  }

  @Test("anticipations and lapses are left out of every score, and counted")
  func pace() throws {
    let answers: [ItemResponse] = [
      .index(0), .index(0), .index(1), .index(0), .index(0), .index(1),
    ]
    let times = [500, 700, 700, 900, 149, 5_001]
    for rule in [Scale.Rule.rightMinusWrong, .rateCorrect, .linearIntegrated] {
      let with = try score(rule, answers, times)
      let without = try score(rule, Self.answers, Self.times)
      #expect(with.raw == without.raw)
      #expect(with.pace == PaceCounts(anticipations: 1, lapses: 1))
    }
    // At the bounds they count.
    let edge = try score(.rightMinusWrong, answers, [500, 700, 700, 900, 150, 5_000])
    #expect(edge.raw == 2)
    #expect(edge.pace == PaceCounts())
    // Per minute: 3 right in 2.8 s.
    let rate = try #require(try score(.perMinute, answers, times).raw)
    #expect((rate - 3 / (2.8 / 60)).magnitude < 1e-9)
  }

  @Test("answers without times have no score of speed")
  func untimed() throws {
    #expect(try score(.rateCorrect, Self.answers, []).raw == nil)
    #expect(try score(.linearIntegrated, Self.answers, []).raw == nil)
    #expect(try score(.rightMinusWrong, Self.answers, []).raw == 2)
  }
}
