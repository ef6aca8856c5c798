import Assessment
import Testing

@testable import ItemFamilies

@Suite("Analogies")
struct AnalogyTests {
  @Test("every draft of every cell is sound, and draws are repeatable")
  func sound() throws {
    let drawing = try ItemDrawing(.analogy)
    for cell in drawing.specification.cells() {
      for index in 0..<40 {
        let drawn = try drawing.draw(cell, seed: 11, path: "analogy", index: index)
        #expect(drawn.rejections.isEmpty, "\(cell) \(index)")
        if index == 0 {
          #expect(try drawing.draw(cell, seed: 11, path: "analogy", index: 0).item == drawn.item)
        }
      }
    }
  }

  @Test("a seed gives the same item for ever")
  func golden() throws {
    let drawing = try ItemDrawing(.analogy, surface: [FamilyParameter("language", "de")])
    let cell = FamilyCell([
      FamilyParameter("changes", 2), FamilyParameter("relative", 1), FamilyParameter("distance", 1),
    ])
    let item = try drawing.draw(cell, seed: 1, path: "golden", index: 0).item
    guard case .figures(let grid) = item.stem.first else {
      Issue.record("there are no figures")
      return
    }
    #expect(
      grid.figures.map(\.text) == [
        "triangle 17,8 8 r0 outline; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid; circle 9,21 4 r0 solid; circle 15,21 4 r0 solid; circle 21,21 4 r0 solid",
        "triangle 17,8 8 r0 hatched; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid; circle 9,21 4 r0 solid; circle 15,21 4 r0 solid",
        "triangle 17,8 14 r0 outline; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid; circle 9,21 4 r0 solid",
      ])
    #expect(
      item.steps[0].answer.options.map(\.text) == [
        "a missed-fill+missed-count: triangle 17,8 14 r0 outline; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid; circle 9,21 4 r0 solid",
        "b copied-size+missed-count: triangle 17,8 8 r0 hatched; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid; circle 9,21 4 r0 solid",
        "c copied-size+other-fill+missed-count: triangle 17,8 8 r0 solid; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid; circle 9,21 4 r0 solid",
        "d copied-size+missed-fill: triangle 17,8 8 r0 outline; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid",
        "e other-fill: triangle 17,8 14 r0 solid; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid",
        "f key: triangle 17,8 14 r0 hatched; arrow 5,8 8 r90 solid; circle 3,21 4 r0 solid",
      ])
    #expect(
      item.explanation == [
        .paragraph([
          .text(
            "Von der ersten Figur zur zweiten: die Form wechselt von umrandet zu schraffiert; ein Punkt fällt weg. In allem anderen ist die Lösung wie die dritte Figur."
          )
        ])
      ])
  }

  @Test("each value of a tested attribute stands equally often among the options")
  func crossed() throws {
    let drawing = try ItemDrawing(.analogy)
    for cell in drawing.specification.cells() {
      let item = try drawing.draw(cell, seed: 3, path: "crossed", index: 0).item
      let errors = item.steps[0].answer.options.flatMap {
        $0.error?.split(separator: "+").map { String($0.split(separator: "-")[1]) } ?? []
      }
      let counts = Set(errors).map { attribute in errors.count(where: { $0 == attribute }) }
      #expect(counts.sorted() == [3, 3, 4], "\(cell)")
    }
  }

  @Test("the key's place is even, and common values do not lead to it")
  func guessing() throws {
    let drawing = try ItemDrawing(.analogy)
    var guessers = FigureGuessers()
    var places = [0, 0, 0, 0, 0, 0]
    for cell in drawing.specification.cells() {
      for index in 0..<100 {
        let item = try drawing.draw(cell, seed: 5, path: "guess \(cell)", index: index).item
        let options = item.steps[0].answer.options
        guessers.answer(options)
        if let place = options.firstIndex(where: \.isKey) { places[place] += 1 }
      }
    }
    #expect(guessers.best < 0.2)
    #expect(places.allSatisfy { 330...470 ~= $0 }, "\(places)")
  }

  @Test("each cell has over a hundred thousand instances")
  func space() throws {
    let drawing = try ItemDrawing(.analogy)
    for cell in drawing.specification.cells() {
      #expect(drawing.space(of: cell) > 100_000)
    }
  }
}
