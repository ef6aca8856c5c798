import Assessment

/// A figure of squares side by side, read from its shapes.
struct SquareFigure: Equatable {
  struct Cell: Hashable, Comparable {
    let column: Int
    let row: Int

    static func < (left: Cell, right: Cell) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  /// The distance of neighbours' centres, and the length of a square's side.
  private static let pitch = 6
  private static let side = 5
  private static let most = 4

  /// In reading order, the first row and the first column being 0.
  let cells: [Cell]

  private init(_ cells: [Cell]) {
    let (column, row) = (cells.map(\.column).min() ?? 0, cells.map(\.row).min() ?? 0)
    self.cells = cells.map { Cell(column: $0.column - column, row: $0.row - row) }.sorted()
  }

  /// Reads a figure; nil where it is no connected figure of squares on a lattice of four by four,
  /// in the middle of the canvas.
  init?(_ figure: Figure) {
    let shapes = figure.shapes
    guard
      shapes.allSatisfy({
        $0.kind == .square && $0.size == Self.side && $0.fill == .solid
          && $0.canonical.rotation == 0 && (0...Figure.side).contains($0.x)
          && (0...Figure.side).contains($0.y)
      }), let left = shapes.map(\.x).min(), let top = shapes.map(\.y).min(),
      let right = shapes.map(\.x).max(), let bottom = shapes.map(\.y).max(),
      left + right == Figure.side, top + bottom == Figure.side,
      shapes.allSatisfy({ ($0.x - left) % Self.pitch == 0 && ($0.y - top) % Self.pitch == 0 })
    else { return nil }
    let cells = shapes.map {
      Cell(column: ($0.x - left) / Self.pitch, row: ($0.y - top) / Self.pitch)
    }
    guard cells.allSatisfy({ $0.column < Self.most && $0.row < Self.most }),
      Set(cells).count == cells.count, Self.isConnected(cells)
    else { return nil }
    self.init(cells)
  }

  /// The figure after quarter turns clockwise.
  func turned(_ quarters: Int) -> SquareFigure {
    var cells = cells
    for _ in 0..<(quarters % 4) { cells = cells.map { Cell(column: -$0.row, row: $0.column) } }
    return SquareFigure(cells)
  }

  /// The figure with left and right exchanged.
  var mirrored: SquareFigure {
    SquareFigure(cells.map { Cell(column: -$0.column, row: $0.row) })
  }

  /// The quarter turns, 0 to 3, that lead to another figure.
  func turns(to other: SquareFigure) -> [Int] { (0..<4).filter { turned($0) == other } }

  /// Whether another figure is this one, turned, with one square at another place.
  func isNearly(_ other: SquareFigure) -> Bool {
    guard cells.count == other.cells.count, turns(to: other).isEmpty else { return false }
    let width = 2 * Self.most - 1
    return (0..<4).contains { quarters in
      // How many squares coincide, for every way to lay one figure on the other.
      var coinciding = [Int](repeating: 0, count: width * width)
      for cell in turned(quarters).cells {
        for target in other.cells {
          let column = target.column - cell.column + Self.most - 1
          let row = target.row - cell.row + Self.most - 1
          coinciding[row * width + column] += 1
        }
      }
      return coinciding.contains(cells.count - 1)
    }
  }

  private static func isConnected(_ cells: [Cell]) -> Bool {
    guard let first = cells.first else { return false }
    var unseen = Set(cells)
    unseen.remove(first)
    var open = [first]
    while let cell = open.popLast() {
      for (column, row) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
        let next = Cell(column: cell.column + column, row: cell.row + row)
        if unseen.remove(next) != nil { open.append(next) }
      }
    }
    return unseen.isEmpty
  }
}
