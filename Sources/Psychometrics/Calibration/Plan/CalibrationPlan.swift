/// What is to be estimated, from which starting scale and how exactly.
///
/// ```swift
/// var plan = CalibrationPlan(itemCount: 40, model: .twoParameter)
/// let result = try plan.calibrate(responses)
/// result.items[0].model                 // the item with its estimates
/// result.items[0].standardErrors        // in the order of `ItemModel.parameters`
/// result.covariance                     // of `result.parameters`, by Louis's formula
/// ```
///
/// Identification: the latent distribution is normal. Its mean is 0 unless items are fixed, in
/// which case they carry the origin and the mean is free. Its variance is 1 unless items have
/// their discrimination fixed, by the model or as fixed items, in which case they carry the unit
/// and the variance is free. `latent` overrides this; what the data cannot identify is refused.
/// The direction of theta is that of the higher categories.
public struct CalibrationPlan: Hashable, Sendable {
  /// The items, one a column of the responses.
  public var items: [ItemPlan]
  /// The latent distribution.
  public var latent: LatentPlan
  /// The nodes over which theta is summed; their weights follow the latent distribution.
  public var quadrature: Quadrature
  /// When to stop.
  public var stopping: ConvergenceRule
  /// Whether the covariance matrix of the estimates is computed.
  public var findsStandardErrors: Bool

  /// Plans items one by one.
  public init(
    items: [ItemPlan], latent: LatentPlan = .identified, quadrature: Quadrature = .standard,
    stopping: ConvergenceRule = ConvergenceRule(), findsStandardErrors: Bool = true
  ) {
    self.items = items
    self.latent = latent
    self.quadrature = quadrature
    self.stopping = stopping
    self.findsStandardErrors = findsStandardErrors
  }

  /// Plans one model with the same priors for all items.
  public init(itemCount: Int, model: CalibrationModel, priors: ItemPriors = .none) {
    self.init(items: Array(repeating: .estimated(model, priors), count: itemCount))
  }
}

/// What is done with one item.
public enum ItemPlan: Hashable, Sendable {
  /// Its parameters are estimated, under these priors.
  case estimated(CalibrationModel, ItemPriors = .none)
  /// Its parameters are known and kept: an anchor.
  case fixed(ItemModel)
}

/// The latent distribution: which of its parameters are estimated.
public enum LatentPlan: Hashable, Sendable {
  /// Whatever the items leave to be identified is free; the rest is standard normal.
  case identified
  /// Normal with a known mean and variance.
  case fixed(mean: Double, variance: Double)
  /// Normal; a mean or variance that is not given is free.
  case partlyFree(mean: Double?, variance: Double?)
}

/// When the search for the maximum stops.
public struct ConvergenceRule: Hashable, Sendable {
  /// The most evaluations of the likelihood.
  public var largestCycleCount: Int
  /// The scaled gradient below which the search has converged.
  ///
  /// The square root of g' I^-1 g with g the gradient of the log-posterior and I the information
  /// of the complete data. Half its square approximates the log-likelihood still to be gained,
  /// up to the share of information that is missing.
  public var scaledGradient: Double
  /// How many EM cycles precede the quasi-Newton cycles; a larger number gives plain EM.
  public var openingCycleCount: Int

  /// Makes a rule.
  public init(
    largestCycleCount: Int = 500, scaledGradient: Double = 1e-5, openingCycleCount: Int = 3
  ) {
    self.largestCycleCount = largestCycleCount
    self.scaledGradient = scaledGradient
    self.openingCycleCount = openingCycleCount
  }
}
