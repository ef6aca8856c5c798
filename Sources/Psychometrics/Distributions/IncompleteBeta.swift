/// The regularised incomplete beta function I_x(a, b) and its complement.
///
/// Source: the continued fraction of A. R. DiDonato and A. H. Morris, "Algorithm 708: Significant
/// digit computation of the incomplete beta function ratios", ACM Transactions on Mathematical
/// Software 18 (1992), 360-373, equation 9; the factor before it is `SaddlePoint.binomial`.
enum IncompleteBeta {
  /// Both shares, for `a` and `b` above 0, with `y` = 1 - `x` given apart so that neither cancels.
  static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> TailPair {
    if x.isNaN { return .undefined }
    if x <= 0 { return .allAbove }
    if y <= 0 { return .allBelow }
    if x > a / (a + b) {
      return TailPair(lower: value(b, a, x: y, y: x)).exchanged
    }
    return TailPair(lower: value(a, b, x: x, y: y))
  }

  /// x^a y^b / B(a, b) times the fraction.
  private static func value(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    let factor = SaddlePoint.binomial(a, of: a + b, x, y) * a * b / (a + b)
    return factor * fraction(a, b, x: x, y: y)
  }

  private static func fraction(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
    let lambda = a * y - b * x
    func denominator(_ n: Double) -> Double {
      n + n * (b - n) * x / (a + 2 * n - 1)
        + (a + n) / (a + 2 * n + 1) * (lambda + 1 + n * (1 + y))
    }
    var c = 1e300
    var d = 1 / LentzFraction.away(a / (a + 1) * (lambda + 1))
    var value = d
    var n = 1.0
    while true {
      let previous = a + 2 * n - 1
      let numerator =
        (a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x / (previous * previous)
      let next = denominator(n)
      d = 1 / LentzFraction.away(numerator * d + next)
      c = LentzFraction.away(next + numerator / c)
      let change = d * c
      value *= change
      if (change - 1).magnitude < LentzFraction.tolerance || n > 1e6 { return value }
      n += 1
    }
  }
}
