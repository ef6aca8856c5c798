import Psychometrics
import RealModule
import Testing

@Suite("Person fit")
struct PersonFitTests {
  static let graded = ItemModel.graded(GradedItem(discrimination: 1.3, thresholds: [-1, 0.2, 1]))
  static let mixed: [ItemModel] = [
    graded, .partialCredit(PartialCreditItem(discrimination: 0.8, steps: [-0.5, 0.6])),
    .logistic(LogisticItem(discrimination: 1.4, difficulty: 0.3, lowerAsymptote: 0.2)),
    .logistic(LogisticItem(difficulty: -0.7)),
  ]

  /// Every pattern of the mixed items with its probability at a theta.
  static func patterns(at theta: Double) -> [(answers: [Int?], probability: Double)] {
    mixed.reduce([([], 1)]) { patterns, item in
      patterns.flatMap { pattern in
        item.probabilities(at: theta).enumerated().map {
          (pattern.0 + [$0.offset], pattern.1 * $0.element)
        }
      }
    }
  }

  @Test("Over all patterns lz has mean 0 and variance 1, and mean squares have mean 1")
  func moments() throws {
    for theta in [-1.2, 0, 0.8] {
      var mean = 0.0
      var variance = 0.0
      var squares = (infit: 0.0, outfit: 0.0)
      for pattern in Self.patterns(at: theta) {
        let fit = try PersonFit(items: Self.mixed, answers: pattern.answers, theta: theta)
        #expect((fit.logLikelihood - Double.log(pattern.probability)).magnitude < 1e-12)
        let lz = try fit.lz()
        mean += pattern.probability * lz
        variance += pattern.probability * lz * lz
        let own = try #require(fit.meanSquares)
        squares.infit += pattern.probability * own.infit
        squares.outfit += pattern.probability * own.outfit
      }
      #expect(mean.magnitude < 1e-12)
      #expect((variance - 1).magnitude < 1e-12)
      #expect((squares.infit - 1).magnitude < 1e-12)
      #expect((squares.outfit - 1).magnitude < 1e-12)
    }
  }

  @Test("Over all patterns the weights of lz* are uncorrelated with the score for theta")
  func orthogonality() throws {
    // At a fixed theta the maximum likelihood lz* is (l - E(l)) / s; what is left after the
    // regression on the score P'/P has variance 1.
    let theta = 0.4
    let estimator = AbilityEstimator(method: .maximumLikelihood)
    var products = (own: 0.0, score: 0.0, cross: 0.0)
    for pattern in Self.patterns(at: theta) {
      let fit = try PersonFit(items: Self.mixed, answers: pattern.answers, theta: theta)
      let value = try fit.correctedLZ(estimator: estimator)
      var score = 0.0
      for (item, answer) in zip(Self.mixed, pattern.answers) {
        let curve = item.curves(at: theta)[try #require(answer)]
        score += curve.slope / curve.probability
      }
      products.own += pattern.probability * value * value
      products.score += pattern.probability * score * score
      products.cross += pattern.probability * value * score
    }
    let rest = products.own - products.cross * products.cross / products.score
    #expect((rest - 1).magnitude < 1e-10)
  }

  @Test("A graded item of two categories gives what the logistic item gives")
  func reduction() throws {
    let logistic = [0.5, -0.2, 1.1].map {
      ItemModel.logistic(LogisticItem(discrimination: 1.2, difficulty: $0))
    }
    let graded = [0.5, -0.2, 1.1].map {
      ItemModel.graded(GradedItem(discrimination: 1.2, thresholds: [$0]))
    }
    let estimator = AbilityEstimator(method: .maximumAPosteriori)
    let a = try PersonFit(items: logistic, answers: [1, 0, 1], theta: 0.6)
    let b = try PersonFit(items: graded, answers: [1, 0, 1], theta: 0.6)
    let difference =
      try a.correctedLZ(estimator: estimator) - b.correctedLZ(estimator: estimator)
    #expect(difference.magnitude < 1e-12)
    #expect(try (a.lz() - b.lz()).magnitude < 1e-12)
  }

  @Test("Items without an answer change nothing")
  func missing() throws {
    let all = try PersonFit(items: Self.mixed, answers: [2, nil, 1, nil], theta: 0.3)
    let answered = try PersonFit(
      items: [Self.mixed[0], Self.mixed[2]], answers: [2, 1], theta: 0.3)
    #expect(all.answeredCount == 2)
    #expect(try all.lz() == answered.lz())
    #expect(all.meanSquares == answered.meanSquares)
  }

  @Test("Where the model leaves nothing to chance there is no value")
  func noVariance() throws {
    let even = try PersonFit(
      items: [.logistic(LogisticItem(difficulty: 0))], answers: [1], theta: 0)
    #expect(throws: PersonFitError.noVariance) { try even.lz() }
    let squares = try #require(even.meanSquares)
    #expect(squares.outfit == 1)
    #expect(squares.standardizedOutfit == nil)
    #expect(squares.standardizedInfit == nil)
    let certain = try PersonFit(
      items: [.logistic(LogisticItem(difficulty: 0))], answers: [1], theta: 60)
    #expect(certain.meanSquares == nil)
    #expect(throws: PersonFitError.noVariance) { try certain.lz() }
  }

  @Test("Answers that no fit can be computed of are refused")
  func refusals() {
    let items = Self.mixed
    #expect(throws: PersonFitError.countsDiffer(items: 4, answers: 1)) {
      try PersonFit(items: items, answers: [1], theta: 0)
    }
    #expect(throws: PersonFitError.noAnswers) {
      try PersonFit(items: items, answers: [nil, nil, nil, nil], theta: 0)
    }
    #expect(throws: PersonFitError.noSuchCategory(item: 0, category: 4)) {
      try PersonFit(items: items, answers: [4, 0, 0, 0], theta: 0)
    }
    #expect(throws: PersonFitError.thetaIsNotFinite) {
      try PersonFit(items: items, answers: [0, 0, 0, 0], theta: -.infinity)
    }
    #expect(throws: PersonFitError.impossibleAnswer(item: 0, category: 0)) {
      try PersonFit(
        items: [.logistic(LogisticItem(difficulty: 0))], answers: [0], theta: 1000)
    }
  }
}
