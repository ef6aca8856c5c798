import Assessment
import RealModule

/// The outline of a shape in dots, with the dots that belong to its inside and to its edge.
///
/// The size is a whole even number of dots and the centre stands between dots, so that equal
/// shapes have equal dots wherever they stand, and a shape that is the same on both sides is drawn so.
struct PlacedOutline {
  /// The corners relative to the centre.
  private let corners: [DotPoint]
  /// The column and row of dots right of and below the centre.
  let centre: (x: Int, y: Int)

  /// Places a shape on a canvas of dots.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - scale: The dots for one unit of the canvas, across and down.
  ///   - origin: The column and row of the canvas's corner.
  init(_ shape: Shape, scale: DotPoint, origin: (x: Int, y: Int)) {
    // Whatever a program asks for, a shape is at most twice as large as its canvas.
    let size = Double(min(max(shape.size, 1), 2 * Figure.side))
    let radius = DotPoint(x: Self.half(size * scale.x), y: Self.half(size * scale.y))
    // A hair larger, so that a corner on the middle of a dot counts the same on every side.
    let grown = 1 + 1e-6
    corners = ShapeOutline(shape, thinnest: 1 / radius.x).corners
      .map { DotPoint(x: $0.x * radius.x * grown, y: $0.y * radius.y * grown) }
    centre = (
      origin.x + Self.place(shape.x, scale.x), origin.y + Self.place(shape.y, scale.y)
    )
  }

  /// A distance in dots, rounded alike on both sides of the middle.
  private static func place(_ distance: Int, _ scale: Double) -> Int {
    let middle = Double(Figure.side) / 2
    let held = Double(min(max(distance, -Figure.side), 2 * Figure.side))
    return Int((middle * scale).rounded()) + Int(((held - middle) * scale).rounded())
  }

  /// Half of a size as a whole number of dots, at least one.
  private static func half(_ size: Double) -> Double { max(1, (size / 2).rounded()) }

  /// Calls back with each dot inside the outline.
  func forEachInnerDot(_ visit: (_ x: Int, _ y: Int) -> Void) {
    guard let top = corners.map(\.y).min(), let bottom = corners.map(\.y).max() else { return }
    for row in Int(top.rounded(.down))...Int(bottom.rounded(.up)) {
      let middle = Double(row) + 0.5
      let crossings = self.crossings(at: middle)
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        let first = Int((crossings[pair] - 0.5).rounded(.up))
        let last = Int((crossings[pair + 1] - 0.5).rounded(.down))
        guard first <= last else { continue }
        for column in first...last { visit(centre.x + column, centre.y + row) }
      }
    }
  }

  private func crossings(at y: Double) -> [Double] {
    var found: [Double] = []
    for (from, to) in edges where (from.y <= y) != (to.y <= y) {
      found.append(from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x))
    }
    return found.sorted()
  }

  private var edges: Zip2Sequence<[DotPoint], [DotPoint]> {
    zip(corners, Array(corners.dropFirst()) + corners.prefix(1))
  }

  /// Calls back with each dot less than a dot's width from the outline, and `both` sides of it or
  /// those to the right of each edge only, which are within for clockwise corners.
  func forEachEdgeDot(both: Bool = false, _ visit: (_ x: Int, _ y: Int) -> Void) {
    // Inward corners are closed by edges that run on for half a dot; a line ends where it ends.
    let overrun = both ? 1e-9 : 0.51
    for (from, to) in edges {
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let length = Double.sqrt(dx * dx + dy * dy)
      guard length > 0 else { continue }
      // As thick as leaves one dot in each row or column, whichever the edge crosses more of.
      let thickness = max(abs(dx), abs(dy)) / length
      let rows = Self.dots(from.y, to.y)
      for column in Self.dots(from.x, to.x) {
        for row in rows {
          let (x, y) = (Double(column) + 0.5 - from.x, Double(row) + 0.5 - from.y)
          let along = (x * dx + y * dy) / length
          let inward = (y * dx - x * dy) / length
          guard along >= -overrun, along <= length + overrun, inward < thickness,
            inward >= (both ? -thickness : -1e-9)
          else { continue }
          visit(centre.x + column, centre.y + row)
        }
      }
    }
  }

  /// The dots between two positions and one more on each side.
  private static func dots(_ first: Double, _ second: Double) -> ClosedRange<Int> {
    Int(min(first, second).rounded(.down)) - 1...Int(max(first, second).rounded(.up)) + 1
  }
}
