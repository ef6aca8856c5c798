import Assessment
import Integrity

/// Drawings of shapes, which belong to what is shown.
extension TaggedHasher {
  mutating func write(_ grid: FigureGrid) {
    group("figures") {
      $0.write("alternative", ifPresent: grid.alternative)
      $0.groups("row", grid.rows) { hasher, row in
        hasher.groups("cell", row) { $0.write($1) }
      }
    }
  }

  mutating func write(_ figure: Figure) {
    write("alternative", ifPresent: figure.alternative)
    groups("shape", figure.shapes) {
      $0.write("kind", $1.kind)
      $0.write("x", $1.x, unless: Figure.side / 2)
      $0.write("y", $1.y, unless: Figure.side / 2)
      $0.write("size", $1.size, unless: 16)
      $0.write("rotation", $1.rotation, unless: 0)
      $0.write("fill", $1.fill, unless: .outline)
    }
  }

  private mutating func write(_ cell: FigureGrid.Cell) {
    switch cell {
    case .figure(let figure): group("figure") { $0.write(figure) }
    case .missing: write("missing", true)
    case .empty: write("empty", true)
    }
  }
}
