import Assessment
import ItemSolvers
import Testing

@testable import ItemFamilies

@Suite("River crossings are written")
struct RiverCrossingTests {
  @Test("every cell yields sound items, and no draft is wasted")
  func sound() throws {
    #expect(try TeaserDraws.soundShare(.riverCrossing, each: 8) == 1)
  }

  @Test("the crates to choose from give nothing away")
  func guessers() throws {
    var tally = GuesserTally()
    var places = [0, 0, 0, 0]
    let drawing = try ItemDrawing(.riverCrossing)
    for cell in drawing.specification.cells()
    where cell["cargo"] == "4" && cell["crossings"] != "none" {
      for index in 1...300 {
        let item = try drawing.draw(cell, seed: 5, path: "g", index: index).item
        let options = item.steps[1].answer.options
        tally.add(options)
        if let key = options.firstIndex(where: \.isKey) { places[key] += 1 }
      }
    }
    #expect((tally.best?.advantage ?? 1) < 0.06)
    #expect(places.allSatisfy { (105...195).contains($0) })
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.riverCrossing)
    let cell = try #require(
      drawing.specification.cells().first { $0.description == "cargo=4 capacity=1 crossings=9" })
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.stem + item.explanation)
        == "A courier must bring four crates across a river in a boat: linen, amber, paint and spice. / The boat holds the courier, who alone can steer it, and at most one crate at a time. / Some crates must not be left together on either side while the courier is away: / amber and spice / paint and spice / A shortest way has 9 crossings: spice over; nothing back; linen over; nothing back; amber over; spice back; paint over; nothing back; spice over."
    )
  }

  @Test("the sets of conflicts are counted, and stories multiply them")
  func spaces() throws {
    let drawing = try ItemDrawing(.riverCrossing)
    let cells = drawing.specification.cells(where: [.init("cargo", 3...4)])
    #expect(cells.map(RiverCrossingGenerator.structures(of:)) == [3, 12, 45, 16])
    #expect(drawing.space(of: cells[0]) == Double(3 * 18 * 17 * 16 * 48))
  }

  @Test("broken items are read without a trap, and none passes as another's")
  func broken() throws {
    let drawing = try ItemDrawing(.riverCrossing)
    let cells = drawing.specification.cells(where: [.init("cargo", 3...5)])
    for (first, second) in zip(cells, cells.dropFirst()) {
      let item = try drawing.draw(first, seed: 3, path: "p", index: 1).item
      let other = try drawing.draw(second, seed: 3, path: "p", index: 2).item
      for corrupted in TeaserDraws.corrupted(item, by: other) {
        #expect(!Soundness.defects(in: corrupted).isEmpty)
      }
    }
  }
}
