/// A table of cells, read row by row.
public struct Table: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// What stands in the cell.
    public let content: [Inline]

    /// Creates a cell.
    public init(_ content: [Inline]) {
      self.content = content
    }
  }

  /// One row of cells.
  public struct Row: Hashable, Sendable {
    /// Whether the row names the columns.
    public let isHeader: Bool
    /// The cells, left to right.
    public let cells: [Cell]

    /// Creates a row.
    public init(isHeader: Bool, cells: [Cell]) {
      self.isHeader = isHeader
      self.cells = cells
    }
  }

  /// A caption above the table.
  public let caption: [Inline]
  /// The rows, top to bottom; rows may differ in length.
  public let rows: [Row]
  /// What is read out instead of the table in plain mode; nil reads out the cells.
  public let alternative: String?

  /// Creates a table.
  public init(caption: [Inline] = [], rows: [Row], alternative: String? = nil) {
    self.caption = caption
    self.rows = rows
    self.alternative = alternative
  }
}
