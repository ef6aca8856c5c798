import Psychometrics

/// A figure of a simulation with its Monte Carlo error.
public struct MonteCarloFigure: Hashable, Sendable {
  /// The figure.
  public let value: Double
  /// Its standard error over repeated simulations; nil where one sample does not tell it.
  public let error: Double?

  /// Creates a figure.
  public init(_ value: Double, error: Double?) {
    self.value = value
    self.error = error
  }
}

extension MonteCarloFigure {
  /// The mean of numbers; nil of none.
  static func mean(of numbers: [Double]) -> MonteCarloFigure? {
    let moments = SampleMoments(numbers)
    guard let mean = moments.mean else { return nil }
    let root = Double(numbers.count).squareRoot()
    return MonteCarloFigure(mean, error: moments.sampleStandardDeviation.map { $0 / root })
  }

  /// The root of the mean square; its error by the delta method.
  static func rootMeanSquare(of numbers: [Double]) -> MonteCarloFigure? {
    guard let square = mean(of: numbers.map { $0 * $0 }) else { return nil }
    let root = square.value.squareRoot()
    return MonteCarloFigure(
      root, error: root > 0 ? square.error.map { $0 / (2 * root) } : nil)
  }

  /// The standard deviation; its error from the fourth moment, by the delta method.
  static func standardDeviation(of numbers: [Double]) -> MonteCarloFigure? {
    let moments = SampleMoments(numbers)
    guard let deviation = moments.sampleStandardDeviation else { return nil }
    let kurtosis = moments.excessKurtosis.map { $0 + 2 }
    return MonteCarloFigure(
      deviation,
      error: kurtosis.map { deviation * (max(0, $0) / Double(4 * numbers.count)).squareRoot() })
  }

  /// The share of a count in a total; nil of none.
  ///
  /// Where it is none or all, the sample does not tell the error.
  static func share(_ count: Int, of total: Int) -> MonteCarloFigure? {
    guard total > 0 else { return nil }
    let share = Double(count) / Double(total)
    let error = (share * (1 - share) / Double(total)).squareRoot()
    return MonteCarloFigure(share, error: error > 0 ? error : nil)
  }
}
