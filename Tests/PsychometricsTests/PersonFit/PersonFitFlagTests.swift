import Psychometrics
import Testing

@Suite("Person-fit flags")
struct PersonFitFlagTests {
  static let estimator = AbilityEstimator(method: .weightedLikelihood)
  static let items = (0..<24).map { index in
    ItemModel.logistic(
      LogisticItem(discrimination: 1.3, difficulty: Double(index) * 0.2 - 2.3))
  }

  func fit(_ answers: [Int?], items: [ItemModel] = Self.items) throws -> PersonFit {
    let theta = try Self.estimator.estimate(answers, items: items).theta
    return try PersonFit(items: items, answers: answers, theta: theta)
  }

  @Test("Hard items right and easy ones wrong raise a flag, the reverse does not")
  func fixedForm() throws {
    let easyWrong = (0..<24).map { Optional($0 < 12 ? 0 : 1) }
    let flag = try fit(easyWrong).flag(estimator: Self.estimator, path: .fixedForm)
    #expect(flag.isRaised)
    #expect(flag.probability < 1e-6)
    let regular = try fit(easyWrong.reversed()).flag(
      estimator: Self.estimator, path: .fixedForm)
    #expect(!regular.isRaised)
    #expect(regular.value > 0)
  }

  @Test("An adaptive path and a short form have no flag without a simulated distribution")
  func refusals() throws {
    let answers = (0..<24).map { Optional($0 % 2) }
    let whole = try fit(answers)
    #expect(throws: PersonFitError.adaptivePathNeedsSimulation) {
      try whole.flag(estimator: Self.estimator, path: .adaptive)
    }
    let short = try fit(answers.enumerated().map { $0.offset < 14 ? $0.element : nil })
    #expect(throws: PersonFitError.tooFewAnswers(count: 14, needed: 15)) {
      try short.flag(estimator: Self.estimator, path: .fixedForm)
    }
    let fifteen = try fit(answers.enumerated().map { $0.offset < 15 ? $0.element : nil })
    _ = try fifteen.flag(estimator: Self.estimator, path: .fixedForm)
  }

  @Test("A simulated distribution judges a short form, and is the same for the same stream")
  func simulated() throws {
    let items = Array(Self.items.suffix(10))
    let answers: [Int?] = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]
    let fit = try fit(answers, items: items)
    let statistic = PersonFitStatistic.correctedLZ(Self.estimator)
    let simulate = { (seed: UInt64) in
      var stream = RandomStream(seed: seed, purpose: "person-fit")
      return PersonFitNullDistribution.simulate(
        statistic, items: items, theta: fit.theta, estimator: Self.estimator, count: 200,
        stream: &stream)
    }
    let null = simulate(1)
    #expect(null == simulate(1))
    #expect(null != simulate(2))
    #expect(null.values == null.values.sorted())
    #expect(null.values.count + null.withoutValue == 200)
    let flag = try fit.flag(against: null)
    #expect(flag.isRaised)
    #expect(flag.probability > 0)
    #expect(null.probability(atOrBelow: .infinity) == 1)
    #expect(null.probability(atOrBelow: -.infinity) == 1 / Double(null.values.count + 1))
  }

  @Test("lz* of simulated persons has the mean and variance of a standard normal")
  func nullMoments() throws {
    var stream = RandomStream(seed: 4, purpose: "person-fit")
    for (statistic, variance) in [
      (PersonFitStatistic.correctedLZ(Self.estimator), 0.75...1.25), (.lz, 0.4...1.05),
    ] {
      let null = PersonFitNullDistribution.simulate(
        statistic, items: Self.items, theta: 0.3, estimator: Self.estimator, count: 400,
        stream: &stream)
      let mean = null.values.reduce(0, +) / Double(null.values.count)
      let square = null.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      #expect(mean.magnitude < 0.25)
      #expect(variance.contains(square / Double(null.values.count)))
    }
  }

  @Test("A simulation in which no person has a value gives no flag")
  func empty() throws {
    var stream = RandomStream(seed: 4, purpose: "person-fit")
    let null = PersonFitNullDistribution(of: .lz, count: 5, stream: &stream) { _ in nil }
    #expect(null.withoutValue == 5)
    let fit = try fit((0..<24).map { Optional($0 % 2) })
    #expect(throws: PersonFitError.emptyNullDistribution) { try fit.flag(against: null) }
  }
}
