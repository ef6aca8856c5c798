import RealModule

/// The slanted lines within a shape, for drawings that have lines.
enum ShapeHatching {
  /// The distance between two lines, in units of the canvas.
  private static let spacing = 2.0

  /// The pieces of rising lines that lie within an outline.
  static func segments(within corners: [DotPoint]) -> [(DotPoint, DotPoint)] {
    // Along a rising line x + y is the same; x - y tells where on it.
    let sums = corners.map { $0.x + $0.y }
    guard let least = sums.min(), let most = sums.max() else { return [] }
    let step = spacing * Double.sqrt(2)
    let edges = Array(zip(corners, Array(corners.dropFirst()) + corners.prefix(1)))
    return stride(from: (least / step).rounded(.up) * step, through: most, by: step).flatMap {
      sum in
      var places: [Double] = []
      for (from, to) in edges {
        let (first, second) = (from.x + from.y, to.x + to.y)
        guard (first <= sum) != (second <= sum) else { continue }
        let share = (sum - first) / (second - first)
        places.append(from.x - from.y + share * (to.x - to.y - from.x + from.y))
      }
      places.sort()
      return stride(from: 0, to: places.count - 1, by: 2).map { index in
        (point(sum: sum, difference: places[index]), point(sum: sum, difference: places[index + 1]))
      }
    }
  }

  private static func point(sum: Double, difference: Double) -> DotPoint {
    DotPoint(x: (sum + difference) / 2, y: (sum - difference) / 2)
  }
}
