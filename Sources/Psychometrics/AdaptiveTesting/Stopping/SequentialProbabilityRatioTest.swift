import RealModule

/// Wald's sequential probability ratio test of a theta below a cut against one above it.
///
/// With theta_1 = cut - halfWidth and theta_2 = cut + halfWidth, the test follows
/// L = log-likelihood at theta_2 - log-likelihood at theta_1. It decides for above the cut once
/// L >= log((1 - beta) / alpha) and for below once L <= log(beta / (1 - alpha)).
///
/// ```swift
/// let rule = SequentialProbabilityRatioTest(cut: 0.3, halfWidth: 0.25, alpha: 0.05, beta: 0.05)
/// ```
///
/// Sources: A. Wald, "Sequential analysis", 1947; M. D. Reckase, "A procedure for decision making
/// using tailored testing" in D. J. Weiss (ed.), "New horizons in testing", 1983.
public struct SequentialProbabilityRatioTest: Hashable, Sendable {
  /// The cut on theta.
  public let cut: Double
  /// Half the width of the region of indifference about the cut.
  public let halfWidth: Double
  /// The nominal chance of deciding for above where theta is theta_1.
  public let alpha: Double
  /// The nominal chance of deciding for below where theta is theta_2.
  public let beta: Double

  /// Makes a test, or nothing unless the half width is above 0, and alpha and beta are above 0
  /// and sum to less than 1.
  public init?(cut: Double, halfWidth: Double, alpha: Double = 0.05, beta: Double = 0.05) {
    guard cut.isFinite, halfWidth > 0, halfWidth.isFinite, alpha > 0, beta > 0, alpha + beta < 1
    else { return nil }
    self.cut = cut
    self.halfWidth = halfWidth
    self.alpha = alpha
    self.beta = beta
  }

  /// The log-likelihood ratio at or above which theta is taken to be above the cut.
  public var upperBound: Double { Double.log((1 - beta) / alpha) }

  /// The log-likelihood ratio at or below which theta is taken to be below the cut.
  public var lowerBound: Double { Double.log(beta / (1 - alpha)) }

  /// What one answer adds to the log-likelihood ratio.
  ///
  /// - Precondition: `category` is one of the item's.
  public func logLikelihoodRatio(of category: Int, to item: ItemModel) -> Double {
    item.answerCurve(of: category, at: cut + halfWidth).logProbability
      - item.answerCurve(of: category, at: cut - halfWidth).logProbability
  }

  /// The decision that a log-likelihood ratio allows, or nothing while it lies between the bounds.
  public func decision(at logLikelihoodRatio: Double) -> CutSide? {
    if logLikelihoodRatio >= upperBound { return .above }
    if logLikelihoodRatio <= lowerBound { return .below }
    return nil
  }
}

/// A side of a cut on theta.
public enum CutSide: Hashable, Sendable {
  /// Theta is below the cut.
  case below
  /// Theta is above the cut.
  case above
}
