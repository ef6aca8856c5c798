/// A drawing of simple shapes on a square canvas.
///
/// One model for all renderers: dots of braille, quadrant blocks, words and SVG. Shapes are drawn in
/// order, a filled one over those before it.
public struct Figure: Hashable, Sendable {
  /// The units along a side of the canvas.
  public static let side = 24

  /// The shapes, in the order in which they are drawn.
  public let shapes: [Shape]
  /// What is read out instead in plain mode; nil describes the shapes.
  public let alternative: String?

  /// Creates a figure.
  public init(_ shapes: [Shape], alternative: String? = nil) {
    self.shapes = shapes
    self.alternative = alternative
  }

  /// The shapes in reading order with turns that look alike made equal: two figures look the same
  /// where this is the same and no shapes overlap.
  public var canonicalShapes: [Shape] { shapes.map(\.canonical).sorted() }
}

/// Figures in rows: a matrix, a series, an analogy or a single figure.
public struct FigureGrid: Hashable, Sendable {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// A figure.
    case figure(Figure)
    /// The place of the figure that is asked for, shown as a question mark.
    case missing
    /// Nothing.
    case empty
  }

  /// The rows from the top, each from the left; all of one length.
  public let rows: [[Cell]]
  /// What is read out instead in plain mode; nil describes the cells.
  public let alternative: String?

  /// Creates a grid.
  public init(rows: [[Cell]], alternative: String? = nil) {
    self.rows = rows
    self.alternative = alternative
  }

  /// How many cells stand in the longest row.
  public var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// The figures in reading order.
  public var figures: [Figure] {
    rows.joined().compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }
}
