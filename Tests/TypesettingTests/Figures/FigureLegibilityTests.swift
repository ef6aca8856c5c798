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
    "the fills of every small shape are told apart in large cells",
    arguments: [FigureStyle.braille, .blocks])
  func fills(style: FigureStyle) {
    for kind in Shape.Kind.allCases where kind != .line && kind != .arrow {
      let figures = Shape.Fill.allCases.map { small(kind, $0) }
      #expect(style.tellsApart(figures, size: .largest), "\(kind)")
    }
  }

  @Test("blocks lose the kind of a small shape in small cells, and then say so")
  func blocks() {
    let items = [[small(.circle), small(.square)], [small(.star), small(.star, .solid)]]
    #expect(!FigureStyle.blocks.tellsApart(items[0], size: FigureSize(columns: 8, rows: 4)))
    let lost = Shape.Fill.allCases.map { Figure([Shape(.cross, size: 6, fill: $0)]) }
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
