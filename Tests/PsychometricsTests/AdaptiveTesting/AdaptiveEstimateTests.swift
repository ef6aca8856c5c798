import Psychometrics
import Testing

@Suite("Theta in adaptive tests")
struct AdaptiveEstimateTests {
  @Test("Every step has the estimate of its answers", arguments: AdaptiveFixture.methods)
  func estimates(method: AbilityEstimator.Method) throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.models(40))
    let design = AdaptiveDesign(
      stopping: .length(8), estimator: AdaptiveFixture.estimator(method))
    let test = try AdaptiveFixture.finished(pool, design, theta: 0.8)
    for count in 1...test.steps.count {
      let steps = test.steps.prefix(count)
      let estimate = try design.estimator.estimate(
        steps.map(\.answer), items: steps.map { pool.items[$0.item].model })
      let step = test.steps[count - 1]
      #expect((step.theta - estimate.theta).magnitude < 1e-12)
      #expect(
        try (#require(step.standardError) - #require(estimate.standardError)).magnitude < 1e-12)
    }
  }

  @Test("Hundreds of answers do not underflow")
  func long() throws {
    let models = AdaptiveFixture.logistic(700)
    let pool = try AdaptivePool(models: models)
    let design = AdaptiveFixture.design(
      700, selection: .sequence(Array(0..<700)), start: StartRule(items: .selected))
    let test = try AdaptiveFixture.finished(pool, design, theta: -0.5)
    let estimate = try design.estimator.estimate(test.steps.map(\.answer), items: models)
    #expect((test.theta - estimate.theta).magnitude < 1e-10)
    #expect(test.stopReason == .length(given: 700, limit: 700))
  }

  @Test("An omitted answer is wrong or does not count, as the estimator has it")
  func omitted() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(10))
    var design = AdaptiveFixture.design(3)
    var test = try AdaptiveTest(pool: pool, design: design, seed: 1)
    let item = try #require(test.next())
    test.record(.omitted, for: item)
    var wrong = try AdaptiveTest(pool: pool, design: design, seed: 1)
    wrong.record(0, for: item)
    #expect(test.theta == wrong.theta)
    design.estimator.omission = .notPresented
    test = try AdaptiveTest(pool: pool, design: design, seed: 1)
    test.record(.omitted, for: item)
    #expect(test.theta.magnitude < 1e-15)
    #expect(test.steps[0].answer == .omitted)
    #expect(test.next() != item)
  }

  @Test("Theta stays where the answers allow no estimate")
  func noEstimate() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(10))
    var design = AdaptiveFixture.design(3, start: StartRule(theta: 0.7))
    design.estimator = AbilityEstimator(method: .maximumLikelihood, omission: .notPresented)
    var test = try AdaptiveTest(pool: pool, design: design, seed: 1)
    #expect(test.theta == 0.7)
    let item = try #require(test.next())
    test.record(.omitted, for: item)
    #expect(test.theta == 0.7)
    #expect(test.standardError == nil)
  }

  @Test("An infinite theta chooses as the outermost node does")
  func infinite() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.models(40))
    var design = AdaptiveFixture.design(5)
    design.estimator = AbilityEstimator(method: .maximumLikelihood)
    var test = try AdaptiveTest(
      pool: pool, design: design, seed: 1)
    let first = try #require(test.next { if case .logistic = $0 { true } else { false } })
    test.record(1, for: first)
    #expect(test.theta == .infinity)
    #expect(test.choose()?.theta == 6)
    #expect(test.next() != nil)
  }

  @Test("Errors of the parameters widen the standard error alone")
  func parameterErrors() throws {
    let models = AdaptiveFixture.logistic(12)
    let blocks = models.map { model in
      let count = model.parameters.count
      return (0..<count * count).map { $0 == 0 || $0 == count + 1 ? 0.02 : 0.0 }
    }
    let errors = try #require(ItemParameterCovariance(blocks: blocks, items: models))
    let fewer = models.dropLast().map { AdaptiveItem(model: $0) }
    #expect(throws: AdaptivePoolError.parameterErrorCountMismatch(items: 11, covered: 12)) {
      try AdaptivePool(items: fewer, parameterErrors: errors)
    }
    #expect(throws: AbilityError.parameterErrorsDiffer(covered: 12, items: 1)) {
      try AbilityEstimator(method: .expectedAPosteriori)
        .estimate([1], items: [models[0]], parameterErrors: errors)
    }
    let exact = try AdaptivePool(models: models)
    let pool = try AdaptivePool(
      items: models.map { AdaptiveItem(model: $0) }, parameterErrors: errors)
    let design = AdaptiveFixture.design(6)
    let plain = try AdaptiveFixture.finished(exact, design, theta: 0.3)
    let test = try AdaptiveFixture.finished(pool, design, theta: 0.3)
    #expect(test.steps.map(\.item) == plain.steps.map(\.item))
    for (step, other) in zip(test.steps, plain.steps) {
      #expect((step.theta - other.theta).magnitude < 1e-12)
      #expect(try #require(step.standardError) > #require(other.standardError) + 1e-5)
    }
  }

  @Test("Thetas of simulated persons are recovered")
  func recovery() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.models(90))
    let design = AdaptiveFixture.design(15)
    var sum = 0.0
    var squares = 0.0
    for person in 1...30 as ClosedRange<UInt64> {
      let theta = -1.5 + 0.1 * Double(person)
      let test = try AdaptiveFixture.finished(pool, design, theta: theta, person: person)
      let z = try (test.theta - theta) / #require(test.standardError)
      sum += z
      squares += z * z
    }
    #expect((sum / 30).magnitude < 0.5)
    #expect((0.4...1.7).contains(squares / 30))
  }
}

extension AdaptiveTest {
  /// The first item of the pool whose model meets a condition.
  fileprivate func next(where holds: (ItemModel) -> Bool) -> Int? {
    pool.items.firstIndex { holds($0.model) }
  }
}
