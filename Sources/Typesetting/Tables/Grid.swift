/// Rows of cells to be set as a table with aligned columns.
public struct Grid: Sendable, Hashable {
  /// A row of cells from left to right.
  public struct Row: Sendable, Hashable {
    /// The words of the cells.
    public var cells: [StyledText]
    /// Whether the cells name the columns below them.
    public var isHeader: Bool

    /// Makes a row.
    public init(_ cells: [StyledText], isHeader: Bool = false) {
      self.cells = cells
      self.isHeader = isHeader
    }
  }

  /// The rows from top to bottom.
  public var rows: [Row]
  /// The alignment of each column; columns without one are lined up by what is in them.
  public var alignments: [ColumnAlignment?]
  /// The mark between whole and fraction in the cells' numbers.
  public var decimalMark: Character

  /// Makes a table of rows; short rows are filled up with empty cells.
  public init(rows: [Row], alignments: [ColumnAlignment?] = [], decimalMark: Character = ".") {
    let count = rows.map(\.cells.count).max() ?? 0
    self.rows = rows.map { row in
      let missing = Array(repeating: StyledText(), count: count - row.cells.count)
      return Row(row.cells + missing, isHeader: row.isHeader)
    }
    self.alignments = alignments
    self.decimalMark = decimalMark
  }

  /// The number of columns.
  public var columnCount: Int { rows.first?.cells.count ?? 0 }

  /// The columns of a terminal the table takes at ease.
  public var naturalColumns: Int {
    let widths = columns.map(\.natural)
    return widths.reduce(0, +) + max(0, widths.count - 1) * Self.gaps[0]
  }

  /// The fewest columns of a terminal in which rows still stand beside columns.
  public var leastColumns: Int {
    let widths = columns.map(\.least)
    return widths.reduce(0, +) + max(0, widths.count - 1) * Self.gaps[Self.gaps.count - 1]
  }

  /// The spaces between columns, the airiest first.
  static let gaps = [4, 3, 2]

  /// The measured columns.
  var columns: [GridColumn] {
    (0..<columnCount).map { index in
      GridColumn(
        header: rows.filter(\.isHeader).map { $0.cells[index] },
        body: rows.filter { !$0.isHeader }.map { $0.cells[index] },
        alignment: alignments.indices.contains(index) ? alignments[index] : nil,
        decimalMark: decimalMark)
    }
  }
}
