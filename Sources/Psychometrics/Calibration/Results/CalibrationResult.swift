import RealModule

/// What a calibration found.
public struct CalibrationResult: Hashable, Sendable {
  /// Whether standard errors exist.
  public enum CovarianceStatus: Hashable, Sendable {
    /// They do.
    case found
    /// The plan did not ask for them.
    case notRequested
    /// The observed information is not positive definite: the data or the priors do not determine
    /// all parameters, or the search ended away from a maximum.
    case notPositiveDefinite
  }

  /// The items, in the order of the plan.
  public let items: [CalibratedItem]
  /// The latent distribution.
  public let latent: CalibratedLatent
  /// The log-likelihood of the observed data, without priors.
  public let logLikelihood: Double
  /// The sum of the log-densities of the priors.
  public let logPrior: Double
  /// The number of persons with an answer.
  public let personCount: Int
  /// How the search ended.
  public let convergence: CalibrationConvergence
  /// What was estimated of `models`, in their order, and of the latent distribution.
  public let free: FreeParameters
  /// The nodes over which theta was summed.
  public let quadrature: Quadrature
  /// The estimates in slope-intercept form: the items' own in their order, then those items share
  /// (the common discrimination, the rating scale sets' t), then the latent mean and the logarithm
  /// of the latent variance where they are free.
  public let parameters: [Double]
  /// The covariance matrix of `parameters`: the inverse of the observed information.
  public let covariance: Matrix?
  /// Whether there is a covariance matrix.
  public let covarianceStatus: CovarianceStatus
  /// The covariance of the parameters of the items that have a model, in their order, each in the
  /// order of `ItemModel.parameters`, by the delta method.
  public let itemCovariance: Matrix?

  /// The number of free parameters.
  public var parameterCount: Int { parameters.count }

  /// Akaike's criterion: 2 p - 2 log L.
  public var akaike: Double { 2 * Double(parameterCount) - 2 * logLikelihood }

  /// The Bayesian criterion: p log n - 2 log L.
  public var bayesian: Double {
    Double(parameterCount) * .log(Double(personCount)) - 2 * logLikelihood
  }

  /// The standard errors of `parameters`; nothing where no covariance was found.
  public var standardErrors: [Double]? { covariance?.diagonal.map { $0.squareRoot() } }

  /// The items that have a model, with the covariance of their parameters' errors, as a person's
  /// theta is estimated from.
  public var models: [ItemModel] { items.compactMap(\.model) }

  /// The covariance of the parameters of `models`, for `AbilityEstimator`.
  public var parameterErrors: ItemParameterCovariance? {
    itemCovariance.flatMap { ItemParameterCovariance($0.elements, items: models) }
  }
}
