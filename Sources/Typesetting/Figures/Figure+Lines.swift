public import Assessment

extension Figure {
  /// The figure as lines of cells, all as wide as the size; none in words.
  public func lines(_ style: FigureStyle, size: FigureSize) -> [Line] {
    let cells: FigureCells
    switch style {
    case .braille: cells = .braille
    case .blocks: cells = .blocks
    case .words: return []
    }
    let raster = DotRaster(
      self, width: size.columns * 2, height: size.rows * cells.dotsDown, aspect: cells.aspect,
      hatch: cells.hatch)
    return cells.rows(raster).map { Line($0) }
  }
}
