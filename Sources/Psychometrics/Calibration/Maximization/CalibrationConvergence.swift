/// How a search for the maximum ended.
public struct CalibrationConvergence: Hashable, Sendable {
  /// Why the search stopped.
  public enum Outcome: Hashable, Sendable {
    /// The scaled gradient is below the rule's.
    case converged
    /// The rule's number of cycles was used up.
    case cycleLimit
    /// No step along any direction raised the log-posterior any more.
    case stalled
  }

  /// Why the search stopped.
  public internal(set) var outcome: Outcome
  /// The number of evaluations of the likelihood.
  public internal(set) var cycleCount: Int
  /// The largest change of a parameter in the last step, in slope-intercept form.
  public internal(set) var largestChange: Double
  /// The largest element of the gradient of the log-posterior, in magnitude.
  public internal(set) var gradientNorm: Double
  /// The scaled gradient that `ConvergenceRule.scaledGradient` is compared with.
  public internal(set) var scaledGradient: Double

  /// Whether the maximum was reached to the precision asked for.
  public var isConverged: Bool { outcome == .converged }
}
