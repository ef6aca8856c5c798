import Psychometrics

/// The maxima of a likelihood, posterior or weighted likelihood on a fine grid, from probabilities
/// alone.
struct GridSearch {
  /// The local maxima inside the grid.
  let maxima: [Double]
  /// The highest of them, or the end where it is higher.
  let highest: Double

  init(
    _ pattern: [Int], _ items: [ItemModel], _ method: AbilityEstimator.Method,
    standardDeviation: Double
  ) {
    let grid = (0...8000).map { -8 + Double($0) / 500 }
    var weight = 0.0
    let heights = grid.map { theta in
      var height = 0.0
      var information = 0.0
      var bias = 0.0
      for (item, category) in zip(items, pattern) {
        let curves = item.curves(at: theta)
        height += Self.log(curves[category].probability)
        for curve in curves {
          information += curve.slope * curve.slope / curve.probability
          bias += curve.slope * curve.curvature / curve.probability
        }
      }
      switch method {
      case .maximumAPosteriori:
        height -= 0.5 * theta * theta / (standardDeviation * standardDeviation)
      case .weightedLikelihood:
        weight += bias / (2 * information) / 500
        height += weight
      default: break
      }
      return height
    }
    let inside = grid.indices.dropFirst().dropLast().filter {
      heights[$0] > heights[$0 - 1] && heights[$0] >= heights[$0 + 1]
    }
    maxima = inside.map { grid[$0] }
    highest = grid.indices.max { heights[$0] < heights[$1] }.map { grid[$0] } ?? .nan
  }

  /// log x = 2 artanh((x - 1) / (x + 1)) after halving x's exponent away.
  private static func log(_ x: Double) -> Double {
    let s = (x.significand - 1) / (x.significand + 1)
    var sum = 0.0
    var power = s
    for k in stride(from: 1.0, to: 60, by: 2) {
      sum += 2 * power / k
      power *= s * s
    }
    return sum + Double(x.exponent) * 0.6931471805599453
  }
}
