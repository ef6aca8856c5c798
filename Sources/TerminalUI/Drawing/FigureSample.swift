import Assessment
import Typesetting

/// The shapes of a test that are hardest to tell apart as they are drawn, to be looked at before it
/// begins.
struct FigureSample: Sendable {
  /// What they are drawn with.
  let style: FigureStyle
  /// The smallest size in which pages draw the test's figures.
  let size: FigureSize
  /// Whether some figures that stand beside each other look alike in every size, or some shapes do.
  let isCoarse: Bool
  /// The shapes, those that differ least first.
  private let shapes: [Shape]

  /// The most figures that are looked at.
  private static let most = 5

  /// Chooses from the figures of each item; none where there are no two shapes to compare.
  ///
  /// The smallest shapes come into question, and of these the two that differ least, then each that
  /// differs least from those chosen.
  init(of items: [[Figure]], style: FigureStyle) {
    let least = style.leastSize(telling: items)
    let size = least ?? .largest
    var rest = Self.smallest(items)
    var chosen: [Shape] = []
    while chosen.count < Self.most, !rest.isEmpty {
      let against = chosen.isEmpty ? rest : chosen
      let distances = rest.map { Self.nearest($0, against, style, size) }
      guard let next = rest.indices.min(by: { distances[$0] < distances[$1] }) else { break }
      chosen.append(rest.remove(at: next))
    }
    self.style = style
    self.size = size
    isCoarse = least == nil || !style.tellsApart(chosen.map { Figure([$0]) }, size: size)
    shapes = chosen
  }

  /// The figures in a row, as many as fit into a width; nil without any.
  func grid(width: Int) -> FigureGrid? {
    let room = max(2, (width + 1) / (size.columns + 1))
    return shapes.isEmpty
      ? nil : FigureGrid(rows: [shapes.prefix(room).sorted().map { .figure(Figure([$0])) }])
  }

  /// The shapes of the smallest sizes that give enough of them, in the middle of the canvas; none
  /// where there is only one.
  private static func smallest(_ items: [[Figure]]) -> [Shape] {
    let shapes = Set(
      items.joined().flatMap(\.shapes).filter { isShape($0) }
        .map { Shape($0.kind, size: $0.size, rotation: $0.rotation, fill: $0.fill).canonical })
    for size in Set(shapes.map(\.size)).sorted() {
      let small = shapes.filter { $0.size <= size }
      if small.count >= most { return small.sorted() }
    }
    return shapes.count > 1 ? shapes.sorted() : []
  }

  /// Whether a shape is one by its outline and fill, and not a mark or a part of a pattern.
  private static func isShape(_ shape: Shape) -> Bool {
    shape.kind != .line && shape.kind != .arrow && shape.size > 5
  }

  /// In how many dots a shape differs from the one of the others that it is most like.
  private static func nearest(
    _ shape: Shape, _ others: [Shape], _ style: FigureStyle, _ size: FigureSize
  ) -> Int {
    others.filter { $0 != shape }
      .compactMap { style.difference(Figure([shape]), Figure([$0]), size: size) }.min() ?? .max
  }
}
