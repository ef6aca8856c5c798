import RealModule

/// The answers of a test that unfolds, with what estimates theta from them.
struct AdaptiveAnswers: Hashable, Sendable {
  let pool: AdaptivePool
  let estimator: AbilityEstimator
  /// The likelihood at the nodes of the estimator's quadrature.
  private(set) var likelihood: NodeLikelihood
  private(set) var items: [Int] = []
  private(set) var answers: [ItemAnswer] = []

  /// Nothing where the estimator's prior has no mass at the nodes of its quadrature.
  init?(_ pool: AdaptivePool, _ estimator: AbilityEstimator) {
    guard let likelihood = NodeLikelihood(estimator.quadrature, prior: estimator.prior) else {
      return nil
    }
    self.pool = pool
    self.estimator = estimator
    self.likelihood = likelihood
  }

  mutating func append(_ answer: ItemAnswer, to item: Int) {
    items.append(item)
    answers.append(answer)
    if let category = answer.category(estimator.omission) {
      likelihood.multiply(by: pool.items[item].model, category)
    }
  }

  /// Takes an answer and gives the step it makes; theta stays where there is no estimate.
  mutating func step(_ answer: ItemAnswer, to item: Int, from theta: Double) -> AdaptiveStep {
    append(answer, to: item)
    let estimate = estimate
    return AdaptiveStep(
      item: item, answer: answer, theta: estimate?.theta ?? theta,
      standardError: estimate?.standardError)
  }

  /// Whether the pool has the item, and the item the category.
  func allows(_ answer: ItemAnswer, to item: Int) -> Bool {
    guard pool.items.indices.contains(item) else { return false }
    guard case .category(let category) = answer else { return true }
    return (0..<pool.items[item].model.categoryCount).contains(category)
  }

  /// Forgets the last answers.
  mutating func removeLast(_ count: Int) {
    let kept = zip(items, answers).dropLast(count)
    items = []
    answers = []
    likelihood.clear()
    for (item, answer) in kept {
      append(answer, to: item)
    }
  }

  /// Theta and its standard error, or nothing where the answers allow no estimate.
  var estimate: (theta: Double, standardError: Double?)? {
    if case .expectedAPosteriori = estimator.method, pool.parameterErrors == nil {
      return likelihood.posterior.map { ($0.mean, $0.variance.squareRoot()) }
    }
    guard let estimate = try? fullEstimate() else { return nil }
    return (estimate.theta, estimate.standardError)
  }

  private func fullEstimate() throws(AbilityError) -> AbilityEstimate {
    guard let errors = pool.parameterErrors else {
      return try estimator.estimate(answers, items: models)
    }
    var all = [ItemAnswer](repeating: .notPresented, count: pool.count)
    for (item, answer) in zip(items, answers) {
      all[item] = answer
    }
    return try estimator.estimate(
      all, items: pool.items.map(\.model), parameterErrors: errors)
  }

  private var models: [ItemModel] { items.map { pool.items[$0].model } }

  /// Theta as it would be after one more answer, or nothing where there is no estimate.
  func theta(adding category: Int, to item: ItemModel) -> Double? {
    if case .expectedAPosteriori = estimator.method {
      var after = likelihood
      after.multiply(by: item, category)
      return after.posterior?.mean
    }
    return try? estimator.estimate(answers + [.category(category)], items: models + [item]).theta
  }

  /// The sum of what the answers that count add to a test's log-likelihood ratio.
  func logLikelihoodRatio(_ test: SequentialProbabilityRatioTest) -> Double {
    var sum = 0.0
    for (item, answer) in zip(items, answers) {
      guard let category = answer.category(estimator.omission) else { continue }
      sum += test.logLikelihoodRatio(of: category, to: pool.items[item].model)
    }
    return sum
  }
}
