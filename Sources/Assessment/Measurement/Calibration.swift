public import Psychometrics

/// Item parameters on one theta scale, with where they come from.
public struct Calibration: Hashable, Sendable {
  /// What the parameters rest on.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Judged or predicted: theta and its standard error are printed, and nothing that needs a
    /// sample.
    case provisional
    /// Estimated from the answers of a sample, in which theta is anchored.
    case calibrated
  }

  /// The id, unique in its assessment.
  public let id: String
  /// What the parameters rest on.
  public let status: Status
  /// The model that the parameters belong to unless an item says otherwise.
  public let model: ModelName
  /// Who judged, or which sample answered.
  public let source: String
  /// When, as an ISO date; nil where unsaid.
  public let date: String?
  /// How many people answered; nil for parameters that nobody's answers gave.
  public let n: Int?
  /// The mean of theta among those people.
  public let mean: Double
  /// The standard deviation of theta among those people.
  public let standardDeviation: Double
  /// The standard deviation of speed among those people, in logarithms of seconds; nil where no
  /// response times are modelled.
  public let speedStandardDeviation: Double?
  /// The parameters, in the order written.
  public let items: [ItemParameters]

  /// Creates a calibration.
  public init(
    id: String, status: Status = .provisional, model: ModelName, source: String,
    date: String? = nil, n: Int? = nil, mean: Double = 0, standardDeviation: Double = 1,
    speedStandardDeviation: Double? = nil, items: [ItemParameters]
  ) {
    self.id = id
    self.status = status
    self.model = model
    self.source = source
    self.date = date
    self.n = n
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.speedStandardDeviation = speedStandardDeviation
    self.items = items
  }
}

/// The parameters of one item.
public struct ItemParameters: Hashable, Sendable {
  /// The item's id, local to the assessment.
  public let item: String
  /// The name of its model.
  public let name: ModelName
  /// The model with its parameters.
  public let model: ItemModel
  /// The standard errors of the parameters, in the order in which the format lists these; empty
  /// where unsaid.
  public let standardErrors: [Double]
  /// How long the item takes; nil where unsaid.
  public let responseTime: ResponseTimeModel?
  /// How the difficulty was predicted; nil where it was estimated or judged by itself.
  public let prediction: PredictedDifficulty?

  /// Creates parameters.
  public init(
    item: String, name: ModelName, model: ItemModel, standardErrors: [Double] = [],
    responseTime: ResponseTimeModel? = nil, prediction: PredictedDifficulty? = nil
  ) {
    self.item = item
    self.name = name
    self.model = model
    self.standardErrors = standardErrors
    self.responseTime = responseTime
    self.prediction = prediction
  }
}

/// The item response models by their usual short names.
public enum ModelName: String, Hashable, Sendable, CaseIterable {
  /// Rasch: b; every item discriminates by 1.
  case rasch
  /// One parameter: b, and an a that all items share.
  case onePL = "1pl"
  /// Two parameters: a, b.
  case twoPL = "2pl"
  /// Three parameters: a, b, and the lower asymptote c.
  case threePL = "3pl"
  /// Four parameters: a, b, c, and the upper asymptote d.
  case fourPL = "4pl"
  /// Graded response: a and thresholds.
  case graded = "grm"
  /// Partial credit: steps.
  case partialCredit = "pcm"
  /// Generalized partial credit: a and steps.
  case generalizedPartialCredit = "gpcm"
  /// Rating scale: b, and deviations that all items share.
  case ratingScale = "rsm"
  /// Nominal: a slope and an intercept for each category.
  case nominal = "nrm"
}
