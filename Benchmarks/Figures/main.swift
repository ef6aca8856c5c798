import Assessment
import Typesetting

// Medians of drawing a 3x3 matrix: one shape in each figure, and nine in each, which is more than
// any family draws.

func matrix(shapes count: Int) -> FigureGrid {
  let places = [4, 12, 20].flatMap { x in [4, 12, 20].map { (x, $0) } }
  return FigureGrid(
    rows: (0..<3).map { row in
      (0..<3).map { column in
        let kind = Shape.Kind.allCases[(row * 3 + column) % 7]
        let fill = Shape.Fill.allCases[column]
        guard count > 1 else { return .figure(Figure([Shape(kind, rotation: 45, fill: fill)])) }
        return .figure(
          Figure(
            places.prefix(count).map {
              Shape(kind, x: $0.0, y: $0.1, size: 8, rotation: 45, fill: fill)
            }))
      }
    })
}

func median(_ body: () -> Int) -> (microseconds: Double, lines: Int) {
  let clock = ContinuousClock()
  var times: [Duration] = []
  var lines = 0
  for _ in 0..<1_000 { times.append(clock.measure { lines += body() }) }
  let (seconds, attoseconds) = times.sorted()[500].components
  return (Double(seconds) * 1e6 + Double(attoseconds) * 1e-12, lines)
}

for count in [1, 4, 9] {
  let grid = matrix(shapes: count)
  for style in [FigureStyle.braille, .blocks] {
    let (time, lines) = median { grid.lines(style, size: .largest).count }
    print(
      "3x3 matrix, \(count) in each figure, \(style): \(Int(time)) microseconds (\(lines) lines)")
  }
  let spoken = SpokenText(words: .english)
  let (time, lines) = median { spoken.lines([.figures(grid)]).count }
  print("3x3 matrix, \(count) in each figure, words: \(Int(time)) microseconds (\(lines) lines)")
}
