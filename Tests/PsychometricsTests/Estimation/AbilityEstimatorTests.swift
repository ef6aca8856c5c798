import Psychometrics
import Testing

@Suite("Ability estimation")
struct AbilityEstimatorTests {
  static let rasch: [ItemModel] = [-1.0, -0.3, 0.4, 1.2].map {
    .logistic(LogisticItem(difficulty: $0))
  }
  static let methods: [AbilityEstimator.Method] = [
    .maximumLikelihood, .maximumAPosteriori, .expectedAPosteriori, .weightedLikelihood,
  ]

  @Test("An omitted answer is wrong or not presented, as the policy says", arguments: methods)
  func omission(method: AbilityEstimator.Method) throws {
    var estimator = AbilityEstimator(method: method)
    let answers: [ItemAnswer] = [.category(1), .omitted, .category(0), .notPresented]
    #expect(
      try estimator.estimate(answers, items: Self.rasch)
        == estimator.estimate([1, 0, 0, nil], items: Self.rasch))
    estimator.omission = .notPresented
    let estimate = try estimator.estimate(answers, items: Self.rasch)
    #expect(estimate == (try estimator.estimate([1, nil, 0, nil], items: Self.rasch)))
    #expect(estimate.answeredCount == 2)
  }

  @Test("Without answers MAP and EAP give the prior, ML and WLE no estimate")
  func nothing() throws {
    let prior = LatentPrior.normal(mean: 0.5, standardDeviation: 0.8)
    let none: [Int?] = [nil, nil, nil, nil]
    let map = try AbilityEstimator(method: .maximumAPosteriori, prior: prior)
      .estimate(none, items: Self.rasch)
    #expect((map.theta - 0.5).magnitude < 1e-12)
    #expect(map.standardError.map { ($0 - 0.8).magnitude < 1e-12 } == true)
    let eap = try AbilityEstimator(method: .expectedAPosteriori, prior: prior)
      .estimate(none, items: Self.rasch)
    #expect((eap.theta - 0.5).magnitude < 1e-9)
    #expect(eap.localMaximumCount == nil)
    for method in [AbilityEstimator.Method.maximumLikelihood, .weightedLikelihood] {
      #expect(throws: AbilityError.noAnswers) {
        try AbilityEstimator(method: method).estimate(none, items: Self.rasch)
      }
    }
  }

  @Test("One right answer to a Rasch item: WLE is b + log 3, ML is infinite")
  func single() throws {
    let item = ItemModel.logistic(LogisticItem(difficulty: 0.7))
    let wle = try AbilityEstimator(method: .weightedLikelihood).estimate([1], items: [item])
    #expect((wle.theta - (0.7 + 1.0986122886681098)).magnitude < 1e-12)
    let ml = try AbilityEstimator(method: .maximumLikelihood).estimate([1], items: [item])
    #expect(ml.theta == .infinity)
    #expect(ml.position == .infinite)
    #expect(ml.standardError == nil)
    let bounded = try AbilityEstimator(method: .maximumLikelihood, bounds: .clamped(-4...4))
      .estimate([1], items: [item])
    #expect(bounded.theta == 4)
    #expect(bounded.position == .upperBound)
  }

  @Test("ML of equally difficult Rasch items is the logit of the share right")
  func closedForm() throws {
    let items = [ItemModel](repeating: .logistic(LogisticItem(difficulty: -0.4)), count: 8)
    let estimate = try AbilityEstimator(method: .maximumLikelihood)
      .estimate([1, 1, 1, 0, 1, 0, 1, 1], items: items)
    #expect((estimate.theta - (-0.4 + 1.0986122886681098)).magnitude < 1e-12)
    #expect(
      estimate.standardError.map { ($0 * $0 - 1 / (8 * 0.75 * 0.25)).magnitude < 1e-12 } == true)
  }

  /// Easy flat items wrong and hard steep items guessed right: two maxima far apart.
  static let guessing: [ItemModel] =
    [-1.5, -1, -0.5].map {
      .logistic(LogisticItem(discrimination: 1, difficulty: $0, lowerAsymptote: 0.1))
    }
    + [1.6, 1.8, 2].map {
      .logistic(LogisticItem(discrimination: 3.5, difficulty: $0, lowerAsymptote: 0.2))
    }

  @Test(
    "Of two maxima the higher is taken, and both are counted",
    arguments: [
      [1, 1, 0, 1, 1, 0], [0, 1, 1, 1, 0, 1], [1, 0, 1, 0, 1, 1], [1, 1, 0, 1, 0, 0],
    ],
    methods.filter { $0 != .expectedAPosteriori })
  func several(pattern: [Int], method: AbilityEstimator.Method) throws {
    let estimate = try AbilityEstimator(
      method: method, prior: .normal(mean: 0, standardDeviation: 3)
    ).estimate(pattern, items: Self.guessing)
    let grid = GridSearch(pattern, Self.guessing, method, standardDeviation: 3)
    #expect(estimate.localMaximumCount == grid.maxima.count)
    #expect((estimate.theta - grid.highest).magnitude < 4e-3)
  }

  @Test("At least one of those patterns has two maxima under each method", arguments: methods)
  func twice(method: AbilityEstimator.Method) throws {
    guard method != .expectedAPosteriori else { return }
    let estimator = AbilityEstimator(
      method: method, prior: .normal(mean: 0, standardDeviation: 3))
    let estimate = try estimator.estimate([1, 1, 0, 1, 1, 0], items: Self.guessing)
    #expect(estimate.localMaximumCount == 2)
  }

  @Test("A likelihood higher at infinity than at its maximum is reported as infinite")
  func infinity() throws {
    let items: [ItemModel] = [
      .logistic(LogisticItem(discrimination: 2.5, difficulty: 1.5, lowerAsymptote: 0.3)),
      .logistic(LogisticItem(discrimination: 1, difficulty: -1, lowerAsymptote: 0.2)),
    ]
    let estimate = try AbilityEstimator(method: .maximumLikelihood)
      .estimate([1, 0], items: items)
    #expect(estimate.theta == -.infinity)
    #expect(estimate.localMaximumCount == 0)
  }

  @Test("Five hundred items do not underflow", arguments: methods)
  func many(method: AbilityEstimator.Method) throws {
    let items = (0..<500).map {
      ItemModel.logistic(
        LogisticItem(discrimination: 1.5, difficulty: -2 + 4 * Double($0 % 100) / 99))
    }
    let pattern = (0..<500).map { ($0 * 7919) % 100 < 60 ? 1 : 0 }
    let estimate = try AbilityEstimator(method: method).estimate(pattern, items: items)
    #expect((-1.0...1.0).contains(estimate.theta))
    #expect(estimate.standardError.map { $0 > 0.03 && $0 < 0.08 } == true)
  }

  @Test("The scale of theta does not matter", arguments: methods)
  func scale(method: AbilityEstimator.Method) throws {
    let pattern = [1, 0, 1, 1, 0, 1]
    let estimate = try AbilityEstimator(method: method).estimate(pattern, items: Self.guessing)
    let stretched = Self.guessing.map { item in
      let p = item.parameters
      return ItemModel.logistic(
        LogisticItem(
          discrimination: p[0] / 100, difficulty: 5000 + 100 * p[1], lowerAsymptote: p[2]))
    }
    let other = try AbilityEstimator(
      method: method, prior: .normal(mean: 5000, standardDeviation: 100),
      quadrature: .equallySpaced(61, from: 4400, to: 5600)
    ).estimate(pattern, items: stretched)
    #expect(((other.theta - 5000) / 100 - estimate.theta).magnitude < 1e-9)
    #expect(other.localMaximumCount == estimate.localMaximumCount)
  }

  @Test(
    "Items with extreme parameters neither trap nor hang",
    arguments: [
      [1e-300, 0], [1e6, 1e6], [1e308, 0.1], [1, -1e300], [1, .infinity], [.nan, 0], [2, .nan],
    ])
  func extremes(parameters: [Double]) throws {
    let odd = ItemModel.logistic(
      LogisticItem(
        discrimination: parameters[0], difficulty: parameters[1], lowerAsymptote: 0.1))
    let items = [Self.rasch[0], Self.rasch[2], odd]
    for method in Self.methods {
      let estimate = try? AbilityEstimator(method: method).estimate([1, 0, 1], items: items)
      if let estimate { #expect(!estimate.theta.isNaN) }
    }
    let estimator = AbilityEstimator(method: .maximumAPosteriori)
    let responses = try #require(ResponseMatrix(entries: [1, 0, 1], itemCount: 3))
    let theta = try BatchEstimator(estimator, items: items).estimate(responses).thetas[0]
    let single = try? estimator.estimate([1, 0, 1], items: items).theta
    #expect((theta == nil) == (single == nil))
    if let theta, let single { #expect((theta - single).magnitude < 1e-9) }
  }

  @Test("What cannot be estimated says why")
  func errors() throws {
    let map = AbilityEstimator(method: .maximumAPosteriori)
    #expect(throws: AbilityError.countsDiffer(answers: 1, items: 4)) {
      try map.estimate([1], items: Self.rasch)
    }
    #expect(throws: AbilityError.categoryOutside(item: 2, category: 2, categoryCount: 2)) {
      try map.estimate([1, 0, 2, 0], items: Self.rasch)
    }
    let merged = ItemModel.graded(GradedItem(discrimination: 1, thresholds: [0.5, 0.5]))
    for method in Self.methods {
      #expect(throws: AbilityError.impossiblePattern) {
        try AbilityEstimator(method: method).estimate([1], items: [merged])
      }
    }
    let flat = ItemModel.logistic(LogisticItem(discrimination: 0, difficulty: 0))
    #expect(throws: AbilityError.noInformation) {
      try AbilityEstimator(method: .maximumLikelihood).estimate([1], items: [flat])
    }
    #expect(throws: AbilityError.unusablePrior) {
      try AbilityEstimator(
        method: .maximumAPosteriori, prior: .uniform(lower: 2, upper: 3),
        bounds: .clamped(-1...1)
      ).estimate([1, 0, 1, 0], items: Self.rasch)
    }
    #expect(throws: AbilityError.unusablePrior) {
      try AbilityEstimator(method: .expectedAPosteriori, prior: .uniform(lower: 8, upper: 9))
        .estimate([1, 0, 1, 0], items: Self.rasch)
    }
  }
}
