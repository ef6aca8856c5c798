public import Assessment

extension Figure {
  /// The figure as lines of cells, all as wide as the size; none in words.
  public func lines(_ style: FigureStyle, size: FigureSize) -> [Line] {
    rows(style, size: size).map { Line($0) }
  }

  /// The figure as rows of characters.
  func rows(_ style: FigureStyle, size: FigureSize) -> [String] {
    guard let cells = style.cells else { return [] }
    return cells.rows(raster(cells, size: size))
  }

  /// The dots of the figure in cells of a size.
  func raster(_ cells: FigureCells, size: FigureSize) -> DotRaster {
    DotRaster(
      self, width: size.columns * 2, height: size.rows * cells.dotsDown, aspect: cells.aspect,
      hatch: cells.hatch, leastHole: 2 * cells.leastDifference)
  }
}

extension FigureStyle {
  /// How dots become characters; nil in words.
  var cells: FigureCells? {
    switch self {
    case .braille: .braille
    case .blocks: .blocks
    case .words: nil
    }
  }
}
