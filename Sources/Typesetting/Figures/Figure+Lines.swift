public import Assessment

extension Figure {
  /// The figure as lines of cells, all as wide as the size; none in words.
  public func lines(_ style: FigureStyle, size: FigureSize) -> [Line] {
    rows(style, size: size).map { Line($0) }
  }

  /// The figure as rows of characters.
  func rows(_ style: FigureStyle, size: FigureSize) -> [String] {
    let cells: FigureCells
    switch style {
    case .braille: cells = .braille
    case .blocks: cells = .blocks
    case .words: return []
    }
    let raster = DotRaster(
      self, width: size.columns * 2, height: size.rows * cells.dotsDown, aspect: cells.aspect,
      hatch: cells.hatch)
    return cells.rows(raster)
  }
}
