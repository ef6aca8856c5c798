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

  @Test("blocks lose the fill of a small triangle, dots do not")
  func blocks() {
    let figures = Shape.Fill.allCases.map { small(.triangle, $0) }
    #expect(!FigureStyle.blocks.tellsApart(figures, size: .largest))
    #expect(FigureStyle.braille.tellsApart(figures, size: .largest))
  }

  @Test("the same figure twice, or turned into itself, is no other one")
  func same() {
    let figures = [
      Figure([Shape(.square, rotation: 0)]), Figure([Shape(.square, rotation: 90)]),
    ]
    #expect(FigureStyle.braille.tellsApart(figures, size: .largest))
  }
}
