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
  ///   - leastHole: The dots that the inside of a small shape has at least where it can.
  init(
    _ figure: Figure, width: Int, height: Int, aspect: Int, hatch: Int, leastHole: Int
  ) {
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
        hatch: hatch, leastHole: leastHole)
    }
  }

  private mutating func draw(
    _ shape: Shape, _ outline: PlacedOutline, hatch: Int, leastHole: Int
  ) {
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
    let core =
      isSolid
      ? DotRaster(width: 0, height: 0) : Self.core(of: outline, within, least: leastHole)
    let lines =
      shape.fill == .hatched ? Self.hatching(core, of: outline, every: hatch) : nil
    outline.forEachInnerDot { x, y in
      if !core[x, y] {
        self[x, y] = true
      } else if let lines {
        self[x, y] = lines[x, y]
      }
    }
  }

  /// The dots of the inside of an outline on which slanted lines run.
  ///
  /// Few dots are hatched closely, and every second one where lines would miss nearly all of them or
  /// nearly none, so that they differ from none as much as from all.
  private static func hatching(
    _ core: DotRaster, of outline: PlacedOutline, every hatch: Int
  ) -> DotRaster {
    let isSmall = core.count < fewDots
    let hatch = isSmall ? Swift.min(hatch, 2) : hatch
    var lines = DotRaster(width: core.width, height: core.height)
    var second = lines
    var isSecond = false
    outline.forEachInnerDot { x, y in
      guard core[x, y] else { return }
      let (column, row) = (x - outline.centre.x, y - outline.centre.y)
      lines[x, y] = (column + row + 1).isMultiple(of: hatch)
      second[x, y] = isSecond
      isSecond.toggle()
    }
    let isEven = Swift.min(lines.count, core.count - lines.count) >= 2
    return isSmall && !isEven ? second : lines
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

  /// An inside of fewer dots is hatched as closely as can be.
  private static let fewDots = 16

  /// The dots within an outline that are not of its edge.
  ///
  /// A shape so small that its edge takes nearly all of it keeps a hole in its middle, or else one
  /// that is open below or above, or else the largest of these and dots near its middle: what is
  /// filled, what is hatched and what is not are told apart.
  private static func core(
    of outline: PlacedOutline, _ within: DotRaster, least: Int
  ) -> DotRaster {
    var core = within
    outline.forEachEdgeDot { core[$0, $1] = false }
    guard core.count < 4 else { return core }
    let holes = [(true, true), (true, false), (false, true)].lazy.map { above, below in
      hole(in: outline, within, above: above, below: below)
    }
    return holes.first { $0.count >= least }
      ?? widened(holes.max { $0.count < $1.count } ?? core, of: outline, least: least)
  }

  /// A hole with as many more dots of an outline, from its middle, as make it large enough.
  private static func widened(
    _ hole: DotRaster, of outline: PlacedOutline, least: Int
  ) -> DotRaster {
    var dots: [(x: Int, y: Int, distance: Int)] = []
    outline.forEachInnerDot { x, y in
      guard !hole[x, y] else { return }
      let (across, down) = (x - outline.centre.x, y - outline.centre.y)
      dots.append((x, y, across * across + down * down))
    }
    var wide = hole
    let nearest = dots.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    for (_, dot) in nearest.prefix(Swift.max(0, least - hole.count)) { wide[dot.x, dot.y] = true }
    return wide
  }

  /// The dots with others of the shape on both sides, and above or below them as asked for.
  private static func hole(
    in outline: PlacedOutline, _ within: DotRaster, above: Bool, below: Bool
  ) -> DotRaster {
    var hole = DotRaster(width: within.width, height: within.height)
    outline.forEachInnerDot { x, y in
      hole[x, y] =
        within[x - 1, y] && within[x + 1, y] && (!above || within[x, y - 1])
        && (!below || within[x, y + 1])
    }
    return hole
  }
}
