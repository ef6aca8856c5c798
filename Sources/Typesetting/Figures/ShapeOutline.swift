import Assessment
import RealModule

/// The corners of a shape, turned, with the canvas's unit for half its size.
///
/// The centre is the origin. A circle is a polygon with so many corners that none is seen.
struct ShapeOutline: Sendable {
  /// The corners in order; a line has its two ends.
  let corners: [DotPoint]

  /// The outline of a shape; `thinnest` is the least half width of an arrow's shaft.
  init(_ shape: Shape, thinnest: Double = 0) {
    let (sine, cosine) = Self.turn(shape.rotation)
    corners = Self.upright(shape.kind, thinnest: thinnest)
      .map { $0.turned(sine: sine, cosine: cosine) }
  }

  private static func upright(_ kind: Shape.Kind, thinnest: Double) -> [DotPoint] {
    switch kind {
    case .circle: ring(count: 48)
    case .square: points([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    case .triangle: ring(count: 3)
    case .diamond: ring(count: 4)
    case .pentagon: ring(count: 5)
    case .star:
      zip(ring(count: 5), ring(count: 5, startDegrees: 36, radius: 0.42)).flatMap { [$0, $1] }
    case .cross: cross
    case .line: points([(0, -1), (0, 1)])
    case .arrow: arrow(halfShaft: max(0.14, thinnest))
    }
  }

  /// A plus sign whose arms are a third as wide as it.
  private static let cross = points([
    (-0.32, -0.95), (0.32, -0.95), (0.32, -0.32), (0.95, -0.32), (0.95, 0.32), (0.32, 0.32),
    (0.32, 0.95), (-0.32, 0.95), (-0.32, 0.32), (-0.95, 0.32), (-0.95, -0.32), (-0.32, -0.32),
  ])

  private static func arrow(halfShaft: Double) -> [DotPoint] {
    let half = min(halfShaft, 0.4)
    return points([
      (0, -1), (0.72, -0.1), (half, -0.1), (half, 1), (-half, 1), (-half, -0.1), (-0.72, -0.1),
    ])
  }

  private static func points(_ pairs: [(Double, Double)]) -> [DotPoint] {
    pairs.map { DotPoint(x: $0.0, y: $0.1) }
  }

  /// Corners on a circle, clockwise from the top.
  private static func ring(
    count: Int, startDegrees: Double = 0, radius: Double = 1
  ) -> [DotPoint] {
    (0..<count).map { index in
      let angle = (startDegrees + 360 * Double(index) / Double(count)) * .pi / 180
      return DotPoint(x: radius * Double.sin(angle), y: -radius * Double.cos(angle))
    }
  }

  /// The sine and cosine of a turn, exact for quarter turns.
  static func turn(_ degrees: Int) -> (sine: Double, cosine: Double) {
    switch degrees {
    case 0: return (0, 1)
    case 90: return (1, 0)
    case 180: return (0, -1)
    case 270: return (-1, 0)
    default:
      let angle = Double(degrees) * .pi / 180
      return (Double.sin(angle), Double.cos(angle))
    }
  }
}
