/// Theta of a person on a scale.
public struct LatentScore: Hashable, Sendable {
  /// What a standard error rests on.
  public enum Information: String, Hashable, Sendable, CaseIterable {
    /// The expected (Fisher) information.
    case expected
    /// The observed information.
    case observed
    /// The variance of the posterior.
    case posterior
  }

  /// Where an estimate lies.
  public enum Position: String, Hashable, Sendable, CaseIterable {
    /// Inside the bounds.
    case interior
    /// At the lower bound: the answers only say that theta is not above it.
    case lowerBound
    /// At the upper bound: the answers only say that theta is not below it.
    case upperBound
  }

  /// Theta, on the metric of the calibration.
  public let theta: Double
  /// Its standard error; nil where there is none.
  ///
  /// It includes the error of predicted difficulties
  /// and leaves that of other item parameters out.
  public let standardError: Double?
  /// How theta was estimated.
  public let estimator: LatentScoring.Estimator
  /// What the standard error rests on.
  public let information: Information
  /// Where the estimate lies.
  public let position: Position
  /// How many answers counted.
  public let answered: Int
  /// The models of the items of the scale.
  public let models: [ModelName]
  /// The part of the standard error that comes from predicted difficulties: their variance is added
  /// to that of the answers; nil where none was predicted.
  public let predictionError: Double?
  /// What the item parameters rest on.
  public let parameterStatus: Calibration.Status
  /// Where the item parameters come from.
  public let calibration: CalibrationReference
  /// Theta on the reporting metric; nil without one, and with provisional parameters.
  public let metric: MetricScore?

  /// Creates a score.
  public init(
    theta: Double, standardError: Double?, estimator: LatentScoring.Estimator,
    information: Information, position: Position, answered: Int, models: [ModelName],
    predictionError: Double? = nil, parameterStatus: Calibration.Status,
    calibration: CalibrationReference,
    metric: MetricScore? = nil
  ) {
    self.theta = theta
    self.standardError = standardError
    self.estimator = estimator
    self.information = information
    self.position = position
    self.answered = answered
    self.models = models
    self.predictionError = predictionError
    self.parameterStatus = parameterStatus
    self.calibration = calibration
    self.metric = metric
  }
}

/// Where item parameters come from.
public struct CalibrationReference: Hashable, Sendable {
  /// The calibration's path.
  public let id: Path
  /// Who judged, or which sample answered.
  public let source: String
  /// When, as an ISO date; nil where unsaid.
  public let date: String?
  /// How many people answered; nil where nobody's answers gave the parameters.
  public let n: Int?

  /// Creates a reference.
  public init(id: Path, source: String, date: String?, n: Int?) {
    self.id = id
    self.source = source
    self.date = date
    self.n = n
  }
}

/// Theta on a reporting metric, with its confidence band.
public struct MetricScore: Hashable, Sendable {
  /// What the metric is called.
  public let name: String
  /// The value of the calibration sample's mean.
  public let mean: Double
  /// The value of the calibration sample's standard deviation.
  public let standardDeviation: Double
  /// The value.
  public let value: Double
  /// The lower end of the band; nil without a standard error.
  public let lower: Double?
  /// The upper end of the band; nil without a standard error.
  public let upper: Double?
  /// The confidence level of the band, 0 to 1.
  public let level: Double

  /// Creates a score.
  public init(
    name: String, mean: Double, standardDeviation: Double, value: Double, lower: Double?,
    upper: Double?, level: Double
  ) {
    self.name = name
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.value = value
    self.lower = lower
    self.upper = upper
    self.level = level
  }
}
