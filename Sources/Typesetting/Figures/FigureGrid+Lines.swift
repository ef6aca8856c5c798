public import Assessment

extension FigureGrid {
  /// The grid as lines of cells with thin rules between the figures; none in words.
  public func lines(_ style: FigureStyle, size: FigureSize) -> [Line] {
    guard style != .words, columnCount > 0 else { return [] }
    let rule = Line(
      Array(repeating: String(repeating: "─", count: size.columns), count: columnCount)
        .joined(separator: "┼"), .dim)
    return rows.enumerated().flatMap { index, cells in
      let figures = (0..<columnCount).map { column in
        column < cells.count
          ? cells[column].lines(style, size: size)
          : Array(repeating: Line.empty, count: size.rows)
      }
      let drawn = (0..<size.rows).map { row in
        figures.dropFirst().reduce(figures[0][row].padded(to: size.columns)) { line, figure in
          line + Line("│", .dim) + figure[row].padded(to: size.columns)
        }
      }
      return (index > 0 ? [rule] : []) + drawn
    }
  }

  /// The cells that the grid takes with figures of a size.
  public func extent(_ size: FigureSize) -> FigureSize {
    FigureSize(
      columns: columnCount * (size.columns + 1) - 1, rows: rows.count * (size.rows + 1) - 1)
  }

  /// The largest size of figures, up to the given one, at which the grid is no wider than a width.
  func size(fitting width: Int, atMost most: FigureSize) -> FigureSize {
    FigureSize.all.first { $0.columns <= most.columns && extent($0).columns <= width }
      ?? .smallest
  }
}

extension FigureGrid.Cell {
  fileprivate func lines(_ style: FigureStyle, size: FigureSize) -> [Line] {
    switch self {
    case .figure(let figure): figure.lines(style, size: size)
    case .empty: Array(repeating: .empty, count: size.rows)
    case .missing:
      (0..<size.rows).map {
        $0 == size.rows / 2 ? Line("?", .strong).indented(by: (size.columns - 1) / 2) : .empty
      }
    }
  }
}
