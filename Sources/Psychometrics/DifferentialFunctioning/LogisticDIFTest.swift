import RealModule

/// The likelihood ratio test of two nested logistic regressions, with the effect's size.
public struct LogisticDIFTest: Hashable, Sendable {
  /// Classes of effects by the rise of R^2.
  public enum Size: Hashable, Sendable, CaseIterable {
    /// Negligible, class A.
    case negligible
    /// Moderate, class B.
    case moderate
    /// Large, class C.
    case large
  }

  /// Twice the rise of the log-likelihood, at least 0.
  public let chiSquare: Double
  /// How many coefficients the larger model adds.
  public let degreesOfFreedom: Int
  /// The upper tail of the chi-square.
  public let probability: Double
  /// The rise of Nagelkerke's R^2.
  public let explainedVariationRise: Double

  init(
    of effect: LogisticDIF.Effect, from smaller: LogisticRegression, to larger: LogisticRegression,
    _ variation: ExplainedVariation
  ) {
    chiSquare = max(0, 2 * (larger.logLikelihood - smaller.logLikelihood))
    degreesOfFreedom = effect == .both ? 2 : 1
    // The upper tails of 1 and of 2 degrees of freedom have closed forms.
    probability =
      effect == .both
      ? Double.exp(-chiSquare / 2) : 2 * NormalDistribution.cumulative(-chiSquare.squareRoot())
    explainedVariationRise = variation.value(of: larger) - variation.value(of: smaller)
  }

  /// The size with limits at 0.035 and 0.070.
  ///
  /// Source: M. G. Jodoin and M. J. Gierl, "Evaluating Type I error and power rates using an
  /// effect size measure with the logistic regression procedure for DIF detection", Applied
  /// Measurement in Education 14 (2001), 329-349. They also want the test to be significant.
  public var jodoinGierlSize: Size { size(moderateFrom: 0.035, largeFrom: 0.07) }

  /// The size with limits at 0.13 and 0.26.
  ///
  /// Source: B. D. Zumbo and D. R. Thomas, "A measure of effect size for a model-based approach
  /// for studying DIF", University of Northern British Columbia, 1997.
  public var zumboThomasSize: Size { size(moderateFrom: 0.13, largeFrom: 0.26) }

  private func size(moderateFrom moderate: Double, largeFrom large: Double) -> Size {
    if explainedVariationRise < moderate { return .negligible }
    return explainedVariationRise < large ? .moderate : .large
  }
}

/// Nagelkerke's R^2: (1 - (L0 / L)^(2/n)) / (1 - L0^(2/n)), L0 the likelihood of a constant alone.
struct ExplainedVariation {
  private let count: Double
  private let constantLogLikelihood: Double

  init(_ strata: [ScoreStratum]) {
    let right = strata.reduce(0) { $0 + $1.right }
    let wrong = strata.reduce(0) { $0 + $1.wrong }
    count = right + wrong
    constantLogLikelihood =
      right * Double.log(right / count) + wrong * Double.log(wrong / count)
  }

  func value(of fit: LogisticRegression) -> Double {
    let gain = 2 * (constantLogLikelihood - fit.logLikelihood) / count
    return Double.expMinusOne(gain) / Double.expMinusOne(2 * constantLogLikelihood / count)
  }
}
