import RealModule

/// Probabilities of Poisson and binomial form without the cancellation of log-gamma differences.
///
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000): the
/// deviance from the mean and the error of Stirling's formula are computed apart.
enum SaddlePoint {
  /// lambda^x exp(-lambda) / Gamma(x + 1), for real `x` and `lambda` of at least 0.
  static func poisson(_ x: Double, mean lambda: Double) -> Double {
    if lambda == 0 { return x == 0 ? 1 : 0 }
    if x == 0 { return Double.exp(-lambda) }
    if !lambda.isFinite { return 0 }
    let exponent = -stirlingError(x) - deviance(x, lambda)
    return Double.exp(exponent) / (2 * .pi * x).squareRoot()
  }

  /// Gamma(n + 1) / (Gamma(x + 1) Gamma(n - x + 1)) p^x q^(n - x), with q = 1 - p given apart.
  static func binomial(_ x: Double, of n: Double, _ p: Double, _ q: Double) -> Double {
    if p == 0 { return x == 0 ? 1 : 0 }
    if q == 0 { return x == n ? 1 : 0 }
    let rest = n - x
    if x == 0 { return power(p, q, n) }
    if rest == 0 { return power(q, p, n) }
    let exponent =
      stirlingError(n) - stirlingError(x) - stirlingError(rest)
      - deviance(x, n * p) - deviance(rest, n * q)
    return Double.exp(exponent) * (n / (2 * .pi * x * rest)).squareRoot()
  }

  /// (1 - share)^n, where `rest` is 1 - share.
  private static func power(_ share: Double, _ rest: Double, _ n: Double) -> Double {
    Double.exp(n * (share < 0.5 ? Double.log(onePlus: -share) : Double.log(rest)))
  }

  /// log Gamma(z + 1) less Stirling's formula for it, for `z` above 0.
  static func stirlingError(_ z: Double) -> Double {
    if z < 16 {
      return Double.logGamma(z + 1) - (z + 0.5) * Double.log(z) + z - 0.9189385332046727
    }
    let square = z * z
    let tail = 1.0 / 1680 - (1.0 / 1188 - (691.0 / 360360 - 1 / (156 * square)) / square) / square
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - tail / square) / square) / square) / z
  }

  /// x log(x / mean) + mean - x, by a series where `x` is near the mean.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    let difference = x - mean
    guard difference.magnitude < 0.1 * (x + mean) else {
      return x * Double.log(x / mean) + mean - x
    }
    let v = difference / (x + mean)
    var sum = difference * v
    var term = 2 * x * v
    var odd = 3.0
    while true {
      term *= v * v
      let next = sum + term / odd
      if next == sum { return next }
      sum = next
      odd += 2
    }
  }
}
