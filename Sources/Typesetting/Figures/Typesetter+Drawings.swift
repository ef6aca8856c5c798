import Assessment

extension Typesetter {
  /// Figures in rows, drawn no wider than a width where they can be, or in words.
  func drawing(_ grid: FigureGrid, width: Int) -> [Line] {
    guard figures.style != .words else {
      return SpokenText(words: figures.words).lines([.figures(grid)])
        .flatMap { StyledText($0).wrapped(to: width, rest: "  ") }
    }
    return grid.lines(
      figures.style, size: grid.size(figures.style, fitting: width, atMost: figures.size))
  }

  /// The widths at which figures in rows can be set.
  func widths(of grid: FigureGrid) -> ContentWidths {
    guard figures.style != .words else { return ContentWidths(least: 16, natural: 48) }
    let smallest = min(FigureSize.smallest.columns, figures.size.columns)
    return ContentWidths(
      least: grid.extent(FigureSize(columns: smallest, rows: 1)).columns,
      natural: grid.extent(figures.size).columns)
  }
}
