/// The noncentral chi-square distribution, the sum of squares of normals with means.
///
/// A mixture of chi-square distributions with df + 2j degrees of freedom, weighted by a Poisson
/// distribution of j with mean noncentrality / 2; the weights and shares follow one another by
/// recurrences that only add, so that both tails keep their relative accuracy.
///
/// Source: N. L. Johnson, S. Kotz and N. Balakrishnan, "Continuous univariate distributions",
/// vol. 2, 2nd ed. (1995), equation 29.2; use for intervals of the root mean square error of
/// approximation in M. W. Browne and R. Cudeck, "Alternative ways of assessing model fit",
/// Sociological Methods and Research 21 (1992), 230-258.
public struct NoncentralChiSquareDistribution: Hashable, Sendable {
  /// The degrees of freedom, above 0.
  public let degreesOfFreedom: Double
  /// The sum of the squared means, at least 0.
  public let noncentrality: Double

  /// Makes the distribution, or gives nothing where a parameter is out of its range.
  public init?(degreesOfFreedom: Double, noncentrality: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    guard noncentrality >= 0, noncentrality.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// The share at or below `x`, in `0 ... 1`; not a number gives not a number.
  public func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// The share above `x`, in `0 ... 1`, accurate where it is small.
  public func upperTail(_ x: Double) -> Double { tails(x).upper }

  /// The value at or below which the share `probability` lies.
  ///
  /// 0 gives 0, 1 gives infinity, anything outside `0 ... 1` gives not a number.
  public func quantile(_ probability: Double) -> Double {
    PositiveQuantile.find(
      lower: probability, upper: 1 - probability, near: degreesOfFreedom + noncentrality,
      tails: tails)
  }

  /// The noncentrality at which the share `cumulative` lies at or below a statistic.
  ///
  /// It is 0 where even the central distribution has a smaller share there, which is how the
  /// bounds of an interval are cut off. A 90 percent interval has the bounds for 0.95 and 0.05.
  /// A share outside `0 ..< 1` without 0, a statistic below 0 or one that is not finite and
  /// degrees of freedom of 0 give nothing.
  public static func noncentrality(
    of statistic: Double, degreesOfFreedom: Double, cumulative: Double
  ) -> Double? {
    guard let central = ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom) else {
      return nil
    }
    guard cumulative > 0, cumulative < 1, statistic >= 0, statistic.isFinite else { return nil }
    func excess(_ noncentrality: Double) -> Double {
      let shares = Self(degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)?.tails(
        statistic)
      return cumulative - (shares?.lower ?? 0)
    }
    if central.cumulative(statistic) <= cumulative { return 0 }
    var high = statistic + degreesOfFreedom
    while excess(high) < 0 { high *= 2 }
    return BracketedRoot.find(between: 0, and: high, of: excess)
  }

  func tails(_ x: Double) -> TailPair {
    if x.isNaN { return .undefined }
    if x <= 0 { return .allAbove }
    if x == .infinity { return .allBelow }
    return TailPair(lower: lowerShare(x), upper: upperShare(x))
  }

  /// From a term beyond which the weights are nothing down to the first.
  private func lowerShare(_ x: Double) -> Double {
    let mean = noncentrality / 2
    let last = Int(mean + 10 * mean.squareRoot() + 40)
    var share = IncompleteGamma.tails(degreesOfFreedom / 2 + Double(last), x / 2).lower
    var sum = 0.0
    for j in (0...last).reversed() {
      sum += SaddlePoint.poisson(Double(j), mean: mean) * share
      share += SaddlePoint.poisson(degreesOfFreedom / 2 + Double(j) - 1, mean: x / 2)
    }
    return sum
  }

  /// From the first term up to where the weights that remain are nothing beside the sum.
  private func upperShare(_ x: Double) -> Double {
    let mean = noncentrality / 2
    var share = IncompleteGamma.tails(degreesOfFreedom / 2, x / 2).upper
    var sum = 0.0
    var j = 0.0
    while true {
      let weight = SaddlePoint.poisson(j, mean: mean)
      sum += weight * share
      if j > mean, weight * (j + 1) <= 1e-17 * sum * (j + 1 - mean) { return sum }
      share += SaddlePoint.poisson(degreesOfFreedom / 2 + j, mean: x / 2)
      j += 1
    }
  }
}
