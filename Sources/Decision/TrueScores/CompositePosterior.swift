/// What is known of a person's true composite, and of the true scores that hard cuts are on.
public struct CompositePosterior: Hashable, Sendable {
  /// The mean of the composite.
  public let mean: Double
  /// Its standard deviation.
  public let deviation: Double
  /// For each hard cut, how far above it the true score is expected to be.
  public let margins: [Double]
  /// The lower triangular factor, row by row, of the covariances of the composite and of the
  /// scores with hard cuts, in this order.
  ///
  /// Its first column is how the scores move with the composite.
  public let factor: [[Double]]

  /// Takes what is known of a composite without hard cuts.
  public init(mean: Double, deviation: Double) {
    self.init(mean: mean, margins: [], covariance: [[deviation * deviation]])
  }

  /// Takes the covariances of the composite and of the scores with hard cuts, in this order.
  public init(mean: Double, margins: [Double], covariance: [[Double]]) {
    self.init(mean: mean, margins: margins, factor: Self.factor(covariance))
  }

  /// Takes the factor of their covariances, which those with equal errors share.
  init(mean: Double, margins: [Double], factor: [[Double]]) {
    self.mean = mean
    self.margins = margins
    self.factor = factor
    deviation = factor[0][0]
  }

  /// The Cholesky factor of a matrix that may be only semidefinite: a scale by itself is a
  /// composite too, and a reliability of 1 leaves no variance.
  static func factor(_ covariance: [[Double]]) -> [[Double]] {
    var factor: [[Double]] = []
    for row in covariance.indices {
      var values: [Double] = []
      for column in 0..<row {
        let inner = zip(values, factor[column]).reduce(0) { $0 + $1.0 * $1.1 }
        let pivot = factor[column][column]
        values.append(pivot > 0 ? (covariance[row][column] - inner) / pivot : 0)
      }
      let rest = covariance[row][row] - values.reduce(0) { $0 + $1 * $1 }
      values.append(rest > 1e-12 * covariance[row][row] ? rest.squareRoot() : 0)
      factor.append(values)
    }
    return factor
  }
}

extension CompositePosterior {
  /// Whether the expected score lies more than so many of its deviations above a cut.
  func passes(_ cut: Int, byDeviations deviations: Double) -> Bool {
    let variance = factor[cut + 1].reduce(0) { $0 + $1 * $1 }
    return margins[cut] > deviations * variance.squareRoot()
  }
}
