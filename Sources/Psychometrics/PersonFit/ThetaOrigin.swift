/// How the theta at which a person's fit is judged was obtained.
public enum ThetaOrigin: Hashable, Sendable {
  /// The maximum of the likelihood.
  case maximumLikelihood
  /// The maximum of the likelihood times a normal prior.
  case maximumAPosteriori(priorMean: Double, priorStandardDeviation: Double)
  /// Warm's weighted likelihood estimate.
  case weightedLikelihood
  /// The mean of the posterior, which solves no estimation equation of Snijders' form.
  case expectedAPosteriori
}
