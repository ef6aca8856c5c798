import Assessment

extension [Inline] {
  /// The same content with figures in canonical form, so that what looks the same is the same.
  var canonical: [Inline] {
    map { inline in
      guard case .figure(let figure) = inline else { return inline }
      return .figure(Figure(figure.canonicalShapes))
    }
  }

  /// The only figure, where the content is one.
  var onlyFigure: Figure? {
    guard count == 1, case .figure(let figure) = self[0] else { return nil }
    return figure
  }
}
