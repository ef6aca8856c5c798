import Assessment
import Testing

@testable import ItemFamilies

@Suite("Odd-one-out items")
struct OddOneOutTests {
  @Test("every draft of every cell is sound, and draws are repeatable")
  func sound() throws {
    let drawing = try ItemDrawing(.oddOneOut)
    for cell in drawing.specification.cells() {
      for index in 0..<100 {
        let drawn = try drawing.draw(cell, seed: 11, path: "odd", index: index)
        #expect(drawn.rejections.isEmpty, "\(cell) \(index)")
        if index == 0 {
          #expect(try drawing.draw(cell, seed: 11, path: "odd", index: 0).item == drawn.item)
        }
      }
    }
  }

  @Test("a seed gives the same item for ever")
  func golden() throws {
    let drawing = try ItemDrawing(.oddOneOut, surface: [FamilyParameter("language", "de")])
    let cell = FamilyCell([FamilyParameter("rule", "turn-step")])
    let item = try drawing.draw(cell, seed: 1, path: "golden", index: 0).item
    #expect(
      item.steps[0].answer.options.map(\.text) == [
        "a key: triangle 6,6 10 r0 solid; triangle 18,6 10 r90 solid; square 18,18 6 r45 solid",
        "b rarer-ring: triangle 6,18 10 r0 solid; triangle 18,18 10 r270 solid; square 6,6 6 r45 outline",
        "c rarer-turn: arrow 6,18 10 r180 solid; arrow 18,18 10 r90 solid; square 18,6 6 r45 solid",
        "d rarer-ring: arrow 6,6 10 r180 solid; arrow 18,6 10 r90 solid; square 6,18 6 r45 outline",
        "e rarer-turn: arrow 6,18 10 r0 solid; arrow 18,18 10 r270 solid; square 18,6 6 r45 solid",
      ])
    #expect(
      item.explanation == [
        .paragraph([
          .text(
            "In vier Figuren zeigt, zeilenweise gelesen, die zweite der beiden größeren Formen wie die erste nach einer Vierteldrehung gegen den Uhrzeigersinn. In der anderen tut sie es nicht."
          )
        ])
      ])
  }

  @Test("the key's place is even, and common values do not lead to it")
  func guessing() throws {
    let drawing = try ItemDrawing(.oddOneOut)
    for cell in drawing.specification.cells() {
      var guessers = FigureGuessers()
      var places = [0, 0, 0, 0, 0]
      for index in 0..<400 {
        let item = try drawing.draw(cell, seed: 5, path: "guess \(cell)", index: index).item
        let options = item.steps[0].answer.options
        guessers.answer(options)
        if let place = options.firstIndex(where: \.isKey) { places[place] += 1 }
      }
      #expect(guessers.best < 0.28, "\(cell)")
      #expect(places.allSatisfy { 50...110 ~= $0 }, "\(cell): \(places)")
    }
  }

  @Test("items repeat as often as the space of a cell lets expect")
  func space() throws {
    let drawing = try ItemDrawing(.oddOneOut)
    let cell = FamilyCell([FamilyParameter("rule", "turn-step")])
    let count = 1_200
    var seen: Set<[String]> = []
    for index in 0..<count {
      let options = try drawing.draw(cell, seed: 2, path: "space", index: index).item.steps[0]
        .answer.options
      let figures = options.compactMap { option -> String? in
        guard case .figure(let figure) = option.content.first else { return nil }
        return figure.text
      }
      seen.insert(figures.sorted())
    }
    let expected = Double(count * count) / 2 / drawing.space(of: cell)
    #expect(expected > 5)
    #expect(abs(Double(count - seen.count) - expected) < 3.5 * expected.squareRoot())
  }
}
