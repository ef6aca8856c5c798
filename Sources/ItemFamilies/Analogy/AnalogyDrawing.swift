import Assessment

/// A figure of an analogy: the values of the attributes, in their order, as shapes.
enum AnalogyDrawing {
  static func figure(_ values: [Int]) -> Figure {
    func value(_ attribute: AnalogyAttribute) -> Int {
      zip(AnalogyAttribute.allCases, values).first { $0.0 == attribute }?.1 ?? 0
    }
    let kinds: [Shape.Kind] = [.circle, .square, .triangle, .diamond]
    let isRight = value(.side) == 1
    let shape = Shape(
      kinds[value(.kind) % kinds.count], x: isRight ? 17 : 7, y: 8,
      size: value(.size) == 1 ? 14 : 8,
      fill: Shape.Fill.allCases[value(.fill) % Shape.Fill.allCases.count])
    let arrow = Shape(
      .arrow, x: isRight ? 5 : 19, y: 8, size: 8, rotation: value(.turn) * 90, fill: .solid)
    let dots = (0..<value(.count)).map { place in
      Shape(.circle, x: 3 + 6 * place, y: 21, size: 4, fill: .solid)
    }
    return Figure([shape, arrow] + dots)
  }
}
