/// One simple shape of a figure.
public struct Shape: Hashable, Sendable {
  /// The shapes there are.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case circle
    case square
    case triangle
    case diamond
    case pentagon
    case star
    case cross
    case line
    case arrow

    /// The turn in degrees that maps the shape onto itself; 0 for a circle, which any turn does.
    public var symmetryDegrees: Int {
      switch self {
      case .circle: 0
      case .square, .diamond, .cross: 90
      case .triangle: 120
      case .pentagon, .star: 72
      case .line: 180
      case .arrow: 360
      }
    }
  }

  /// How the inside of a shape is drawn; lines and arrows have none.
  public enum Fill: String, Hashable, Sendable, CaseIterable {
    /// The outline alone.
    case outline
    /// Slanted lines within the outline.
    case hatched
    /// Filled.
    case solid
  }

  /// What shape it is.
  public let kind: Kind
  /// The centre's distance from the canvas's left side, 0 to `Figure.side`.
  public let x: Int
  /// The centre's distance from the canvas's top, 0 to `Figure.side`.
  public let y: Int
  /// The diameter of the circle around it, 1 to `Figure.side`; a square's is the length of a side.
  public let size: Int
  /// The turn clockwise in degrees, 0 to 359.
  ///
  /// At 0 a triangle, a pentagon, a star and an arrow
  /// point up, a line stands upright, and a square rests on a side.
  public let rotation: Int
  /// How its inside is drawn.
  public let fill: Fill

  /// Creates a shape; a turn is brought to 0 to 359.
  public init(
    _ kind: Kind, x: Int = Figure.side / 2, y: Int = Figure.side / 2, size: Int = 16,
    rotation: Int = 0, fill: Fill = .outline
  ) {
    self.kind = kind
    self.x = x
    self.y = y
    self.size = size
    self.rotation = ((rotation % 360) + 360) % 360
    self.fill = fill
  }

  /// Where it stands, how large it is and how it is turned, with turns that look alike made equal.
  public var canonical: Shape {
    let turn = kind.symmetryDegrees
    return Shape(
      kind, x: x, y: y, size: size, rotation: turn == 0 ? 0 : rotation % turn,
      fill: kind == .line || kind == .arrow ? .solid : fill)
  }
}

extension Shape: Comparable {
  /// Reading order: rows from the top, within a row from the left.
  public static func < (left: Shape, right: Shape) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  private var sortKey: [Int] {
    let kinds = Kind.allCases.firstIndex(of: kind) ?? 0
    let fills = Fill.allCases.firstIndex(of: fill) ?? 0
    return [y, x, kinds, size, rotation, fills]
  }
}
