/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x).
///
/// Source: the power series and the continued fraction of Legendre (NIST Digital Library of
/// Mathematical Functions, 8.11.4 and 8.9.2), the fraction evaluated by the method of W. J. Lentz,
/// Applied Optics 15 (1976), 668-671; the factor before them is `SaddlePoint.poisson`.
enum IncompleteGamma {
  /// Both functions, for `a` above 0 and `x` of at least 0.
  static func tails(_ a: Double, _ x: Double) -> TailPair {
    if x.isNaN { return .undefined }
    if x <= 0 { return .allAbove }
    if x == .infinity { return .allBelow }
    let mass = SaddlePoint.poisson(a, mean: x)
    return x < a + 1
      ? TailPair(lower: mass * series(a, x))
      : TailPair(upper: mass * a * fraction(a, x))
  }

  /// 1 + x / (a + 1) + x^2 / ((a + 1) (a + 2)) + ...
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var place = a
    while term > sum * 1e-17 {
      place += 1
      term *= x / place
      sum += term
    }
    return sum
  }

  /// 1 / (x + 1 - a - (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - ...))).
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var value = d
    var step = 1.0
    while true {
      let numerator = -step * (step - a)
      b += 2
      d = 1 / LentzFraction.away(numerator * d + b)
      c = LentzFraction.away(b + numerator / c)
      let change = d * c
      value *= change
      if (change - 1).magnitude < LentzFraction.tolerance || step > 1e6 { return value }
      step += 1
    }
  }
}
