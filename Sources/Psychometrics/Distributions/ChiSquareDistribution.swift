/// The chi-square distribution with positive, not necessarily whole, degrees of freedom.
///
/// ```swift
/// let p = ChiSquareDistribution(degreesOfFreedom: 4)?.upperTail(9.488)  // 0.05
/// ```
public struct ChiSquareDistribution: Hashable, Sendable {
  /// The degrees of freedom, above 0.
  public let degreesOfFreedom: Double

  /// Makes the distribution, or gives nothing where the degrees of freedom are not above 0.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The share at or below `x`, in `0 ... 1`: P(df / 2, x / 2); not a number gives not a number.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// The share above `x`, in `0 ... 1`, accurate where it is small: the p value of a statistic.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The value at or below which the share `probability` lies.
  ///
  /// 0 gives 0, 1 gives infinity, anything outside `0 ... 1` gives not a number.
  public func quantile(_ probability: Double) -> Double {
    PositiveQuantile.find(
      lower: probability, upper: 1 - probability, near: degreesOfFreedom, tails: tails)
  }

  /// The value above which the share `probability` lies; exact for shares near 0.
  public func quantile(upperTail probability: Double) -> Double {
    PositiveQuantile.find(
      lower: 1 - probability, upper: probability, near: degreesOfFreedom, tails: tails)
  }

  func tails(_ x: Double) -> TailPair {
    IncompleteGamma.tails(degreesOfFreedom / 2, x / 2)
  }
}
