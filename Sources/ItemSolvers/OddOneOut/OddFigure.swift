import Assessment

/// What a candidate can tell of one figure: two shapes in reading order, where they stand, and a
/// small dot or ring beside them.
struct OddFigure: Equatable {
  /// Where the two shapes stand.
  enum Placement: Int {
    case topRow
    case bottomRow
    case falling
    case rising
  }

  let kinds: [Shape.Kind]
  let fills: [Shape.Fill]
  let turns: [Int]
  let placement: Placement
  /// Whether the dot stands on the right.
  let isDotRight: Bool
  /// Whether the dot is an outline.
  let isRing: Bool
  let dotKind: Shape.Kind

  static let size = 10
  static let dotSize = 6
  static let dotKinds: [Shape.Kind] = [.circle, .square, .diamond]

  /// Reads a figure; nil where it is none of this family.
  init?(_ figure: Figure) {
    let shapes = figure.canonicalShapes
    let parts = shapes.filter { $0.size == Self.size }
    let dots = shapes.filter { $0.size == Self.dotSize && Self.dotKinds.contains($0.kind) }
    guard parts.count == 2, shapes.count == 3, let dot = dots.first, dot.fill != .hatched,
      dot.rotation % 45 == 0,
      let first = Quarter(parts[0]), let second = Quarter(parts[1])
    else { return nil }
    switch (first, second) {
    case (.topLeft, .topRight): placement = .topRow
    case (.bottomLeft, .bottomRight): placement = .bottomRow
    case (.topLeft, .bottomRight): placement = .falling
    case (.topRight, .bottomLeft): placement = .rising
    default: return nil
    }
    guard let place = Quarter(dot), place != first, place != second else { return nil }
    isDotRight = place == .topRight || place == .bottomRight
    isRing = dot.fill == .outline
    // A square on its corner is a diamond to the eye.
    dotKind = dot.kind == .square && dot.canonical.rotation != 0 ? .diamond : dot.kind
    let drawn = figure.shapes.filter { $0.size == Self.size }.sorted()
    guard drawn.allSatisfy(Self.isReadable) else { return nil }
    kinds = parts.map(\.kind)
    fills = parts.map(\.fill)
    turns = drawn.map { Self.turning.contains($0.kind) ? $0.rotation : 0 }
  }

  /// The kinds whose turns by 90 degrees all look different.
  static let turning: [Shape.Kind] = [.triangle, .arrow]
  private static let upright: [Shape.Kind] = [.circle, .square, .diamond, .star, .cross]

  private static func isReadable(_ shape: Shape) -> Bool {
    turning.contains(shape.kind)
      ? shape.rotation % 90 == 0
      : upright.contains(shape.kind) && shape.canonical.rotation == 0
  }

  private enum Quarter {
    case topLeft
    case topRight
    case bottomLeft
    case bottomRight

    init?(_ shape: Shape) {
      switch (shape.x, shape.y) {
      case (6, 6): self = .topLeft
      case (18, 6): self = .topRight
      case (6, 18): self = .bottomLeft
      case (18, 18): self = .bottomRight
      default: return nil
      }
    }
  }
}
