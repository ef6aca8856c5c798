import Assessment

/// A part of the canvas along one of its sides.
enum FigureZone: Int, Sendable, Hashable, CaseIterable {
  case nearEdge, near, middle, far, farEdge

  /// The zone of a distance from the left side or the top.
  init(_ distance: Int) {
    switch distance {
    case ...2: self = .nearEdge
    case ...9: self = .near
    case ...14: self = .middle
    case ...21: self = .far
    default: self = .farEdge
    }
  }

  /// Whether it lies at the edge of the canvas.
  var isEdge: Bool { self == .nearEdge || self == .farEdge }

  /// Distances that go without their number: those in which figures are usually laid out.
  ///
  /// Where a figure has two of one zone, both get their numbers.
  static let usual: Set<Int> = [1, 2, 4, 6, 7, 12, 17, 18, 20, 22, 23]
}

/// A place on the canvas of a figure that words say.
struct FigurePlace: Sendable, Hashable {
  let across: FigureZone
  let down: FigureZone

  /// The place at a distance from the left side and from the top.
  init(x: Int, y: Int) {
    across = FigureZone(x)
    down = FigureZone(y)
  }

  fileprivate init(_ across: FigureZone, _ down: FigureZone) {
    self.across = across
    self.down = down
  }

  /// The middle of the canvas.
  static let centre = FigurePlace(.middle, .middle)
}

/// Several places that one phrase says.
enum FigureLayout: Sendable, Hashable, CaseIterable {
  case topRow, middleRow, bottomRow, leftColumn, middleColumn, rightColumn
  case falling, rising, quarters, sides, everywhere

  /// The places, in reading order.
  var places: [FigurePlace] {
    let all = [FigureZone.near, .middle, .far]
    func place(_ across: FigureZone, _ down: FigureZone) -> FigurePlace {
      FigurePlace(across, down)
    }
    switch self {
    case .topRow: return all.map { place($0, .near) }
    case .middleRow: return all.map { place($0, .middle) }
    case .bottomRow: return all.map { place($0, .far) }
    case .leftColumn: return all.map { place(.near, $0) }
    case .middleColumn: return all.map { place(.middle, $0) }
    case .rightColumn: return all.map { place(.far, $0) }
    case .falling: return all.map { place($0, $0) }
    case .rising: return zip(all.reversed(), all).map { place($0, $1) }
    case .quarters:
      return [place(.near, .near), place(.far, .near), place(.near, .far), place(.far, .far)]
    case .sides:
      return [
        place(.middle, .near), place(.near, .middle), place(.far, .middle), place(.middle, .far),
      ]
    case .everywhere: return all.flatMap { row in all.map { place($0, row) } }
    }
  }
}
