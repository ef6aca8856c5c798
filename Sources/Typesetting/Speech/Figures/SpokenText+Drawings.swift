import Assessment

extension SpokenText {
  /// Figures in rows: what they are, then a line for each.
  func lines(_ grid: FigureGrid) -> [String] {
    let wording = words.figures.wording
    if let alternative = grid.alternative {
      return ["\(wording.figures)."] + sentences(alternative)
    }
    let description = FigureDescription(wording: wording)
    let (rows, columns) = (grid.rows.count, grid.columnCount)
    let size = rows == 1 ? "" : " \(words.rows.counted(rows)), \(words.columns.counted(columns))."
    return ["\(wording.figures).\(size)"]
      + grid.rows.enumerated().flatMap { row, cells in
        cells.enumerated().map { column, cell in
          let place =
            rows == 1
            ? "\(wording.figure) \(column + 1)"
            : "\(words.row) \(row + 1), \(words.columns.one) \(column + 1)"
          return "  \(place): \(text(cell, description))."
        }
      }
  }

  private func text(_ cell: FigureGrid.Cell, _ description: FigureDescription) -> String {
    switch cell {
    case .figure(let figure): Sanitizer.line(description.text(figure))
    case .missing: description.wording.missing
    case .empty: words.empty
    }
  }
}
