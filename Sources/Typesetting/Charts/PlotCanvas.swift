/// The cells of a line chart while it is being drawn.
struct PlotCanvas {
  let width: Int
  let height: Int
  /// The columns between two points.
  let spacing: Int
  private var cells: [[Character]]

  init(width: Int, height: Int, spacing: Int) {
    self.width = width
    self.height = height
    self.spacing = spacing
    cells = Array(repeating: Array(repeating: " ", count: width), count: height)
  }

  /// The rows from top to bottom.
  var rows: [String] { cells.map { String($0) } }

  /// The line under the drawing, with a mark below each point.
  var floor: String {
    String((0..<width).map { $0 % spacing == spacing / 2 ? "┬" : "─" } as [Character])
  }

  /// The sign of a series' points.
  static func point(_ order: Int) -> Character {
    let points: [Character] = ["●", "○", "■", "□", "▲", "△"]
    return points[order % points.count]
  }

  /// The row of a position between 0 (bottom) and 1 (top).
  func row(of position: Double) -> Int {
    height - 1 - Int((min(1, max(0, position)) * Double(height - 1)).rounded())
  }

  /// Draws a series; a missing position leaves a gap in its line.
  mutating func draw(_ positions: [Double?], order: Int) {
    for (index, pair) in zip(positions, positions.dropFirst()).enumerated() {
      guard let from = pair.0, let to = pair.1 else { continue }
      join(from, to, startingAt: column(of: index), order: order)
    }
    for (index, position) in positions.enumerated() {
      guard let position else { continue }
      put(Self.point(order), row: row(of: position), column: column(of: index), over: true)
    }
  }

  private func column(of index: Int) -> Int { index * spacing + spacing / 2 }

  /// A stroke that climbs or falls evenly between two points.
  private mutating func join(_ from: Double, _ to: Double, startingAt start: Int, order: Int) {
    let stroke = Stroke.of(order)
    var previous = row(of: from)
    for step in 1...spacing {
      let share = Double(step) / Double(spacing)
      let next = row(of: from + (to - from) * share)
      let column = start + step
      if next == previous {
        put(stroke.level, row: next, column: column)
      } else {
        let rises = next < previous
        put(rises ? stroke.leavesUp : stroke.leavesDown, row: previous, column: column)
        for row in (min(next, previous) + 1)..<max(next, previous) {
          put(stroke.upright, row: row, column: column)
        }
        put(rises ? stroke.arrivesUp : stroke.arrivesDown, row: next, column: column)
      }
      previous = next
    }
  }

  private mutating func put(_ sign: Character, row: Int, column: Int, over: Bool = false) {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return }
    let isPoint = "●○■□▲△".contains(cells[row][column])
    if cells[row][column] == " " || (over && !isPoint) { cells[row][column] = sign }
  }

  /// The signs of a series' line.
  private struct Stroke {
    let level: Character
    let upright: Character
    let leavesUp: Character
    let arrivesUp: Character
    let leavesDown: Character
    let arrivesDown: Character

    static func of(_ order: Int) -> Stroke {
      switch order % 3 {
      case 0:
        Stroke(
          level: "─", upright: "│", leavesUp: "╯", arrivesUp: "╭", leavesDown: "╮",
          arrivesDown: "╰")
      case 1:
        Stroke(
          level: "┄", upright: "┆", leavesUp: "┆", arrivesUp: "┄", leavesDown: "┆",
          arrivesDown: "┄")
      default:
        Stroke(
          level: "━", upright: "┃", leavesUp: "┛", arrivesUp: "┏", leavesDown: "┓",
          arrivesDown: "┗")
      }
    }
  }
}
