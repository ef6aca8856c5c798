public import Assessment

/// A drawing of figures as strokes, for pages: whoever sets it decides its colours.
///
/// The canvas of each figure has some air around it. Units are those of ``Figure``.
public struct FigureVector: Sendable, Hashable {
  /// How a stroke is drawn.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// A line.
    case outline
    /// A line around an inside of its colour.
    case solid
    /// A line around an inside that hides what lies below.
    case blank
    /// The thin lines of a hatched inside.
    case hatching
    /// The border of a cell.
    case frame
  }

  /// A line, or the outline of an area.
  public struct Stroke: Sendable, Hashable {
    /// How it is drawn.
    public let style: Style
    /// Its commands in the notation of SVG.
    public let data: String
  }

  /// A place where a question mark stands: its middle.
  public struct Mark: Sendable, Hashable {
    /// From the left.
    public let x: Int
    /// From the top.
    public let y: Int
  }

  /// The side of a figure's canvas with the air around it.
  private static let cell = Figure.side + 4

  /// How many figures stand side by side.
  public let columns: Int
  /// How many stand below each other.
  public let rows: Int
  /// The strokes, in the order in which they are drawn.
  public private(set) var strokes: [Stroke] = []
  /// Where figures are asked for.
  public private(set) var marks: [Mark] = []

  /// The width of the drawing.
  public var width: Int { columns * Self.cell }
  /// The height of the drawing.
  public var height: Int { rows * Self.cell }

  /// Draws a figure.
  public init(_ figure: Figure) {
    (columns, rows) = (1, 1)
    add(figure, column: 0, row: 0)
  }

  /// Draws figures in rows, each in a frame.
  public init(_ grid: FigureGrid) {
    (columns, rows) = (grid.columnCount, grid.rows.count)
    for (row, cells) in grid.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        addFrame(column: column, row: row)
        switch cell {
        case .figure(let figure): add(figure, column: column, row: row)
        case .missing: addMark(column: column, row: row)
        case .empty: break
        }
      }
    }
  }

  private mutating func addFrame(column: Int, row: Int) {
    let (x, y, side) = (column * Self.cell, row * Self.cell, Self.cell)
    strokes.append(Stroke(style: .frame, data: "M\(x) \(y)h\(side)v\(side)h-\(side)Z"))
  }

  private mutating func addMark(column: Int, row: Int) {
    marks.append(
      Mark(x: column * Self.cell + Self.cell / 2, y: row * Self.cell + Self.cell / 2))
  }

  private mutating func add(_ figure: Figure, column: Int, row: Int) {
    let air = (Self.cell - Figure.side) / 2
    for shape in figure.shapes {
      add(shape, right: column * Self.cell + air, down: row * Self.cell + air)
    }
  }

  private mutating func add(_ shape: Shape, right: Int, down: Int) {
    func moved(_ point: DotPoint) -> DotPoint {
      DotPoint(x: point.x + Double(right), y: point.y + Double(down))
    }
    let corners = ShapeOutline(shape).corners.map {
      DotPoint(
        x: Double(shape.x) + $0.x * Double(shape.size) / 2,
        y: Double(shape.y) + $0.y * Double(shape.size) / 2)
    }
    guard shape.kind != .line else {
      strokes.append(Stroke(style: .outline, data: Self.line(corners.map(moved))))
      return
    }
    let outline =
      shape.kind == .circle
      ? Self.circle(
        around: moved(DotPoint(x: Double(shape.x), y: Double(shape.y))),
        radius: Double(shape.size) / 2)
      : Self.line(corners.map(moved)) + "Z"
    switch shape.kind == .arrow ? .solid : shape.fill {
    case .outline: strokes.append(Stroke(style: .outline, data: outline))
    case .solid: strokes.append(Stroke(style: .solid, data: outline))
    case .hatched:
      let lines = ShapeHatching.segments(within: corners).map {
        Self.line([moved($0.0), moved($0.1)])
      }
      strokes.append(Stroke(style: .blank, data: outline))
      strokes.append(Stroke(style: .hatching, data: lines.joined()))
    }
  }

  private static func circle(around middle: DotPoint, radius: Double) -> String {
    let arc = "a\(text(radius)) \(text(radius)) 0 1 0"
    let start = "M\(text(middle.x - radius)) \(text(middle.y))"
    return start + "\(arc) \(text(2 * radius)) 0\(arc) -\(text(2 * radius)) 0Z"
  }

  private static func line(_ corners: [DotPoint]) -> String {
    "M" + corners.map { "\(text($0.x)) \(text($0.y))" }.joined(separator: "L")
  }

  private static func text(_ number: Double) -> String {
    NumberText.shortest(number, atMost: 2, mark: ".")
  }
}
