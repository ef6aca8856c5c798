import RealModule

/// The marginal likelihood of a linear logistic model at a point: eta, then the logarithm of the
/// standard deviation of theta.
struct LinearLogisticLikelihood {
  let value: Double
  let gradient: [Double]
  /// The sum of the outer products of the persons' gradients.
  let information: Matrix
  /// For each kind of items, the derivative of the likelihood by its own difficulty, and the sum of
  /// the squared contributions to it.
  private let kinds: [[Double]: (score: Double, information: Double)]

  private static let quadrature = Quadrature.equallySpaced(41, from: -5, to: 5)

  init(_ persons: [[LinearLogisticCalibration.Answer]], at point: [Double]) {
    let count = point.count - 1
    let deviation = Double.exp(point[count])
    let nodes = Self.quadrature.nodes
    let masses = Self.quadrature.masses(of: .standardNormal) ?? []
    var value = 0.0
    var gradient = [Double](repeating: 0, count: count + 1)
    var information = Matrix(rowCount: count + 1, columnCount: count + 1)
    var kinds: [[Double]: (score: Double, information: Double)] = [:]
    for answers in persons {
      let difficulties = answers.map { answer in
        zip(answer.features, point).reduce(0) { $0 + $1.0 * $1.1 }
      }
      var weights = masses
      for (index, node) in nodes.enumerated() {
        var log = 0.0
        for (answer, b) in zip(answers, difficulties) {
          let logit = answer.isRight ? deviation * node - b : b - deviation * node
          log -= Double.log(onePlus: Double.exp(-logit))
        }
        weights[index] *= Double.exp(log)
      }
      let total = weights.reduce(0, +)
      guard total > 0 else { continue }
      value += Double.log(total)
      var own = [Double](repeating: 0, count: count + 1)
      for (answer, b) in zip(answers, difficulties) {
        var residual = 0.0
        var slope = 0.0
        for (node, weight) in zip(nodes, weights) {
          let p = 1 / (1 + Double.exp(b - deviation * node))
          let error = (answer.isRight ? 1 : 0) - p
          residual += weight * error
          slope += weight * error * deviation * node
        }
        residual /= total
        for index in 0..<count { own[index] -= residual * answer.features[index] }
        own[count] += slope / total
        let kind = kinds[answer.features] ?? (0, 0)
        kinds[answer.features] = (kind.score - residual, kind.information + residual * residual)
      }
      for row in 0...count {
        gradient[row] += own[row]
        for column in 0...count { information[row, column] += own[row] * own[column] }
      }
    }
    self.value = value
    self.gradient = gradient
    self.information = information
    self.kinds = kinds
  }

  /// The standard deviation between kinds by the method of moments; 0 where the kinds lie no
  /// further from the model than chance puts them.
  func residualDeviation(coefficients count: Int) -> Double {
    let found = kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
      .filter { $0.information > 0 }
    guard found.count > count else { return 0 }
    let weights = found.map(\.information)
    let sum = weights.reduce(0, +)
    let statistic = found.reduce(0) { $0 + $1.score * $1.score / $1.information }
    let scale = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
    guard scale > 0 else { return 0 }
    return max(0, (statistic - Double(found.count - count)) / scale).squareRoot()
  }
}
