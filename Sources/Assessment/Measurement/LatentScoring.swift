public import Psychometrics

/// How a scale with `score="irt"` is scored.
public struct LatentScoring: Hashable, Sendable {
  /// How theta is estimated.
  public enum Estimator: String, Hashable, Sendable, CaseIterable {
    /// The mean of the posterior.
    case expectedAPosteriori = "eap"
    /// The mode of the posterior.
    case maximumAPosteriori = "map"
    /// The maximum of the likelihood.
    case maximumLikelihood = "ml"
    /// Warm's weighted likelihood.
    case weightedLikelihood = "wle"
  }

  /// The range that ML, MAP and WLE are kept to: beyond it answers tell next to nothing.
  public static let bounds = -6.0...6.0

  /// The calibration's id, local to the assessment.
  public let calibration: String
  /// How theta is estimated.
  public let estimator: Estimator
  /// The prior's mean; nil takes the calibration's.
  public let priorMean: Double?
  /// The prior's standard deviation; nil takes the calibration's.
  public let priorStandardDeviation: Double?
  /// What an omitted answer counts as; nil takes `wrong` where the item has a right answer, and
  /// `notPresented` where it has none.
  public let omission: OmissionPolicy?
  /// The metric that theta is reported on; nil reports theta alone.
  public let metric: ReportingMetric?

  /// Creates a way of scoring.
  public init(
    calibration: String, estimator: Estimator = .expectedAPosteriori, priorMean: Double? = nil,
    priorStandardDeviation: Double? = nil, omission: OmissionPolicy? = nil,
    metric: ReportingMetric? = nil
  ) {
    self.calibration = calibration
    self.estimator = estimator
    self.priorMean = priorMean
    self.priorStandardDeviation = priorStandardDeviation
    self.omission = omission
    self.metric = metric
  }

  /// The estimator, with the prior that a calibration leaves open.
  ///
  /// Answers are handed to it as categories or as not presented, so its own policy of omission
  /// has nothing to decide.
  public func abilityEstimator(for calibration: Calibration) -> AbilityEstimator {
    let mean = priorMean ?? calibration.mean
    let deviation = priorStandardDeviation ?? calibration.standardDeviation
    let reach = 6 * deviation
    return AbilityEstimator(
      method: estimator.method,
      prior: .normal(mean: mean, standardDeviation: deviation),
      quadrature: .equallySpaced(61, from: mean - reach, to: mean + reach),
      bounds: .clamped(Self.bounds))
  }
}

extension LatentScoring.Estimator {
  /// The library's name of the method.
  fileprivate var method: AbilityEstimator.Method {
    switch self {
    case .expectedAPosteriori: .expectedAPosteriori
    case .maximumAPosteriori: .maximumAPosteriori
    case .maximumLikelihood: .maximumLikelihood
    case .weightedLikelihood: .weightedLikelihood
    }
  }
}

/// A linear metric on which theta is reported: mean + SD * (theta - M) / S, with M and S the mean
/// and standard deviation of theta in the calibration sample.
public struct ReportingMetric: Hashable, Sendable {
  /// What the metric is called, such as `T`.
  public let name: String
  /// The value of the calibration sample's mean.
  public let mean: Double
  /// The value of the calibration sample's standard deviation.
  public let standardDeviation: Double
  /// The confidence level of the band, 0 to 1.
  public let level: Double

  /// Creates a metric.
  public init(name: String, mean: Double, standardDeviation: Double, level: Double = 0.95) {
    self.name = name
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.level = level
  }

  /// Theta of a calibration on this metric.
  public func value(of theta: Double, in calibration: Calibration) -> Double {
    mean + standardDeviation * (theta - calibration.mean) / calibration.standardDeviation
  }
}
