import Assessment
import ItemFamilies
import Testing
import Typesetting

@Suite("Figures that families write")
struct FigureFamilyTests {
  @Test(
    "are told apart in dots by every eye, item by item, in the largest size",
    arguments: [FamilyName.matrix, .oddOneOut, .analogy, .rotation])
  func dots(family: FamilyName) throws {
    let drawing = try ItemDrawing(family)
    var alike: [String] = []
    var looked = 0
    for (index, cell) in drawing.specification.cells().enumerated() {
      for draw in 0..<8 {
        let item = try drawing.draw(cell, seed: 5, path: "look-\(draw)", index: index).item
        let figures = (item.stem + item.steps.flatMap(\.content)).comparedFigures
        let options = item.steps.flatMap(\.answer.options).compactMap(\.content.onlyFigure)
        looked += figures.count + options.count
        if !FigureStyle.braille.tellsApart(figures + options, size: .largest) {
          alike.append("\(cell), draw \(draw)")
        }
      }
    }
    #expect(looked > 100)
    #expect(alike.isEmpty, "\(alike.count) alike: \(alike.prefix(5))")
  }
}
