extension PersonFit {
  /// The standardised log-likelihood lz: (l - E(l)) / sqrt(Var(l)), both moments at theta.
  ///
  /// Low values are answers that the model finds unlikely. With the true theta the distribution
  /// nears the standard normal; with an estimated theta its variance is below 1, which
  /// `correctedLZ(estimator:)` puts right.
  ///
  /// Source: F. Drasgow, M. V. Levine and E. A. Williams, "Appropriateness measurement with
  /// polychotomous item response models and standardized indices", British Journal of
  /// Mathematical and Statistical Psychology 38 (1985), 67-86.
  ///
  /// - Throws: `PersonFitError.noVariance`.
  public func lz() throws(PersonFitError) -> Double {
    try standardized(slopeShare: 0, startingScore: 0)
  }

  /// lz*, which allows for theta being estimated from the same answers.
  ///
  /// With w = log P, r = P' / P and c = sum(P' w) / sum(P' r), each log-probability w is replaced
  /// by w - c r, and c r0 is added: r0 is 0 for maximum likelihood, the derivative of the prior's
  /// log-density for MAP ((mean - theta) / sd^2 of a normal prior), and J / (2 I) for Warm's
  /// estimate. `estimator` is what gave theta; theta must solve its equation, so that one cut off
  /// at a bound gives a value without meaning.
  ///
  /// Sources: T. A. B. Snijders, "Asymptotic null distribution of person fit statistics with
  /// estimated person parameter", Psychometrika 66 (2001), 331-342; S. Sinharay, "Asymptotically
  /// correct standardization of person-fit statistics beyond dichotomous items", Psychometrika 81
  /// (2016), 992-1013.
  ///
  /// - Throws: `PersonFitError.noCorrection` for the posterior mean, and `noVariance`.
  public func correctedLZ(estimator: AbilityEstimator) throws(PersonFitError) -> Double {
    var association = 0.0
    var information = 0.0
    var bias = 0.0
    for observation in observations {
      for (curve, logarithm) in zip(observation.curves, observation.logProbabilities)
      where curve.probability > 0 {
        association += curve.slope * logarithm
        information += curve.slope * curve.slope / curve.probability
        bias += curve.slope * curve.curvature / curve.probability
      }
    }
    guard information > 0 else { throw .noVariance }
    let startingScore: Double
    switch estimator.method {
    case .maximumLikelihood: startingScore = 0
    case .maximumAPosteriori: startingScore = estimator.prior.curve(at: theta).score
    case .weightedLikelihood: startingScore = bias / (2 * information)
    case .expectedAPosteriori: throw .noCorrection(estimator.method)
    }
    return try standardized(
      slopeShare: association / information, startingScore: startingScore)
  }

  /// The centred log-likelihood plus c r0, over the deviation of the weights log P - c P'/P.
  private func standardized(
    slopeShare c: Double, startingScore r0: Double
  ) throws(PersonFitError) -> Double {
    var deviation = c * r0
    var variance = 0.0
    for observation in observations {
      let logarithms = observation.logProbabilities
      var weights = logarithms
      var meanLogarithm = 0.0
      var meanWeight = 0.0
      for (category, curve) in observation.curves.enumerated() where curve.probability > 0 {
        weights[category] -= c * curve.slope / curve.probability
        meanLogarithm += curve.probability * logarithms[category]
        meanWeight += curve.probability * weights[category]
      }
      for (category, curve) in observation.curves.enumerated() {
        let distance = weights[category] - meanWeight
        variance += curve.probability * distance * distance
      }
      deviation += logarithms[observation.category] - meanLogarithm
    }
    guard variance > 1e-12 else { throw .noVariance }
    return deviation / variance.squareRoot()
  }
}
