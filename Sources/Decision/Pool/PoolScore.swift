import Assessment

/// A candidate's score on a required scale, on the metric that the role names.
public struct PoolScore: Hashable, Sendable {
  /// The value.
  public let value: Double
  /// The standard error of theta; nil for other metrics, and where there is none.
  public let standardError: Double?
  /// Whether theta is the mean or mode of a posterior, which leans on a prior.
  public let leansOnPrior: Bool
  /// The least value that can be had; nil where unknown.
  public let minimum: Double?
  /// The largest value that can be reached; nil where unknown.
  public let maximum: Double?

  /// Creates a score.
  public init(
    value: Double, standardError: Double? = nil, leansOnPrior: Bool = false,
    minimum: Double? = nil, maximum: Double? = nil
  ) {
    self.value = value
    self.standardError = standardError
    self.leansOnPrior = leansOnPrior
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The figure of a scale's score on a metric; nil where the score has none.
  init?(_ score: ScaleScore, metric: RoleRequirement.Metric) {
    switch metric {
    case .raw:
      guard let raw = score.raw else { return nil }
      self.init(value: raw, minimum: score.minimum, maximum: score.maximum)
    case .norm:
      // A step of percentile rank is not the same amount everywhere: nothing can be added to it.
      guard let norm = score.norm, norm.metric != .percentile else { return nil }
      self.init(value: norm.value)
    case .theta:
      guard let latent = score.latent, let error = latent.standardError, error > 0 else {
        return nil
      }
      let leans =
        latent.estimator == .expectedAPosteriori
        || latent.estimator == .maximumAPosteriori
      self.init(value: latent.theta, standardError: error, leansOnPrior: leans)
    }
  }
}
