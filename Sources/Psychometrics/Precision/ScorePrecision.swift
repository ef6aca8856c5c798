/// How precisely a score measures in a group: its reliability there and its standard deviation.
public struct ScorePrecision: Sendable, Equatable {
  /// The share of the variance that is true-score variance, in `0 ... 1`.
  public let reliability: Double
  /// The standard deviation of the observed scores, on their own metric.
  public let standardDeviation: Double

  /// Takes the two figures, or gives nothing where they are no reliability and no deviation.
  public init?(reliability: Double, standardDeviation: Double) {
    guard (0...1).contains(reliability), standardDeviation >= 0, standardDeviation.isFinite
    else { return nil }
    self.reliability = reliability
    self.standardDeviation = standardDeviation
  }

  /// The standard error of measurement, SD sqrt(1 - r).
  public var standardErrorOfMeasurement: Double {
    standardDeviation * (1 - reliability).squareRoot()
  }

  /// The standard error of estimating the true score by regression, SD sqrt(r (1 - r)).
  public var standardErrorOfEstimation: Double {
    standardDeviation * (reliability * (1 - reliability)).squareRoot()
  }

  /// The standard error of a difference of two scores on one metric whose errors are independent.
  ///
  /// Source: H. Gulliksen, "Theory of mental tests", 1950, chapter 4.
  public static func standardErrorOfDifference(
    _ first: ScorePrecision, _ second: ScorePrecision
  ) -> Double {
    let a = first.standardErrorOfMeasurement
    let b = second.standardErrorOfMeasurement
    return (a * a + b * b).squareRoot()
  }
}
