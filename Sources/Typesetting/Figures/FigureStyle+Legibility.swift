public import Assessment

extension FigureStyle {
  /// Whether figures that differ look different in cells of a size; in words they always do.
  public func tellsApart(_ figures: [Figure], size: FigureSize) -> Bool {
    guard self != .words else { return true }
    var looks: [[String]: [Shape]] = [:]
    for figure in figures {
      let shapes = figure.canonicalShapes
      if looks.updateValue(shapes, forKey: figure.rows(self, size: size)) ?? shapes != shapes {
        return false
      }
    }
    return true
  }
}
