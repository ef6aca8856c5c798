import RealModule

/// The quantile of a distribution on the positive numbers, from its two tails.
enum PositiveQuantile {
  /// The point with the share `lower` below and `upper` above it.
  ///
  /// The logarithm of the smaller tail is matched, so that very small shares keep their relative
  /// accuracy. A share outside `0 ... 1` gives not a number.
  static func find(
    lower: Double, upper: Double, near guess: Double, tails: (Double) -> TailPair
  ) -> Double {
    guard lower >= 0, lower <= 1, upper >= 0, upper <= 1 else { return .nan }
    if lower == 0 { return 0 }
    if upper == 0 { return .infinity }
    func excess(_ x: Double) -> Double {
      let pair = tails(x)
      return lower <= upper
        ? Double.log(pair.lower) - Double.log(lower)
        : Double.log(upper) - Double.log(pair.upper)
    }
    var low = guess
    var factor = 2.0
    while excess(low) > 0 {
      low /= factor
      factor *= factor
      if low < Double.leastNormalMagnitude { return 0 }
    }
    var high = guess
    factor = 2
    while excess(high) < 0 {
      high *= factor
      factor *= factor
      if !high.isFinite { return .infinity }
    }
    // Halving the ratio first keeps infinite logarithms out of the interpolation.
    while high > 2 * low {
      let middle = low.squareRoot() * high.squareRoot()
      if excess(middle) < 0 { low = middle } else { high = middle }
    }
    return BracketedRoot.find(between: low, and: high, of: excess) ?? low
  }
}
