import RealModule

/// The value that a selection rule gives each item in one situation; the greatest is best.
struct ItemCriterion: Sendable {
  let pool: AdaptivePool
  let rule: SelectionRule
  /// Theta at which items are compared.
  let theta: Double
  let answers: AdaptiveAnswers
  /// The weight of each node for criteria that integrate.
  private let weights: [Double]

  init(_ rule: SelectionRule, at theta: Double, _ pool: AdaptivePool, _ answers: AdaptiveAnswers) {
    self.pool = pool
    self.rule = rule
    self.theta = theta
    self.answers = answers
    weights =
      switch rule {
      case .kullbackLeibler(let weighting), .weightedInformation(let weighting):
        answers.likelihood.weights(weighting)
      case .expectedPosteriorVariance: answers.likelihood.weights(.posterior)
      default: []
      }
  }

  /// The eligible items of greatest value, greatest first; of equals, the lower number first.
  func best(
    _ count: Int, where isEligible: (Int) -> Bool, stream: inout RandomStream
  ) -> [RankedItems.Entry] {
    if case .maximumInformation = rule {
      return pool.table.best(count, at: theta, where: isEligible)
    }
    var ranking = RankedItems(limit: count)
    if case .random = rule {
      for item in pool.items.indices where isEligible(item) {
        ranking.insert(item, stream.uniform())
      }
      return ranking.entries
    }
    for item in pool.items.indices where isEligible(item) {
      ranking.insert(item, value(of: pool.items[item].model))
    }
    return ranking.entries
  }

  /// An item's value; lesser-is-better criteria are negative.
  func value(of item: ItemModel) -> Double {
    switch rule {
    case .maximumInformation, .random, .sequence: item.information(at: theta)
    case .expectedInformation(let kind): expectedInformation(of: item, kind)
    case .kullbackLeibler: divergence(of: item)
    case .weightedInformation: weightedInformation(of: item)
    case .expectedPosteriorVariance: -expectedVariance(of: item)
    case .closestDifficulty: item.location.map { -(theta - $0).magnitude } ?? -.infinity
    }
  }

  /// A value as it is commonly given, or nothing where it is a random number.
  func reported(_ value: Double) -> Double? {
    switch rule {
    case .random, .sequence: nil
    case .expectedPosteriorVariance, .closestDifficulty: -value
    default: value
    }
  }

  private func expectedInformation(of item: ItemModel, _ kind: InformationKind) -> Double {
    var sum = 0.0
    for (category, probability) in item.probabilities(at: theta).enumerated() {
      let after = answers.theta(adding: category, to: item) ?? theta
      switch kind {
      case .expected: sum += probability * item.information(at: after)
      case .observed: sum += probability * item.observedInformation(of: category, at: after)
      }
    }
    return sum
  }

  private func divergence(of item: ItemModel) -> Double {
    let here = item.probabilities(at: theta)
    let logs = here.map { Double.log($0) }
    var sum = 0.0
    for (node, weight) in zip(answers.likelihood.quadrature.nodes, weights) where weight > 0 {
      var divergence = 0.0
      for (category, there) in item.probabilities(at: node).enumerated()
      where here[category] > 0 {
        divergence += here[category] * (logs[category] - Double.log(there))
      }
      sum += weight * divergence
    }
    return sum
  }

  private func weightedInformation(of item: ItemModel) -> Double {
    var sum = 0.0
    for (node, weight) in zip(answers.likelihood.quadrature.nodes, weights) {
      sum += weight * item.information(at: node)
    }
    return sum
  }

  private func expectedVariance(of item: ItemModel) -> Double {
    let nodes = answers.likelihood.quadrature.nodes
    let there = nodes.map { item.probabilities(at: $0) }
    var sum = 0.0
    for (category, probability) in item.probabilities(at: theta).enumerated() {
      let moments = NodeLikelihood.moments(nodes) { weights[$0] * there[$0][category] }
      sum += probability * (moments?.variance ?? 0)
    }
    return sum
  }
}
