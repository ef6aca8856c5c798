public import Assessment

extension FigureGrid {
  /// The grid as lines of cells with thin rules between the figures; none in words.
  public func lines(_ style: FigureStyle, size: FigureSize) -> [Line] {
    guard style != .words, columnCount > 0 else { return [] }
    let between = Line(
      Array(repeating: String(repeating: "─", count: size.columns), count: columnCount)
        .joined(separator: "┼"), .dim)
    let rule = StyledText("│", .dim)
    return rows.enumerated().flatMap { index, cells in
      let figures = (0..<columnCount).map { column in
        (column < cells.count ? cells[column] : .empty).rows(style, size: size)
      }
      // One line for all figures at once: a line measures every character it is made of.
      let drawn = (0..<size.rows).map { row in
        Line(
          figures.dropFirst().reduce(StyledText([figures[0][row]])) { line, figure in
            line + rule + StyledText([figure[row]])
          })
      }
      return (index > 0 ? [between] : []) + drawn
    }
  }

  /// The cells that the grid takes with figures of a size.
  public func extent(_ size: FigureSize) -> FigureSize {
    FigureSize(
      columns: columnCount * (size.columns + 1) - 1, rows: rows.count * (size.rows + 1) - 1)
  }

  /// The largest size of figures, up to the given one, at which the grid is no wider than a
  /// width; the smallest in use where none is, or the given one where that is smaller still.
  func size(
    _ style: FigureStyle, fitting width: Int, atMost most: FigureSize
  ) -> FigureSize {
    style.sizes.first { $0.columns <= most.columns && extent($0).columns <= width }
      ?? (most.columns < FigureSize.smallest.columns ? most : .smallest)
  }
}

extension FigureGrid.Cell {
  /// The rows of the cell, each as wide as the size.
  fileprivate func rows(_ style: FigureStyle, size: FigureSize) -> [TextSpan] {
    let blank = TextSpan(String(repeating: " ", count: size.columns))
    switch self {
    case .figure(let figure): return figure.rows(style, size: size).map { TextSpan($0) }
    case .empty: return Array(repeating: blank, count: size.rows)
    case .missing:
      var rows = Array(repeating: blank, count: size.rows)
      let before = (size.columns - 1) / 2
      rows[size.rows / 2] = TextSpan(
        String(repeating: " ", count: before) + "?"
          + String(repeating: " ", count: size.columns - before - 1), .strong)
      return rows
    }
  }
}
