/// Fisher's F distribution: a ratio of two mean squares.
public struct FDistribution: Hashable, Sendable {
  /// The degrees of freedom of the numerator, above 0.
  public let numeratorDegreesOfFreedom: Double
  /// The degrees of freedom of the denominator, above 0.
  public let denominatorDegreesOfFreedom: Double

  /// Makes the distribution, or gives nothing where degrees of freedom are not above 0.
  public init?(numeratorDegreesOfFreedom: Double, denominatorDegreesOfFreedom: Double) {
    guard numeratorDegreesOfFreedom > 0, numeratorDegreesOfFreedom.isFinite else { return nil }
    guard denominatorDegreesOfFreedom > 0, denominatorDegreesOfFreedom.isFinite else {
      return nil
    }
    self.numeratorDegreesOfFreedom = numeratorDegreesOfFreedom
    self.denominatorDegreesOfFreedom = denominatorDegreesOfFreedom
  }

  /// The share at or below `x`, in `0 ... 1`; not a number gives not a number.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// The share above `x`, in `0 ... 1`, accurate where it is small: the p value of a statistic.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The value at or below which the share `probability` lies.
  ///
  /// 0 gives 0, 1 gives infinity, anything outside `0 ... 1` gives not a number.
  public func quantile(_ probability: Double) -> Double {
    quantile(lower: probability, upper: 1 - probability)
  }

  /// The value above which the share `probability` lies; exact for shares near 0.
  public func quantile(upperTail probability: Double) -> Double {
    quantile(lower: 1 - probability, upper: probability)
  }

  func quantile(lower: Double, upper: Double) -> Double {
    PositiveQuantile.find(lower: lower, upper: upper, near: 1, tails: tails)
  }

  func tails(_ x: Double) -> TailPair {
    if x <= 0 { return .allAbove }
    if x == .infinity { return .allBelow }
    let (n, d) = (numeratorDegreesOfFreedom, denominatorDegreesOfFreedom)
    let whole = n * x + d
    return IncompleteBeta.tails(n / 2, d / 2, x: n * x / whole, y: d / whole)
  }
}
