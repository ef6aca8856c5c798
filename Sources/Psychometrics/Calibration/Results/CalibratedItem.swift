/// An item as a calibration left it.
public struct CalibratedItem: Hashable, Sendable {
  /// The item with its estimates; nothing where it was left out, and `findings` says why.
  public let model: ItemModel?
  /// The standard errors in the order of `ItemModel.parameters`, by the delta method.
  ///
  /// Nothing for a parameter that is fixed, and for all where no covariance was found.
  public let standardErrors: [Double?]
  /// The numbers in the data of the model's categories: 0, 1, 2 and so on unless some are empty.
  public let categories: [Int]
  /// For each of the item's slope-intercept parameters its place in
  /// `CalibrationResult.parameters`.
  ///
  /// Rasch: d. One- and two-parameter: a, d. Three-parameter: a, d, logit c. Graded: a, d_1 to d_m.
  /// Partial credit: d_1 to d_m, cumulative; generalized: a before them. Rating scale: d, then the
  /// set's shared t_1 to t_(m-1). Nominal: a_1 to a_m, c_1 to c_m. The exponents are a theta + d;
  /// a u theta + d_u; u theta + u d + t_u; a_u theta + c_u. Empty for a fixed item.
  public let parameterIndices: [Int]
  /// What a reader must know about the item.
  public let findings: [CalibrationFinding]
}

/// The latent distribution as a calibration left it.
public struct CalibratedLatent: Hashable, Sendable {
  /// The mean of theta.
  public let mean: Double
  /// The variance of theta.
  public let variance: Double
  /// The standard error of the mean; nothing where it is fixed or no covariance was found.
  public let meanStandardError: Double?
  /// The standard error of the variance, by the delta method from its logarithm.
  public let varianceStandardError: Double?

  /// The distribution as a prior for estimating persons' theta.
  public var prior: LatentPrior {
    .normal(mean: mean, standardDeviation: variance.squareRoot())
  }
}
