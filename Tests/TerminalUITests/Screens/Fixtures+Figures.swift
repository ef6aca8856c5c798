import Assessment
import Delivery

/// Items with figures.
extension Fixtures {
  private static func figure(_ index: Int) -> Figure {
    let kinds = [Shape.Kind.circle, .square, .triangle]
    return Figure([
      Shape(kinds[index % 3], size: 16, fill: Shape.Fill.allCases[(index / 3) % 3]),
      Shape(.circle, x: [2, 22][index % 2], y: 2, size: 3, fill: .solid),
    ])
  }

  private static func gallery(_ count: Int) -> Interaction.Kind {
    .choice(
      ChoiceInteraction(
        options: (0..<count).map { index in
          Option(
            id: String(UnicodeScalar(UInt8(97 + index))), content: [.figure(figure(index))])
        }))
  }

  static func figural(_ stem: String, _ grid: FigureGrid?, count: Int, path: Path)
    -> ItemScreen
  {
    let content: [Block] =
      [.paragraph([.text(stem)])] + (grid.map { [.figures($0)] } ?? [])
      + [.interaction(Interaction(response: "RESPONSE", kind: gallery(count)))]
    return item(.choice, "", nil, steps: [Step(id: "1", content: content)], path: path)
  }

  static let matrix = figural(
    "Which figure completes the matrix?",
    FigureGrid(
      rows: (0..<3).map { row in
        (0..<3).map { column in
          row + column == 4 ? .missing : .figure(figure(row * 3 + column))
        }
      }), count: 8, path: "matrix")

  static let series = figural(
    "Which figure comes next?",
    FigureGrid(rows: [(0..<4).map { $0 == 3 ? .missing : .figure(figure($0)) }]), count: 5,
    path: "series")

  static let oddFigure = figural(
    "Which figure does not belong?", nil, count: 6, path: "odd")

  /// Every screen with figures under a name.
  static let figures: [(name: String, screen: Screen)] = [
    ("matrix", .item(matrix)), ("series", .item(series)), ("odd-figure", .item(oddFigure)),
    ("figure-check", .figureCheck(FigureCheckScreen(title: "Second interview"))),
  ]
}
