/// A band about a score within which the true score is expected at a level of confidence.
public struct ConfidenceBand: Sendable, Equatable {
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// Makes a band from its ends.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The band about an observed score.
  ///
  /// Its ends are observed +- z SD sqrt(1 - r).
  ///
  /// Source: F. M. Lord and M. R. Novick, "Statistical theories of mental test scores", 1968,
  /// section 3.6 (the standard error of measurement). The level is above 0 and below 1.
  public static func classical(
    observed: Double, precision: ScorePrecision, level: Double
  ) -> ConfidenceBand {
    let half = normalQuantile(ofLevel: level) * precision.standardErrorOfMeasurement
    return ConfidenceBand(low: observed - half, high: observed + half)
  }

  /// The band about Kelley's estimate of the true score.
  ///
  /// Its ends are estimate +- z SD sqrt(r (1 - r)), where the estimate is r times the observed
  /// score and 1 - r times the group's mean.
  ///
  /// Source: T. L. Kelley, "Fundamentals of statistics", 1947, p. 409; Lord and Novick, 1968,
  /// section 3.7 (the standard error of estimation).
  public static func regressed(
    observed: Double, mean: Double, precision: ScorePrecision, level: Double
  ) -> ConfidenceBand {
    let estimate = precision.reliability * observed + (1 - precision.reliability) * mean
    let half = normalQuantile(ofLevel: level) * precision.standardErrorOfEstimation
    return ConfidenceBand(low: estimate - half, high: estimate + half)
  }

  /// The z that leaves half of `1 - level` in each tail: 1.96 for 0.95.
  public static func normalQuantile(ofLevel level: Double) -> Double {
    NormalDistribution.quantile(0.5 + 0.5 * level)
  }
}
