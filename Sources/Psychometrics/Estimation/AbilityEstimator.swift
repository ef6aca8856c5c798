/// Estimates a person's theta from answers to items whose parameters are known.
///
/// ```swift
/// let items = [-1.0, 0, 1].map { ItemModel.logistic(LogisticItem(difficulty: $0)) }
/// let estimator = AbilityEstimator(method: .expectedAPosteriori)
/// let estimate = try estimator.estimate([1, 1, 0], items: items)
/// estimate.theta          // 0.315
/// estimate.standardError  // 0.796
/// ```
///
/// Likelihoods are summed as logarithms, so that neither hundreds of items nor a theta far out
/// underflows. Of several maxima the highest is taken, and `AbilityEstimate.localMaximumCount`
/// tells how many there are.
public struct AbilityEstimator: Hashable, Sendable {
  /// How theta is estimated.
  public enum Method: Hashable, Sendable {
    /// The maximum of the likelihood (ML).
    case maximumLikelihood
    /// The maximum of the posterior density (MAP, or Bayes modal).
    case maximumAPosteriori
    /// The mean of the posterior distribution (EAP), with its standard deviation as the error.
    ///
    /// Source: R. D. Bock and R. J. Mislevy, Applied Psychological Measurement 6 (1982), 431-444.
    case expectedAPosteriori
    /// Warm's weighted likelihood (WLE): the root of l' + J / (2 I), with l' the derivative of the
    /// log-likelihood, I the sum of P'^2 / P and J the sum of P' P'' / P over items and categories.
    ///
    /// Source: T. A. Warm, Psychometrika 54 (1989), 427-450, equations 12 and 14.
    case weightedLikelihood
  }

  /// The information that a standard error of ML, MAP and WLE rests on.
  public enum Information: Hashable, Sendable {
    /// The expected (Fisher) information, as catR reports.
    case expected
    /// The observed information, as mirt reports for ML and MAP.
    case observed
  }

  /// How theta is estimated.
  public var method: Method
  /// The prior of MAP and EAP.
  public var prior: LatentPrior
  /// The nodes of EAP.
  public var quadrature: Quadrature
  /// Where an estimate by ML, MAP or WLE may lie.
  public var bounds: ThetaBounds
  /// What the standard error of ML, MAP and WLE rests on.
  public var information: Information
  /// What an omitted answer counts as.
  public var omission: OmissionPolicy

  /// Makes an estimator; the defaults are a standard normal prior, 61 nodes on -6 to 6, no bounds,
  /// expected information, and an omitted answer being wrong.
  public init(
    method: Method, prior: LatentPrior = .standardNormal, quadrature: Quadrature = .standard,
    bounds: ThetaBounds = .unbounded, information: Information = .expected,
    omission: OmissionPolicy = .wrong
  ) {
    self.method = method
    self.prior = prior
    self.quadrature = quadrature
    self.bounds = bounds
    self.information = information
    self.omission = omission
  }

  /// Estimates theta from categories, nothing standing for an item that was not presented.
  ///
  /// - Throws: `AbilityError` where the answers give no estimate.
  public func estimate(
    _ categories: [Int?], items: [ItemModel], parameterErrors: ItemParameterCovariance? = nil
  ) throws(AbilityError) -> AbilityEstimate {
    let answers = categories.map { $0.map { ItemAnswer.category($0) } ?? .notPresented }
    return try estimate(answers, items: items, parameterErrors: parameterErrors)
  }

  /// Estimates theta from answers, one for each item.
  ///
  /// With `parameterErrors`, the covariance of the parameters of `items`, the variance of the
  /// estimate is increased by g' C g, where g is the derivative of the estimate by the parameters.
  /// Without any answer MAP and EAP give the prior's own mode and mean.
  ///
  /// Source: Y. Cheng and K.-H. Yuan, "The impact of fallible item parameter estimates on latent
  /// trait recovery", Psychometrika 75 (2010), 280-291.
  ///
  /// - Throws: `AbilityError` where the answers give no estimate.
  public func estimate(
    _ answers: [ItemAnswer], items: [ItemModel], parameterErrors: ItemParameterCovariance? = nil
  ) throws(AbilityError) -> AbilityEstimate {
    if let covered = parameterErrors?.itemCount, covered != items.count {
      throw .parameterErrorsDiffer(covered: covered, items: items.count)
    }
    let answered = try AnsweredItems(answers, items, omission)
    guard answered.likelihood(at: 0).logProbability.isFinite else { throw .impossiblePattern }
    switch method {
    case .expectedAPosteriori:
      return try expectation(answered, parameterErrors)
    case .maximumAPosteriori:
      guard prior.isProper else { throw .unusablePrior }
      return try maximum(EstimatingFunction(answered, .posterior(prior)), parameterErrors)
    case .maximumLikelihood, .weightedLikelihood:
      guard answered.count > 0 else { throw .noAnswers }
      guard answered.items.contains(where: { !$0.bends.isEmpty }) else { throw .noInformation }
      let kind: EstimatingFunction.Kind =
        method == .maximumLikelihood ? .likelihood : .weightedLikelihood
      return try maximum(EstimatingFunction(answered, kind), parameterErrors)
    }
  }

  /// What the standard errors are the roots of.
  var basis: AbilityEstimate.StandardErrorBasis {
    if method == .expectedAPosteriori { return .posterior }
    return information == .expected ? .expectedInformation : .observedInformation
  }

  private func expectation(
    _ answered: AnsweredItems, _ errors: ItemParameterCovariance?
  ) throws(AbilityError) -> AbilityEstimate {
    guard let masses = quadrature.masses(of: prior) else { throw .unusablePrior }
    guard let posterior = PosteriorDistribution(answered, quadrature.nodes, masses) else {
      throw .impossiblePattern
    }
    let extra = errors?.variance(posterior.parameterGradient(answered)) ?? 0
    return AbilityEstimate(
      theta: posterior.mean, standardError: (posterior.variance + extra).squareRoot(),
      basis: basis, position: .interior, localMaximumCount: nil,
      answeredCount: answered.count, parameterVariance: extra)
  }

  private func maximum(
    _ function: EstimatingFunction, _ errors: ItemParameterCovariance?
  ) throws(AbilityError) -> AbilityEstimate {
    let support = function.support
    let lower = max(bounds.range.lowerBound, support.lowerBound)
    let upper = min(bounds.range.upperBound, support.upperBound)
    guard lower <= upper else { throw .unusablePrior }
    let found = GlobalMaximum(function, within: lower...upper)
    var variance: Double?
    var extra = 0.0
    if found.position != .infinite {
      let information =
        information == .expected
        ? function.expectedInformation(at: found.theta)
        : function.observedInformation(at: found.theta)
      variance = information > 0 ? 1 / information : nil
      if found.position == .interior, let errors {
        extra = errors.variance(function.parameterGradient(at: found.theta))
      }
    }
    return AbilityEstimate(
      theta: found.theta, standardError: variance.map { ($0 + extra).squareRoot() },
      basis: basis,
      position: found.position, localMaximumCount: found.localMaximumCount,
      answeredCount: function.answered.count, parameterVariance: extra)
  }
}
