/// The root of a function in an interval at whose ends it has different signs.
enum RootFinding {
  /// The root between two points, to the last few digits.
  ///
  /// Interpolates where that converges and halves where it does not.
  ///
  /// Source: T. R. Chandrupatla, Advances in Engineering Software 28 (1997), 145-149.
  static func root(
    of function: (Double) -> Double, between low: (x: Double, y: Double),
    and high: (x: Double, y: Double)
  ) -> Double {
    var newest = high
    var opposite = low
    var previous = low
    var share = 0.5
    for _ in 0..<200 {
      let x = newest.x + share * (opposite.x - newest.x)
      let y = function(x)
      if (y > 0) == (newest.y > 0) {
        previous = newest
      } else {
        previous = opposite
        opposite = newest
      }
      newest = (x, y)
      let best = newest.y.magnitude < opposite.y.magnitude ? newest : opposite
      if best.y == 0 { return best.x }
      let tolerance = 2e-16 * best.x.magnitude + 1e-15
      let width = (opposite.x - newest.x).magnitude
      let least = tolerance / width
      if least > 0.5 { return best.x }
      let xi = (newest.x - opposite.x) / (previous.x - opposite.x)
      let phi = (newest.y - opposite.y) / (previous.y - opposite.y)
      share = 0.5
      if phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi {
        let first = newest.y / (opposite.y - newest.y) * previous.y / (opposite.y - previous.y)
        let ratio = (previous.x - newest.x) / (opposite.x - newest.x)
        let second = newest.y / (previous.y - newest.y) * opposite.y / (previous.y - opposite.y)
        share = first + ratio * second
      }
      share = min(1 - least, max(least, share))
    }
    return newest.y.magnitude < opposite.y.magnitude ? newest.x : opposite.x
  }
}
