import Assessment

/// What a candidate can tell of a figure of an analogy: a shape, an arrow beside it, and dots below.
struct AnalogyFigure: Equatable {
  /// What can change.
  enum Attribute: String, CaseIterable {
    case kind
    case size
    case fill
    case turn
    case count
    case side
  }

  private static let kinds: [Shape.Kind] = [.circle, .square, .triangle, .diamond]
  private static let fills: [Shape.Fill] = [.outline, .hatched, .solid]

  /// A whole number an attribute: places in the lists of kinds and fills, 0 and 1 for small and
  /// large, quarter turns, dots, 0 and 1 for a shape on the left and on the right.
  private var values: [Attribute: Int] = [:]

  subscript(_ attribute: Attribute) -> Int { values[attribute] ?? 0 }

  /// Reads a figure; nil where it is none of this family.
  init?(_ figure: Figure) {
    let dots = figure.shapes.filter { $0.y == 21 }
    let others = figure.shapes.filter { $0.y != 21 }
    guard others.count == 2, let arrow = others.first(where: { $0.kind == .arrow }),
      let shape = others.first(where: { $0.kind != .arrow }),
      let kind = Self.kinds.firstIndex(of: shape.kind),
      let fill = Self.fills.firstIndex(of: shape.fill),
      let size = [8, 14].firstIndex(of: shape.size), shape.canonical.rotation == 0,
      arrow.size == 8, arrow.rotation % 90 == 0, shape.y == 8, arrow.y == 8,
      let side = [[7, 19], [17, 5]].firstIndex(of: [shape.x, arrow.x]),
      (1...4).contains(dots.count),
      dots.map(\.x).sorted() == Array([3, 9, 15, 21].prefix(dots.count)),
      dots.allSatisfy({ $0.kind == .circle && $0.size == 4 && $0.fill == .solid })
    else { return nil }
    values = [
      .kind: kind, .size: size, .fill: fill, .turn: arrow.rotation / 90, .count: dots.count,
      .side: side,
    ]
  }

  /// The attributes in which two figures differ.
  func differences(from other: AnalogyFigure) -> [Attribute] {
    Attribute.allCases.filter { self[$0] != other[$0] }
  }
}
