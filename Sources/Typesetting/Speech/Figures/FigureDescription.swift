public import Assessment

/// Describes figures in words, two that look different never in the same.
struct FigureDescription {
  let wording: any FigureWording

  /// A figure in words.
  func text(_ figure: Figure) -> String {
    if let alternative = figure.alternative { return alternative }
    let shapes = figure.canonicalShapes
    guard !shapes.isEmpty else { return wording.nothing }
    let exact = Exactness(shapes)
    return Self.groups(shapes).map { text($0, exact, isAlone: shapes.count == 1) }
      .joined(separator: "; ")
  }

  /// Which sizes and places of a figure need their numbers.
  fileprivate struct Exactness {
    private var scales: [FigureScale: Set<Int>] = [:]
    private var zones: [FigureZone: Set<Int>] = [:]

    init(_ shapes: [Shape]) {
      for shape in shapes {
        scales[FigureScale(shape.size), default: []].insert(shape.size)
        for distance in [shape.x, shape.y] {
          zones[FigureZone(distance), default: []].insert(distance)
        }
      }
    }

    func needsNumber(size: Int) -> Bool {
      !FigureScale.usual.contains(size) || scales[FigureScale(size), default: []].count > 1
    }

    func needsNumbers(x: Int, y: Int) -> Bool {
      [x, y].contains {
        !FigureZone.usual.contains($0) || zones[FigureZone($0), default: []].count > 1
      }
    }
  }

  /// Shapes that differ in nothing but their places.
  private struct Group {
    let shape: Shape
    var places: [(x: Int, y: Int)]
  }

  /// Equal shapes together, in the order in which the first of each is read.
  private static func groups(_ shapes: [Shape]) -> [Group] {
    var groups: [Group] = []
    for shape in shapes {
      if let known = groups.firstIndex(where: { $0.shape.looks(like: shape) }) {
        groups[known].places.append((shape.x, shape.y))
      } else {
        groups.append(Group(shape: shape, places: [(shape.x, shape.y)]))
      }
    }
    return groups
  }

  private func text(_ group: Group, _ exact: Exactness, isAlone: Bool) -> String {
    let shape = group.shape
    let hasInside = shape.kind != .line && shape.kind != .arrow
    var words = [
      wording.shapes(
        shape.kind, fill: hasInside ? shape.fill : nil, size: FigureScale(shape.size),
        count: group.places.count)
    ]
    if exact.needsNumber(size: shape.size) { words.append(wording.sized(shape.size)) }
    if let turn = turn(shape) { words.append(turn) }
    let hasWords = group.places.allSatisfy { !exact.needsNumbers(x: $0.x, y: $0.y) }
    let places = group.places.map { FigurePlace(x: $0.x, y: $0.y) }
    if hasWords, isAlone, places == [.centre] { return words.joined(separator: ", ") }
    if hasWords, let layout = FigureLayout.allCases.first(where: { $0.places == places }) {
      return (words + [wording.layout(layout)]).joined(separator: ", ")
    }
    let named = group.places.map { place in
      exact.needsNumbers(x: place.x, y: place.y)
        ? wording.place(x: place.x, y: place.y)
        : wording.place(FigurePlace(x: place.x, y: place.y))
    }
    return "\(words.joined(separator: ", ")): \(named.joined(separator: ", "))"
  }

  /// How a shape is turned; nil where it stands as it usually does.
  private func turn(_ shape: Shape) -> String? {
    let symmetry = shape.kind.symmetryDegrees
    switch shape.kind {
    case .circle: return nil
    case .line:
      if let slope = FigureSlope.allCases.first(where: { $0.degrees == shape.rotation }) {
        return wording.lying(slope)
      }
    case .triangle, .arrow, .pentagon, .star:
      let isUsual = shape.kind == .pentagon || shape.kind == .star
      if isUsual, shape.rotation == 0 { return nil }
      let direction = FigureDirection.allCases.first { $0.degrees % symmetry == shape.rotation }
      if let direction { return wording.pointing(direction) }
    case .square, .diamond, .cross:
      if shape.rotation == 0 { return nil }
      if shape.rotation == 45 { return wording.standing(shape.kind) }
    }
    return wording.turned(shape.rotation)
  }
}

extension Figure {
  /// Whether words tell some of its sizes or places in numbers.
  public var needsNumbersInWords: Bool {
    guard alternative == nil else { return false }
    let shapes = canonicalShapes
    let exact = FigureDescription.Exactness(shapes)
    return shapes.contains {
      exact.needsNumber(size: $0.size) || exact.needsNumbers(x: $0.x, y: $0.y)
    }
  }
}

extension Shape {
  /// Whether another shape differs in nothing but its place.
  fileprivate func looks(like other: Shape) -> Bool {
    kind == other.kind && size == other.size && rotation == other.rotation && fill == other.fill
  }
}
