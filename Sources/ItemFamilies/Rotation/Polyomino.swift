import Assessment

/// Squares side by side on a lattice of four by four, moved to its first row and column.
struct Polyomino: Hashable, Comparable {
  static let side = 4

  /// A bit a square, row by row from the lowest bit.
  let bits: UInt16

  static func < (left: Polyomino, right: Polyomino) -> Bool { left.bits < right.bits }

  /// The squares as column and row.
  var cells: [(column: Int, row: Int)] {
    (0..<16).filter { bits >> UInt16($0) & 1 == 1 }.map { ($0 % Self.side, $0 / Self.side) }
  }

  private init(bits: UInt16) { self.bits = bits }

  /// The squares moved to the first row and column; nil where they need more room.
  init?(_ cells: [(column: Int, row: Int)]) {
    let (left, top) = (cells.map(\.column).min() ?? 0, cells.map(\.row).min() ?? 0)
    var bits: UInt16 = 0
    for cell in cells {
      let (column, row) = (cell.column - left, cell.row - top)
      guard column < Self.side, row < Self.side else { return nil }
      bits |= 1 << UInt16(row * Self.side + column)
    }
    self.bits = bits
  }

  /// After a quarter turn clockwise.
  private var quarterTurned: Polyomino {
    Polyomino(cells.map { (Self.side - 1 - $0.row, $0.column) }) ?? self
  }

  /// After quarter turns clockwise.
  func turned(_ quarters: Int) -> Polyomino {
    (0..<quarters).reduce(self) { figure, _ in figure.quarterTurned }
  }

  /// With left and right exchanged.
  var mirrored: Polyomino { Polyomino(cells.map { (Self.side - 1 - $0.column, $0.row) }) ?? self }

  /// The same for all turns of a figure.
  var turnless: Polyomino { (0..<4).map(turned).min() ?? self }

  /// The same for all turns and mirror images of a figure.
  var unsided: Polyomino { min(turnless, mirrored.turnless) }

  /// Whether no turn and no mirror leaves it as it is.
  var isAsymmetric: Bool {
    Set((0..<4).map(turned) + (0..<4).map(mirrored.turned)).count == 8
  }

  /// All figures with one square more.
  var grown: [Polyomino] {
    let cells = cells
    var found: Set<Polyomino> = []
    for cell in cells {
      for (column, row) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
        let next = (column: cell.column + column, row: cell.row + row)
        if !cells.contains(where: { $0 == next }), let figure = Polyomino(cells + [next]) {
          found.insert(figure)
        }
      }
    }
    return found.sorted()
  }

  /// All figures of so many squares, in every position.
  static func all(squares: Int) -> [Polyomino] {
    var figures = [Polyomino(bits: 1)]
    for _ in 1..<max(squares, 1) { figures = Set(figures.flatMap(\.grown)).sorted() }
    return figures
  }

  /// The squares in the middle of a canvas.
  var figure: Figure {
    let cells = cells
    let columns = (cells.map(\.column).max() ?? 0) + 1
    let rows = (cells.map(\.row).max() ?? 0) + 1
    return Figure(
      cells.map { cell in
        Shape(
          .square, x: 15 - 3 * columns + 6 * cell.column, y: 15 - 3 * rows + 6 * cell.row, size: 5,
          fill: .solid)
      })
  }
}
