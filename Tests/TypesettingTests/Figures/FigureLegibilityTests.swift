import Assessment
import Testing
import Typesetting

@Suite("Telling figures apart")
struct FigureLegibilityTests {
  private func small(_ kind: Shape.Kind, _ fill: Shape.Fill = .outline) -> Figure {
    Figure([Shape(kind, size: 8, fill: fill)])
  }

  @Test("small circles and diamonds are the same dots in small cells, and not in large ones")
  func cells() {
    let figures = [small(.circle), small(.diamond)]
    #expect(!FigureStyle.braille.tellsApart(figures, size: .smallest))
    #expect(FigureStyle.braille.tellsApart(figures, size: .largest))
    #expect(FigureStyle.words.tellsApart(figures, size: .smallest))
  }

  @Test(
    "the fills of every small shape are told apart in large cells, wherever it points",
    arguments: [FigureStyle.braille, .blocks])
  func fills(style: FigureStyle) {
    for kind in Shape.Kind.allCases where kind != .line && kind != .arrow {
      for rotation in stride(from: 0, to: 360, by: 15) {
        for (x, y) in [(12, 12), (7, 7), (17, 7), (7, 17), (17, 17)] {
          let figures = Shape.Fill.allCases.map {
            Figure([Shape(kind, x: x, y: y, size: 8, rotation: rotation, fill: $0).canonical])
          }
          #expect(
            style.tellsApart(figures, size: .largest), "\(kind), \(rotation) degrees, \(x) \(y)")
        }
      }
    }
  }

  @Test("blocks lose the kind of a small shape in small cells, and then say so")
  func blocks() {
    let items = [[small(.circle), small(.square)], [small(.star), small(.star, .solid)]]
    #expect(!FigureStyle.blocks.tellsApart(items[0], size: FigureSize(columns: 8, rows: 4)))
    let lost = [Shape.Kind.circle, .square].map { Figure([Shape($0, size: 6)]) }
    let least = FigureStyle.blocks.leastSize(telling: items)
    #expect(least == FigureSize(columns: 9, rows: 5))
    #expect(FigureStyle.blocks.leastSize(telling: [items[0], lost]) == nil)
  }

  @Test("one dot of braille more or less is too little to be seen")
  func oneDot() {
    let first = Figure([Shape(.circle, size: 8)])
    let second = Figure([Shape(.circle, size: 8), Shape(.line, x: 1, y: 1, size: 1)])
    let difference = FigureStyle.braille.difference(first, second, size: .largest) ?? 0
    #expect(FigureStyle.braille.tellsApart([first, second], size: .largest) == (difference > 1))
    #expect(FigureStyle.words.difference(first, second, size: .largest) == nil)
  }

  @Test("the same figure twice, or turned into itself, is no other one")
  func same() {
    let figures = [
      Figure([Shape(.square, rotation: 0)]), Figure([Shape(.square, rotation: 90)]),
    ]
    #expect(FigureStyle.braille.tellsApart(figures, size: .largest))
  }
}
