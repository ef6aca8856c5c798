/// The cells that a figure takes on a screen.
public struct FigureSize: Hashable, Sendable {
  /// The columns.
  public let columns: Int
  /// The rows; half the columns give a square where a cell is twice as tall as wide.
  public let rows: Int

  /// Makes a size of at least one cell.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// The sizes from the largest in use to the smallest in which shapes are still told apart.
  public static let all = [10, 9, 8, 7, 6].map { FigureSize(columns: $0, rows: ($0 + 1) / 2) }
  /// Larger sizes for where there is room, in which blocks draw what smaller ones cannot.
  static let large = [14, 12].map { FigureSize(columns: $0, rows: $0 / 2) }
  /// The largest size in use.
  public static let largest = FigureSize(columns: 10, rows: 5)
  /// The smallest size in which shapes are still told apart.
  public static let smallest = FigureSize(columns: 6, rows: 3)
}
