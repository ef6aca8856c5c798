import Psychometrics

/// How well theta was found again.
public struct ThetaRecovery: Hashable, Sendable {
  /// How many candidates had an estimate.
  public let count: Int
  /// The mean of estimate minus truth; nil without candidates.
  public let bias: MonteCarloFigure?
  /// The root of the mean squared difference.
  public let rootMeanSquareError: MonteCarloFigure?
  /// The share of 95 % intervals, estimate plus and minus 1.96 standard errors, that contain the
  /// truth; nil where an estimator gives no standard error.
  public let coverage: MonteCarloFigure?
  /// The mean of the standard errors reported.
  public let standardError: MonteCarloFigure?
  /// The conditional standard error: the standard deviation of estimate minus truth.
  public let conditionalError: MonteCarloFigure?

  /// Compares estimates with truths.
  init(_ pairs: [(truth: Double, estimate: SimulatedSitting.Estimate)]) {
    let half = ConfidenceBand.normalQuantile(ofLevel: 0.95)
    let differences = pairs.map { $0.estimate.theta - $0.truth }
    let errors = pairs.compactMap(\.estimate.standardError)
    let covered = pairs.count { pair in
      pair.estimate.standardError.map { abs(pair.estimate.theta - pair.truth) <= half * $0 }
        ?? false
    }
    count = pairs.count
    bias = .mean(of: differences)
    rootMeanSquareError = .rootMeanSquare(of: differences)
    coverage = .share(covered, of: errors.count)
    standardError = .mean(of: errors)
    conditionalError = .standardDeviation(of: differences)
  }
}
