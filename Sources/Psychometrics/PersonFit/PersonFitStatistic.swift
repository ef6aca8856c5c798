/// A person-fit statistic that can lead to a flag; low values are unlikely answers.
public enum PersonFitStatistic: Hashable, Sendable {
  /// The standardised log-likelihood, uncorrected.
  case lz
  /// lz*, corrected for theta being estimated by this estimator.
  case correctedLZ(AbilityEstimator)
}

extension PersonFit {
  /// The value of a statistic.
  ///
  /// - Throws: what `lz()` and `correctedLZ(estimator:)` throw.
  public func value(of statistic: PersonFitStatistic) throws(PersonFitError) -> Double {
    switch statistic {
    case .lz: try lz()
    case .correctedLZ(let estimator): try correctedLZ(estimator: estimator)
    }
  }
}
