public import Assessment
public import Psychometrics

/// What a calibration came to: the document that `assay calibrate` prints.
public struct CalibrationReport: Hashable, Sendable {
  /// What fixes the origin and the unit of theta.
  public enum Identification: String, Hashable, Sendable, CaseIterable {
    /// Theta has mean 0 and standard deviation 1.
    case standardNormal = "standard-normal"
    /// Theta has mean 0; discriminations of 1 fix the unit.
    case meanZero = "mean-zero"
    /// Items with known parameters fix both.
    case anchored
    /// The difficulties sum to 0; discriminations of 1 fix the unit.
    case difficultySumZero = "difficulty-sum-zero"
  }

  /// The distribution of theta.
  public struct Latent: Hashable, Sendable {
    /// Its mean.
    public let mean: Double
    /// Its standard deviation.
    public let standardDeviation: Double
    /// The standard error of the mean; nil where it is fixed or unknown.
    public let meanStandardError: Double?
    /// The standard error of the standard deviation; nil where it is fixed or unknown.
    public let standardDeviationStandardError: Double?
  }

  /// The model asked for.
  public let model: ModelName
  /// How parameters were estimated.
  public let method: CalibrationRequest.Method
  /// What fixes theta's scale.
  public let identification: Identification
  /// The distribution of theta; nil where conditional difficulties leave none.
  ///
  /// Conditional estimates rest on none; this one is found afterwards, the difficulties kept.
  public let latent: Latent?
  /// The persons who count: all with an answer, or, for conditional estimates, those with neither
  /// all answers right nor all wrong.
  public let personCount: Int
  /// Whether the maximum was reached to the precision asked for.
  public let isConverged: Bool
  /// The evaluations of the likelihood, or the Newton steps.
  public let iterations: Int
  /// The largest element of the gradient, in magnitude.
  public let gradientNorm: Double
  /// The log-likelihood; the conditional one for conditional estimates.
  public let logLikelihood: Double
  /// The number of free parameters.
  public let parameterCount: Int
  /// The items, in the order of the columns.
  public let items: [CalibratedRow]

  /// Akaike's criterion: 2 p - 2 log L.
  public var akaike: Double { 2 * Double(parameterCount) - 2 * logLikelihood }
  /// The Bayesian criterion: p log n - 2 log L.
  public let bayesian: Double
}

/// One item of a calibration.
public struct CalibratedRow: Hashable, Sendable {
  /// The item's id.
  public let id: String
  /// The model that its parameters belong to.
  public let name: ModelName
  /// The model with its parameters; nil where nothing could be estimated.
  public let model: ItemModel?
  /// Whether the parameters were known and kept.
  public let isAnchor: Bool
  /// How many persons answered.
  public let answerCount: Int
  /// The parameters as they are reported.
  public let parameters: ReportedParameters
  /// Whether the model has a category for each of the item's.
  ///
  /// Categories that nobody chose have none, so that such parameters fit these responses and no
  /// others.
  public let isComplete: Bool
  /// What a reader must know before relying on the parameters.
  public let warnings: [CalibrationWarning]
}

/// A reason not to rely on an item's parameters.
public struct CalibrationWarning: Hashable, Sendable {
  /// The machine's name for it.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Nobody answered.
    case unanswered
    /// All answers are in one category.
    case constant
    /// Too few persons answered.
    case fewAnswers = "few-answers"
    /// A category has no answers.
    case emptyCategory = "empty-category"
    /// No finite difficulty exists beside the other items'.
    case infiniteDifficulty = "infinite-difficulty"
    /// The discrimination is 0 or next to it.
    case lowDiscrimination = "low-discrimination"
    /// Higher categories go with lower theta.
    case negativeDiscrimination = "negative-discrimination"
    /// The discrimination is so large that it may have no finite maximum.
    case extremeDiscrimination = "extreme-discrimination"
    /// A difficulty lies where hardly anyone is.
    case extremeDifficulty = "extreme-difficulty"
    /// A standard error is large.
    case largeStandardError = "large-standard-error"
    /// No standard error could be computed.
    case noStandardError = "no-standard-error"
  }

  /// The machine's name for it.
  public let code: Code
  /// What is wrong, one sentence without a full stop.
  public let message: String

  /// Makes a warning.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
