public import Assessment

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
