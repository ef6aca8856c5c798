/// The root of a function between two points where it has opposite signs.
///
/// Source: T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of
/// a nonlinear function without using derivatives", Advances in Engineering Software 28 (1997),
/// 145-149.
enum BracketedRoot {
  /// The root to about two units in the last place, or nothing where the signs are not opposite.
  static func find(
    between low: Double, and high: Double, of function: (Double) -> Double
  ) -> Double? {
    var (a, fa) = (low, function(low))
    var (b, fb) = (high, function(high))
    if fa == 0 { return a }
    if fb == 0 { return b }
    guard (fa < 0) != (fb < 0), !fa.isNaN, !fb.isNaN else { return nil }
    var fraction = 0.5
    for _ in 0..<400 {
      let x = a + fraction * (b - a)
      let fx = function(x)
      let (c, fc): (Double, Double)
      if (fx < 0) == (fa < 0) {
        (c, fc) = (a, fa)
      } else {
        (c, fc) = (b, fb)
        (b, fb) = (a, fa)
      }
      (a, fa) = (x, fx)
      let best = fa.magnitude < fb.magnitude ? a : b
      let limit = (2 * best.ulp) / (b - a).magnitude
      if fa == 0 || limit > 0.5 { return best }
      let xi = (a - b) / (c - b)
      let phi = (fa - fb) / (fc - fb)
      if phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi {
        fraction =
          fa / (fb - fa) * fc / (fb - fc)
          + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb)
      } else {
        fraction = 0.5
      }
      fraction = min(1 - limit, max(limit, fraction))
    }
    return fa.magnitude < fb.magnitude ? a : b
  }
}
