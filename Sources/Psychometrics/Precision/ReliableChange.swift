/// How far two measurements of one person differ, held against the errors of both.
///
/// What practice or growth adds from one time to the next is not modelled: the index only says
/// whether the errors of measurement explain the difference.
public struct ReliableChange: Sendable, Equatable {
  /// What a difference says.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The second measurement is lower by more than errors explain.
    case lower
    /// Errors explain the difference.
    case unclear
    /// The second measurement is higher by more than errors explain.
    case higher
  }

  /// The second score less the first.
  public let difference: Double
  /// The standard error of that difference.
  public let standardError: Double

  /// Compares two scores on one scale with one standard error of measurement.
  ///
  /// The standard error of the difference is SEM sqrt(2). Gives nothing where a figure is not
  /// finite or the standard error is not above 0.
  ///
  /// Source: N. S. Jacobson and P. Truax, "Clinical significance", Journal of Consulting and
  /// Clinical Psychology 59 (1991), 12-19.
  public init?(from first: Double, to second: Double, standardErrorOfMeasurement error: Double) {
    self.init(second - first, standardError: error * 2.0.squareRoot())
  }

  /// Compares two estimates of theta on one metric, each with its own standard error.
  ///
  /// The standard error of the difference is sqrt(se1^2 + se2^2). Gives nothing where a figure is
  /// not finite or a standard error is not above 0.
  public init?(
    fromTheta first: Double, standardError firstError: Double, toTheta second: Double,
    standardError secondError: Double
  ) {
    guard firstError > 0, secondError > 0 else { return nil }
    self.init(
      second - first,
      standardError: (firstError * firstError + secondError * secondError).squareRoot())
  }

  private init?(_ difference: Double, standardError: Double) {
    guard difference.isFinite, standardError.isFinite, standardError > 0 else { return nil }
    self.difference = difference
    self.standardError = standardError
  }

  /// The difference over its standard error: the reliable change index.
  public var index: Double { difference / standardError }

  /// What the difference says at a level of confidence, above 0 and below 1.
  public func verdict(level: Double) -> Verdict {
    let bound = ConfidenceBand.normalQuantile(ofLevel: level)
    return index > bound ? .higher : index < -bound ? .lower : .unclear
  }
}
