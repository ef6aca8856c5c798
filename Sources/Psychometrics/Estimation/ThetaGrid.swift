import RealModule

/// The thetas at which a likelihood's derivative is looked at for changes of sign.
enum ThetaGrid {
  /// Thetas so close that a function of these bends changes little between two, in a range.
  ///
  /// Near a bend's location the steps are a quarter of the width of the steepest bend. Away from all
  /// locations steep items have died out and what is left varies with the distance, so that steps
  /// grow to an eighth of the distance to the nearest. The grid ends 30 widths of the flattest bend
  /// beyond the outermost locations. Steps stay above the digits that a theta has.
  static func points(
    bends: [(location: Double, steepness: Double)], within range: ClosedRange<Double>
  ) -> [Double] {
    let inside = unbounded(bends).filter { $0 > range.lowerBound && $0 < range.upperBound }
    let isPoint = range.lowerBound == range.upperBound
    return (range.lowerBound.isFinite ? [range.lowerBound] : []) + inside
      + (range.upperBound.isFinite && !isPoint ? [range.upperBound] : [])
  }

  private static func unbounded(_ bends: [(location: Double, steepness: Double)]) -> [Double] {
    let locations = bends.map(\.location).filter(\.isFinite).sorted()
    let steepest = bends.reduce(0) { max($0, $1.steepness) }
    let flattest = bends.reduce(.infinity) { min($0, $1.steepness) }
    guard let first = locations.first, let last = locations.last else { return [] }
    let width = 0.25 / steepest
    guard width > 0, width.isFinite else { return [] }
    let reach = min(30 / flattest, 1e300)
    var points: [Double] = []
    var point = first - reach
    var next = 0
    while point < last + reach {
      points.append(point)
      while next < locations.count, locations[next] <= point { next += 1 }
      let after = next < locations.count ? locations[next] - point : .infinity
      let before = next > 0 ? point - locations[next - 1] : .infinity
      point += max(width, point.magnitude * 1e-12, min(before, after) / 8)
    }
    return points + [last + reach]
  }
}
