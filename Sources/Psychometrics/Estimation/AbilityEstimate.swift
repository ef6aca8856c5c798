/// A person's theta as estimated from answers.
public struct AbilityEstimate: Hashable, Sendable {
  /// What a standard error is the root of.
  public enum StandardErrorBasis: Hashable, Sendable {
    /// One over the expected (Fisher) information, with the prior's for MAP.
    case expectedInformation
    /// One over the observed information, with the prior's for MAP.
    case observedInformation
    /// The variance of the posterior distribution.
    case posterior
  }

  /// Where an estimate lies.
  public enum Position: Hashable, Sendable {
    /// At a maximum inside the bounds, or at the posterior's mean.
    case interior
    /// At the lower bound, or at the lower end of the prior's support.
    case lowerBound
    /// At the upper bound, or at the upper end of the prior's support.
    case upperBound
    /// At plus or minus infinity, towards which the likelihood rises.
    case infinite
  }

  /// The estimate on the metric of the items; infinite where `position` says so.
  public let theta: Double
  /// The standard error, the items' own error included where a covariance was given; nothing where
  /// the estimate is infinite or the information is not positive.
  public let standardError: Double?
  /// What `standardError` rests on.
  public let basis: StandardErrorBasis
  /// Where the estimate lies.
  public let position: Position
  /// How many local maxima what was maximised has inside the bounds; nothing for EAP.
  ///
  /// 0 where it only rises or falls; above 1 the estimate is the highest of them.
  public let localMaximumCount: Int?
  /// How many answers counted.
  public let answeredCount: Int
  /// The part of the variance that is due to the error of the items' parameters, or 0.
  public let parameterVariance: Double
}
