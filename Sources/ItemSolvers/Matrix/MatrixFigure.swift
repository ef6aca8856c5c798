import Assessment

/// A figure of a matrix as its attributes, read from the shapes that are seen.
struct MatrixFigure: Equatable {
  /// What stands in the border.
  enum Border { case none, segments, dots }

  /// The kind of the shapes inside.
  let kind: Shape.Kind
  /// What stands in the border.
  let border: Border
  /// Which of the four places of a group are taken, one bit each; 0 for one shape in the centre.
  let places: Int

  private let size: Int
  private let fill: Int
  private let turn: Int
  private let elements: Int

  /// The value of an attribute.
  subscript(attribute: MatrixAttribute) -> Int {
    switch attribute {
    case .shape: MatrixFigure.kindNumber(kind)
    case .size: size
    case .fill: fill
    case .turn: turn
    case .count: places.nonzeroBitCount
    case .elements: elements
    }
  }

  /// Reads a figure; nil where it holds anything else than equal shapes inside and a border.
  init?(_ figure: Figure) {
    var elements = 0
    var border = Border.none
    var places = 0
    var inside: Shape?
    for shape in figure.shapes {
      if let place = Self.segment(shape) ?? Self.dot(shape) {
        let kind: Border = shape.kind == .line ? .segments : .dots
        guard elements & (1 << place) == 0, border == .none || border == kind else { return nil }
        border = kind
        elements |= 1 << place
        continue
      }
      if let first = inside {
        guard places != 0, shape.kind == first.kind, shape.size == first.size,
          shape.rotation == first.rotation, shape.fill == first.fill
        else { return nil }
      }
      let isCentred = shape.x == Self.centre && shape.y == Self.centre
      if !isCentred || inside != nil {
        guard let place = Self.groupPlace(shape), places & (1 << place) == 0 else { return nil }
        places |= 1 << place
      }
      inside = shape
    }
    guard let inside, let size = Self.sizes.firstIndex(of: inside.size),
      places == 0 || size == 0, let turn = Self.turn(of: inside)
    else { return nil }
    self.kind = inside.kind
    self.border = border
    self.places = places
    self.size = size
    self.turn = turn
    self.elements = elements
    fill = Self.fillNumber(inside.kind == .line || inside.kind == .arrow ? .solid : inside.fill)
  }

  /// How many steps of a turn lead back to the same drawing.
  static func turns(of kind: Shape.Kind) -> Int {
    switch kind {
    case .arrow: 8
    case .triangle, .line: 4
    default: 1
    }
  }

  private static let centre = Figure.side / 2
  private static let sizes = [8, 12, 16]

  /// The steps by which a shape is turned; nil for a turn that the grammar does not have.
  private static func turn(of shape: Shape) -> Int? {
    let step = shape.kind == .triangle ? 90 : 45
    let symmetry = shape.kind.symmetryDegrees
    let seen = symmetry == 0 ? 0 : shape.rotation % symmetry
    for turn in 0..<turns(of: shape.kind) where turn * step % max(symmetry, 1) == seen {
      return turn
    }
    return nil
  }

  private static func groupPlace(_ shape: Shape) -> Int? {
    switch (shape.x, shape.y) {
    case (7, 7): 0
    case (17, 7): 1
    case (7, 17): 2
    case (17, 17): 3
    default: nil
    }
  }

  /// The place of a line in the border, clockwise from the left half of the upper side.
  private static func segment(_ shape: Shape) -> Int? {
    guard shape.kind == .line, shape.size == 8 else { return nil }
    return switch (shape.x, shape.y, shape.rotation % 180) {
    case (7, 1, 90): 0
    case (17, 1, 90): 1
    case (23, 7, 0): 2
    case (23, 17, 0): 3
    case (17, 23, 90): 4
    case (7, 23, 90): 5
    case (1, 17, 0): 6
    case (1, 7, 0): 7
    default: nil
    }
  }

  /// The place of a dot in the border, clockwise from the upper left corner.
  private static func dot(_ shape: Shape) -> Int? {
    guard shape.kind == .circle, shape.size == 3, shape.fill == .solid else { return nil }
    return switch (shape.x, shape.y) {
    case (2, 2): 0
    case (12, 2): 1
    case (22, 2): 2
    case (22, 12): 3
    case (22, 22): 4
    case (12, 22): 5
    case (2, 22): 6
    case (2, 12): 7
    default: nil
    }
  }

  private static func kindNumber(_ kind: Shape.Kind) -> Int {
    switch kind {
    case .circle: 0
    case .square: 1
    case .triangle: 2
    case .diamond: 3
    case .pentagon: 4
    case .star: 5
    case .cross: 6
    case .line: 7
    case .arrow: 8
    }
  }

  private static func fillNumber(_ fill: Shape.Fill) -> Int {
    switch fill {
    case .outline: 0
    case .hatched: 1
    case .solid: 2
    }
  }
}
