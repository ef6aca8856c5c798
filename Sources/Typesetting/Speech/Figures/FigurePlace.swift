import Assessment

/// A place on the canvas of a figure that a word says.
enum FigurePlace: Int, Sendable, Hashable, CaseIterable {
  case topLeft, top, topRight, left, centre, right, bottomLeft, bottom, bottomRight

  /// The distances of the named places from the left side and from the top.
  private static let marks = [4, Figure.side / 2, Figure.side - 4]

  /// The place at a distance from the left side and from the top; nil where no word says it.
  init?(x: Int, y: Int) {
    guard let column = Self.marks.firstIndex(of: x), let row = Self.marks.firstIndex(of: y) else {
      return nil
    }
    self.init(rawValue: row * 3 + column)
  }
}

/// Several places that one phrase says.
enum FigureLayout: Sendable, Hashable, CaseIterable {
  case topRow, middleRow, bottomRow, leftColumn, middleColumn, rightColumn
  case falling, rising, corners, sides, everywhere

  /// The places, in reading order.
  var places: [FigurePlace] {
    switch self {
    case .topRow: [.topLeft, .top, .topRight]
    case .middleRow: [.left, .centre, .right]
    case .bottomRow: [.bottomLeft, .bottom, .bottomRight]
    case .leftColumn: [.topLeft, .left, .bottomLeft]
    case .middleColumn: [.top, .centre, .bottom]
    case .rightColumn: [.topRight, .right, .bottomRight]
    case .falling: [.topLeft, .centre, .bottomRight]
    case .rising: [.topRight, .centre, .bottomLeft]
    case .corners: [.topLeft, .topRight, .bottomLeft, .bottomRight]
    case .sides: [.top, .left, .right, .bottom]
    case .everywhere: FigurePlace.allCases
    }
  }
}
