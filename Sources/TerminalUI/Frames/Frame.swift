/// One picture of the whole window, as rows of text placed at columns.
public struct Frame: Hashable, Sendable {
  /// A run of text in one style, beginning at a column counted from 0.
  public struct Segment: Hashable, Sendable {
    /// The column of the first cell, from 0.
    public var column: Int
    /// The text, without control characters.
    public var text: String
    /// Its style.
    public var style: Style

    /// Makes a segment.
    public init(column: Int, text: String, style: Style = .plain) {
      self.column = column
      self.text = text
      self.style = style
    }
  }

  /// A row: segments from left to right that do not overlap.
  public typealias Row = [Segment]

  /// A place in the window, from 0.
  public struct Position: Hashable, Sendable {
    /// The row, from 0 at the top.
    public var row: Int
    /// The column, from 0 at the left.
    public var column: Int

    /// Makes a position.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The window's size.
  public var size: WindowSize
  /// As many rows as the window has.
  public var rows: [Row]
  /// Where the caret is shown; nil hides it.
  ///
  /// Outside of text fields it stands on the selection, unseen, for screen magnifiers.
  public var caret: Position?
  /// Whether the caret is visible.
  public var isCaretVisible: Bool

  /// Makes an empty frame.
  public init(size: WindowSize) {
    self.size = size
    rows = Array(repeating: [], count: max(0, size.rows))
    caret = nil
    isCaretVisible = false
  }

  /// Places text; what lies outside of the rows is left out.
  public mutating func put(_ text: String, row: Int, column: Int, style: Style = .plain) {
    guard rows.indices.contains(row), column < size.columns, !text.isEmpty else { return }
    rows[row].append(Segment(column: column, text: text, style: style))
  }
}

/// The size of a window in cells.
public struct WindowSize: Hashable, Sendable {
  /// The number of rows.
  public var rows: Int
  /// The number of columns.
  public var columns: Int

  /// Makes a size.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The smallest window in which a test can be taken.
  public static let smallest = WindowSize(rows: 12, columns: 40)

  /// Whether a test can be taken in a window of this size.
  public var isEnough: Bool { rows >= Self.smallest.rows && columns >= Self.smallest.columns }
}
