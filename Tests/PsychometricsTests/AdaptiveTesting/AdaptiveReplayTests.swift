import Psychometrics
import Testing

@Suite("Adaptive tests replayed")
struct AdaptiveReplayTests {
  let pool: AdaptivePool

  init() throws {
    pool = try AdaptivePool(models: AdaptiveFixture.models(48))
  }

  static func design(_ method: AbilityEstimator.Method) -> AdaptiveDesign {
    AdaptiveDesign(
      stopping: .within(4...9, .precision(standardError: 0.4)),
      estimator: AdaptiveFixture.estimator(method), exposure: .randomesque(4))
  }

  @Test("The same answers give the same bits", arguments: AdaptiveFixture.methods)
  func bits(method: AbilityEstimator.Method) throws {
    for person in 1...4 as ClosedRange<UInt64> {
      let first = try AdaptiveFixture.finished(
        pool, Self.design(method), theta: Double(person) - 2.5, person: person)
      var again = try AdaptiveTest(pool: pool, design: first.design, seed: person)
      for step in first.steps {
        again.record(step.answer, for: step.item)
      }
      #expect(again.steps == first.steps)
      #expect(again == first)
    }
  }

  @Test("Answers taken back and given again lead to the same test", arguments: [1, 2, 4])
  func rollback(count: Int) throws {
    let whole = try AdaptiveFixture.finished(
      pool, Self.design(.expectedAPosteriori), theta: 0.4, person: 6)
    var test = whole
    for _ in 0..<count {
      test.rollback()
    }
    #expect(test.steps == Array(whole.steps.dropLast(count)))
    #expect(test.stopReason == nil)
    #expect(test.next() == whole.steps[whole.steps.count - count].item)
    AdaptiveFixture.finish(&test, theta: 0.4, person: 6)
    #expect(test == whole)
  }

  @Test("Taking back the answers of an unbegun test changes nothing")
  func emptyRollback() throws {
    var test = try AdaptiveTest(pool: pool, design: Self.design(.maximumLikelihood), seed: 1)
    let before = test
    test.rollback()
    #expect(test == before)
  }

  @Test("Asking for the next item changes nothing and answers alike")
  func idempotent() throws {
    let test = try AdaptiveTest(pool: pool, design: Self.design(.maximumLikelihood), seed: 1)
    #expect(test.choose() == test.choose())
    #expect(test.next() == test.choose()?.item)
  }

  @Test("A test goes on from recorded steps as it would have", arguments: [0, 1, 5])
  func resumed(count: Int) throws {
    let whole = try AdaptiveFixture.finished(
      pool, Self.design(.weightedLikelihood), theta: -0.7, person: 3)
    var test = try AdaptiveTest(
      pool: pool, design: whole.design, seed: 3, steps: Array(whole.steps.prefix(count)))
    AdaptiveFixture.finish(&test, theta: -0.7, person: 3)
    #expect(test == whole)
  }

  @Test("Recorded figures are believed and their differences named")
  func facts() throws {
    let whole = try AdaptiveFixture.finished(
      pool, Self.design(.expectedAPosteriori), theta: 1, person: 5)
    #expect(whole.differences().isEmpty)
    var steps = whole.steps
    let altered = AdaptiveStep(
      item: steps[2].item, answer: steps[2].answer, theta: steps[2].theta + 1e-6,
      standardError: 0.5)
    let decided = steps[2]
    steps[2] = altered
    let test = try AdaptiveTest(pool: pool, design: whole.design, seed: 5, steps: steps)
    #expect(test.steps[2] == altered)
    let expected: [AdaptiveDifference] = [
      .theta(step: 2, recorded: altered.theta, decided: decided.theta),
      .standardError(step: 2, recorded: 0.5, decided: decided.standardError),
    ]
    #expect(test.differences() == expected)
    #expect(test.differences(tolerance: 1e-5) == Array(expected.dropFirst()))
  }

  @Test("Another item and a step after the end are named")
  func otherDecisions() throws {
    let design = AdaptiveFixture.design(2)
    let whole = try AdaptiveFixture.finished(pool, design, theta: 0)
    let other = try #require(pool.items.indices.first { $0 != whole.steps[0].item })
    var test = try AdaptiveTest(pool: pool, design: design, seed: 1)
    test.record(0, for: other)
    #expect(
      test.differences() == [.item(step: 0, recorded: other, decided: whole.steps[0].item)])
    var long = whole
    let third = try #require(
      pool.items.indices.first { item in !whole.steps.contains { $0.item == item } })
    long.record(0, for: third)
    #expect(
      long.differences() == [.wouldHaveStopped(step: 2, .length(given: 2, limit: 2))])
  }

  static let impossible: [([AdaptiveStep], AdaptiveReplayError)] = [
    ([step(99)], .unknownItem(step: 0, item: 99)),
    ([step(1), step(1)], .repeatedItem(step: 1, item: 1)),
    ([step(1, .category(2))], .unknownCategory(step: 0, answer: .category(2))),
    ([step(1, theta: .nan)], .notANumber(step: 0)),
  ]

  static func step(
    _ item: Int, _ answer: ItemAnswer = .omitted, theta: Double = 0
  ) -> AdaptiveStep {
    AdaptiveStep(item: item, answer: answer, theta: theta, standardError: nil)
  }

  @Test("Steps that cannot have happened are refused", arguments: impossible)
  func refused(steps: [AdaptiveStep], error: AdaptiveReplayError) {
    #expect(throws: error) {
      try AdaptiveTest(pool: pool, design: AdaptiveFixture.design(5), seed: 1, steps: steps)
    }
  }
}
