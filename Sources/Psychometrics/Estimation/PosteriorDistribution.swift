import RealModule

/// The distribution of theta over nodes, given answers.
struct PosteriorDistribution: Hashable, Sendable {
  let nodes: [Double]
  /// The masses of the nodes, summing to 1.
  let masses: [Double]
  let mean: Double
  let variance: Double

  /// Weighs the prior's masses with the likelihood; nothing where no node makes the answers
  /// possible.
  init?(_ answered: AnsweredItems, _ nodes: [Double], _ prior: [Double]) {
    var logs = [Double](repeating: 0, count: nodes.count)
    for (item, category) in zip(answered.items, answered.categories) {
      for index in nodes.indices {
        logs[index] += item.answerCurve(of: category, at: nodes[index]).logProbability
      }
    }
    var largest = -Double.infinity
    for index in nodes.indices where prior[index] > 0 { largest = max(largest, logs[index]) }
    guard largest.isFinite else { return nil }
    let weights = zip(logs, prior).map { Double.exp($0 - largest) * $1 }
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    masses = weights.map { $0 / total }
    self.nodes = nodes
    let mean = zip(nodes, masses).reduce(0) { $0 + $1.0 * $1.1 }
    self.mean = mean
    variance = zip(nodes, masses).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
  }

  /// The derivative of the mean by each parameter of each answered item: the covariance under the
  /// posterior of theta with the derivative of the answer's log-probability.
  func parameterGradient(_ answered: AnsweredItems) -> [ParameterDerivative] {
    answered.derivatives { item, category, _ in
      zip(nodes, masses).reduce(0) { sum, point in
        let log = item.answerCurve(of: category, at: point.0).logProbability
        return sum + point.1 * (point.0 - mean) * log
      }
    }
  }
}
