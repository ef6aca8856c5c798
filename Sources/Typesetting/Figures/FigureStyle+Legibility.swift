public import Assessment

extension FigureStyle {
  /// The sizes in which figures are drawn, from the largest.
  public var sizes: [FigureSize] {
    (self == .blocks ? FigureSize.large : []) + FigureSize.all
  }

  /// Whether figures that differ look different in cells of a size; in words they always do.
  public func tellsApart(_ figures: [Figure], size: FigureSize) -> Bool {
    guard let cells else { return true }
    var seen: [(shapes: [Shape], dots: DotRaster)] = []
    for figure in figures {
      let shapes = figure.canonicalShapes
      if seen.contains(where: { $0.shapes == shapes }) { continue }
      let dots = figure.raster(cells, size: size)
      guard seen.allSatisfy({ $0.dots.difference(from: dots) >= cells.leastDifference }) else {
        return false
      }
      seen.append((shapes, dots))
    }
    return true
  }

  /// The smallest of the sizes in use in which figures of the same item are told apart, as in all
  /// larger ones; nil where they are not even in the largest.
  public func leastSize(telling items: [[Figure]]) -> FigureSize? {
    FigureSize.all.prefix { size in items.allSatisfy { tellsApart($0, size: size) } }.last
  }

  /// In how many dots two figures differ in cells of a size; nil in words.
  public func difference(_ first: Figure, _ second: Figure, size: FigureSize) -> Int? {
    cells.map { first.raster($0, size: size).difference(from: second.raster($0, size: size)) }
  }
}
