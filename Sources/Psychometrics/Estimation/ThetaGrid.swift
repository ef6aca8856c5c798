import RealModule

/// The thetas at which a likelihood's derivative is looked at for changes of sign.
enum ThetaGrid {
  /// Thetas so close that a function of these bends changes little between two, in a range.
  ///
  /// Between the outermost locations the steps are a quarter of the width of the steepest bend.
  /// Beyond them steep items have died out and what is left of a likelihood varies with the
  /// distance, so that steps grow with it, up to 30 widths of the flattest bend from the outermost
  /// location.
  static func points(
    bends: [(location: Double, steepness: Double)], within range: ClosedRange<Double>
  ) -> [Double] {
    let steepest = bends.reduce(0) { max($0, $1.steepness) }
    let flattest = bends.reduce(.infinity) { min($0, $1.steepness) }
    guard steepest > 0 else { return ends(range) }
    let first = bends.reduce(.infinity) { min($0, $1.location) }
    let last = bends.reduce(-.infinity) { max($0, $1.location) }
    let step = 0.25 / steepest
    var tail: [Double] = []
    var distance = step
    while distance < 30 / flattest {
      tail.append(distance)
      distance += max(step, distance / 8)
    }
    tail.append(30 / flattest)
    let inner = Int(((last - first) / step).rounded(.up))
    let core = (0...inner).map { first + (last - first) * Double($0) / Double(max(inner, 1)) }
    let all = tail.reversed().map { first - $0 } + core + tail.map { last + $0 }
    let inside = all.filter { $0 > range.lowerBound && $0 < range.upperBound }
    return (range.lowerBound.isFinite ? [range.lowerBound] : []) + inside
      + (range.upperBound.isFinite && range.upperBound > range.lowerBound
        ? [range.upperBound] : [])
  }

  private static func ends(_ range: ClosedRange<Double>) -> [Double] {
    [range.lowerBound, range.upperBound].filter(\.isFinite)
  }
}
