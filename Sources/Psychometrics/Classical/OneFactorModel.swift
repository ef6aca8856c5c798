import RealModule

/// One common factor fitted to covariances by maximum likelihood, and McDonald's omega from it.
///
/// The model is Sigma = loading loading' + diag(residual). Covariances enter with n in the
/// denominator. Residual variances are not kept above 0: a negative one (a Heywood case) is part of
/// the result and named in `heywoodItems`, because it says that the model does not fit.
///
/// ```swift
/// let model = try OneFactorModel(ItemCovariance(table))
/// model.omega; model.heywoodItems
/// ```
///
/// Source: K. G. Joreskog, "A general approach to confirmatory maximum likelihood factor analysis",
/// Psychometrika 34 (1969), 183-202; R. P. McDonald, "Test theory: a unified treatment" (1999),
/// chapter 6 (omega). The likelihood is
/// maximised by Newton steps, and by Fisher scoring where these do not lead uphill.
public struct OneFactorModel: Hashable, Sendable {
  /// Each item's loading, on the item's own metric; the sum is positive.
  public let loadings: [Double]
  /// Each item's residual variance, on the item's own metric.
  public let residualVariances: [Double]
  /// n times the minimum of the discrepancy log |Sigma| + tr(S Sigma^-1) - log |S| - k.
  public let chiSquare: Double
  /// The degrees of freedom, k (k - 3) / 2: 0 for three items.
  public let degreesOfFreedom: Int
  /// How many steps the estimates took.
  public let iterations: Int

  /// Fits at least three items; a model that does not settle or has no solution is refused.
  public init(
    _ covariance: ItemCovariance, maximumIterations: Int = 500
  ) throws(ReliabilityError) {
    try covariance.requireVaryingTotal(itemsNeeded: 3)
    guard covariance.itemsWithoutVariance.isEmpty else {
      throw .itemsWithoutVariance(covariance.itemsWithoutVariance)
    }
    guard let smc = covariance.squaredMultipleCorrelations,
      let correlations = covariance.correlations
    else { throw .dependentItems }
    let n = Double(covariance.personCount)
    let deviations = covariance.matrix.diagonal.map { ($0 * (n - 1) / n).squareRoot() }
    var scoring = OneFactorScoring(correlations, squaredMultipleCorrelations: smc)
    guard let fit = scoring.run(maximumIterations: maximumIterations) else {
      throw .notConverged(iterations: maximumIterations)
    }
    let scaled = zip(fit.loadings, deviations).map { $0 * $1 }
    let sign = scaled.reduce(0, +) < 0 ? -1.0 : 1.0
    loadings = scaled.map { sign * $0 }
    residualVariances = zip(fit.residuals, deviations).map { $0 * $1 * $1 }
    chiSquare = n * max(0, scoring.discrepancy)
    degreesOfFreedom = covariance.itemCount * (covariance.itemCount - 3) / 2
    iterations = scoring.iterations
  }

  /// The items whose residual variance is 0 or below.
  public var heywoodItems: [Int] {
    residualVariances.indices.filter { residualVariances[$0] <= 0 }
  }

  /// Omega: the share of the total's variance that the factor explains.
  ///
  /// (sum of loadings)^2 / ((sum of loadings)^2 + sum of residual variances). With a Heywood case it
  /// can be misleading, and above 1 where the residual variances sum to less than 0.
  public var omega: Double {
    let common = loadings.reduce(0, +)
    return common * common / (common * common + residualVariances.reduce(0, +))
  }

  /// The share of a chi-square distribution above the statistic; nothing with no degrees of freedom.
  public var pValue: Double? {
    ChiSquareDistribution(degreesOfFreedom: Double(degreesOfFreedom))?.upperTail(chiSquare)
  }
}
