import Assessment

extension DotRaster {
  /// Draws a figure in the middle of a raster, as large as fits.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - width: The dots in a row.
  ///   - height: The dots in a column.
  ///   - aspect: How many times as tall as wide a dot is.
  ///   - hatch: Every how many dots a line of hatching runs.
  init(_ figure: Figure, width: Int, height: Int, aspect: Int, hatch: Int) {
    self.init(width: width, height: height)
    let side = Swift.min(self.width, self.height * aspect)
    guard side > 0 else { return }
    let scale = Double(side) / Double(Figure.side)
    let origin = (x: (self.width - side) / 2, y: (self.height - side / aspect) / 2)
    for shape in figure.shapes {
      draw(
        shape,
        PlacedOutline(
          shape, scale: DotPoint(x: scale, y: scale / Double(aspect)), origin: origin),
        hatch: hatch)
    }
  }

  private mutating func draw(_ shape: Shape, _ outline: PlacedOutline, hatch: Int) {
    guard shape.kind != .line else {
      return outline.forEachEdgeDot(both: true) { self[$0, $1] = true }
    }
    let isSolid = shape.kind == .arrow || shape.fill == .solid
    var within = DotRaster(width: width, height: height)
    var (count, covered) = (0, 0)
    outline.forEachInnerDot {
      within[$0, $1] = true
      count += 1
      if self[$0, $1] { covered += 1 }
    }
    if isSolid || shape.fill == .hatched, covered * 8 > count { clear(around: outline, within) }
    let core = isSolid ? DotRaster(width: 0, height: 0) : Self.core(of: outline, within)
    outline.forEachInnerDot { x, y in
      if !core[x, y] {
        self[x, y] = true
      } else if shape.fill == .hatched {
        let (column, row) = (x - outline.centre.x, y - outline.centre.y)
        self[x, y] = (column + row + 1).isMultiple(of: hatch)
      }
    }
  }

  /// Takes the dots off that touch an outline from outside, so that what is drawn over other shapes
  /// stands out from them.
  private mutating func clear(around outline: PlacedOutline, _ within: DotRaster) {
    outline.forEachInnerDot { x, y in
      for (column, row) in [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
      where !within[column, row] {
        self[column, row] = false
      }
    }
  }

  /// The dots within an outline that are not of its edge.
  ///
  /// A shape so small that its edge takes nearly all of it keeps a hole in its middle: what is
  /// filled and what is not are told apart at every size.
  private static func core(of outline: PlacedOutline, _ within: DotRaster) -> DotRaster {
    var core = within
    outline.forEachEdgeDot { core[$0, $1] = false }
    guard core.count < 4 else { return core }
    outline.forEachInnerDot { x, y in
      core[x, y] = within[x - 1, y] && within[x + 1, y] && within[x, y - 1] && within[x, y + 1]
    }
    return core
  }
}
