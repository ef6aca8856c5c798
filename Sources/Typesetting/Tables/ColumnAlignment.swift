/// How the cells of a table column line up.
public enum ColumnAlignment: Sendable, Hashable {
  /// At the left edge, for words.
  case leading
  /// In the middle.
  case center
  /// At the right edge.
  case trailing
  /// At the decimal mark, for numbers; cells without one end before it.
  case decimal
}
