import Assessment

/// Drawings of simple shapes.
extension AssessmentBinder {
  /// Figures in rows.
  func figures(_ element: XMLElement) -> FigureGrid {
    FigureGrid(
      rows: element.elements.map { $0.elements.map(cell) }, alternative: token(element, .alt))
  }

  private func cell(_ element: XMLElement) -> FigureGrid.Cell {
    switch element.name {
    case .figure: .figure(figure(element))
    case .missing: .missing
    default: .empty
    }
  }

  /// A figure.
  func figure(_ element: XMLElement) -> Figure {
    Figure(element.elements.compactMap(shape), alternative: token(element, .alt))
  }

  private func shape(_ element: XMLElement) -> Shape? {
    guard let kind: Shape.Kind = word(element, .kind) else { return nil }
    let usual = Shape(kind)
    return Shape(
      kind, x: integer(element, .x) ?? usual.x, y: integer(element, .y) ?? usual.y,
      size: integer(element, .size) ?? usual.size,
      rotation: integer(element, .rotation) ?? usual.rotation,
      fill: word(element, .fill) ?? usual.fill)
  }
}
