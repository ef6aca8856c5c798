import Psychometrics
import Testing

/// All response patterns of a few items with their probabilities, for computing limited-information
/// statistics directly from their definition.
struct PatternTable {
  let patterns: [[Int]]
  let probabilities: [Double]

  init(_ items: [ItemModel], _ prior: LatentPrior) throws {
    let masses = try #require(Quadrature.standard.masses(of: prior))
    let tables = Quadrature.standard.nodes.map { node in items.map { $0.probabilities(at: node) } }
    patterns = items.reduce([[]]) { patterns, item in
      patterns.flatMap { pattern in (0..<item.categoryCount).map { pattern + [$0] } }
    }
    probabilities = patterns.map { pattern in
      zip(masses, tables).reduce(0) { sum, point in
        sum + zip(pattern, point.1).reduce(point.0) { $0 * $1.1[$1.0] }
      }
    }
  }

  /// The functions whose means are the moments: univariate ones first, then products.
  static func moments(
    _ statistic: LimitedInformationStatistic, categoryCounts: [Int]
  ) -> [@Sendable ([Int]) -> Double] {
    var moments: [@Sendable ([Int]) -> Double] = []
    for (item, count) in categoryCounts.enumerated() {
      switch statistic {
      case .m2: moments.append { Double($0[item]) }
      case .c2:
        for category in 1..<count { moments.append { $0[item] == category ? 1 : 0 } }
      }
    }
    for first in categoryCounts.indices {
      for second in categoryCounts.indices where second > first {
        moments.append { Double($0[first] * $0[second]) }
      }
    }
    return moments
  }

  /// The means of the moments.
  func means(_ moments: [@Sendable ([Int]) -> Double]) -> [Double] {
    moments.map { moment in
      zip(patterns, probabilities).reduce(0) { $0 + moment($1.0) * $1.1 }
    }
  }

  /// The covariance of the moments.
  func covariance(_ moments: [@Sendable ([Int]) -> Double]) -> Matrix {
    let means = means(moments)
    let values = patterns.map { pattern in moments.map { $0(pattern) } }
    return Matrix(
      rows: moments.indices.map { row in
        moments.indices.map { column in
          var sum = 0.0
          for (value, probability) in zip(values, probabilities) {
            sum += probability * (value[row] - means[row]) * (value[column] - means[column])
          }
          return sum
        }
      })
  }
}
