extension Sequence<Inline> {
  /// The figure, where the text is one and nothing else.
  public var onlyFigure: Figure? {
    var found: Figure?
    for inline in self {
      guard case .figure(let figure) = inline, found == nil else { return nil }
      found = figure
    }
    return found
  }
}

extension ChoiceInteraction {
  /// Whether every option is a figure and nothing else.
  public var isFigural: Bool {
    !options.isEmpty && options.allSatisfy { $0.content.onlyFigure != nil }
  }
}

extension Figure {
  /// The shapes on one line, such as `hatched triangle 16 at 12,12 turned 90`.
  public var notation: String {
    shapes.map { shape in
      let hasInside = shape.kind != .line && shape.kind != .arrow
      return (hasInside ? "\(shape.fill.rawValue) " : "")
        + "\(shape.kind.rawValue) \(shape.size) at \(shape.x),\(shape.y)"
        + (shape.rotation == 0 ? "" : " turned \(shape.rotation)")
    }.joined(separator: "; ")
  }
}
