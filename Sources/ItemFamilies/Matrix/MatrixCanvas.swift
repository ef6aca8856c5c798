import Assessment

/// Draws the values of a matrix's features as figures.
enum MatrixCanvas {
  /// The kinds of shapes, those that stay apart when small first.
  static func kinds(count: Int) -> [Int] { Array(0..<min(count, kinds.count)) }

  /// Draws one figure.
  ///
  /// - Parameters:
  ///   - values: The value of each feature, in the order of `MatrixFeature`.
  ///   - plan: What is drawn.
  ///   - order: The order in which the places of a group are filled.
  /// - Returns: The figure, its shapes inside before those of the border.
  static func figure(_ values: [Int], _ plan: MatrixPlan, order: [Int]) -> Figure {
    func value(_ feature: MatrixFeature) -> Int { values[feature.rawValue] }
    let kind = plan.turned ?? kinds[value(.shape)]
    let rotation = value(.turn) * (kind == .triangle ? 90 : 45)
    let fill = Shape.Fill.allCases[value(.fill)]
    var shapes: [Shape] = []
    if plan.isGroup {
      for place in order.prefix(value(.count)).sorted() {
        let (x, y) = (place % 2 == 0 ? 7 : 17, place < 2 ? 7 : 17)
        shapes.append(Shape(kind, x: x, y: y, size: sizes[0], rotation: rotation, fill: fill))
      }
    } else {
      shapes.append(Shape(kind, size: sizes[value(.size)], rotation: rotation, fill: fill))
    }
    for place in 0..<8 where value(.elements) & (1 << place) != 0 {
      shapes.append(plan.border == .dots ? dots[place] : segments[place])
    }
    return Figure(shapes)
  }

  private static let kinds: [Shape.Kind] = [
    .circle, .square, .triangle, .diamond, .cross, .star, .pentagon,
  ]

  private static let sizes = [8, 12, 16]

  /// Half sides of the border, clockwise from the left half of the upper side.
  private static let segments = [
    Shape(.line, x: 7, y: 1, size: 8, rotation: 90, fill: .solid),
    Shape(.line, x: 17, y: 1, size: 8, rotation: 90, fill: .solid),
    Shape(.line, x: 23, y: 7, size: 8, fill: .solid),
    Shape(.line, x: 23, y: 17, size: 8, fill: .solid),
    Shape(.line, x: 17, y: 23, size: 8, rotation: 90, fill: .solid),
    Shape(.line, x: 7, y: 23, size: 8, rotation: 90, fill: .solid),
    Shape(.line, x: 1, y: 17, size: 8, fill: .solid),
    Shape(.line, x: 1, y: 7, size: 8, fill: .solid),
  ]

  /// Corners and middles of sides, clockwise from the upper left corner.
  private static let dots = [
    (2, 2), (12, 2), (22, 2), (22, 12), (22, 22), (12, 22), (2, 22), (2, 12),
  ].map { Shape(.circle, x: $0.0, y: $0.1, size: 3, fill: .solid) }
}
