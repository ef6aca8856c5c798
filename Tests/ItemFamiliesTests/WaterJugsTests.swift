import Assessment
import ItemSolvers
import Testing

@testable import ItemFamilies

@Suite("Water jugs are written")
struct WaterJugsTests {
  @Test("every cell yields sound items, and no draft is wasted")
  func sound() throws {
    let share = try TeaserDraws.soundShare(.waterJugs, each: 40)
    #expect(share == 1)
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.waterJugs)
    let cell = try #require(
      drawing.specification.cells().first {
        $0.description == "jugs=2 source=tap moves=6 detour=yes"
      })
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.stem + item.explanation)
        == "A beekeeper has two cans without marks and needs exactly 8 litres of water in one of them. / can A: holds 6 litres, empty / can B: holds 10 litres, empty / One move fills a can to the brim at a tap, empties one into a drain, or pours one into another until the first is empty or the second is full. / The shortest way has 6 moves: fill B (0, 10); pour B into A (6, 4); empty A (0, 4); pour B into A (4, 0); fill B (4, 10); pour B into A (6, 8)."
    )
  }

  @Test("the spaces are counted: 960 stories for each puzzle, order and question")
  func spaces() throws {
    let drawing = try ItemDrawing(.waterJugs)
    let cells = drawing.specification.cells()
    let counts = cells.map { WaterJugsGenerator.puzzles(of: $0).count }
    #expect(
      counts == [72, 20, 38, 34, 21, 42, 15, 42, 38, 132, 55, 67, 227, 46, 66, 13, 198, 38, 87])
    #expect(drawing.space(of: cells[2]) == Double(38 * 2 * 6 * 960))
  }

  @Test("broken items are read without a trap, and none passes as another's")
  func broken() throws {
    let drawing = try ItemDrawing(.waterJugs)
    let cells = drawing.specification.cells()
    for (first, second) in zip(cells, cells.dropFirst()) {
      let item = try drawing.draw(first, seed: 3, path: "p", index: 1).item
      let other = try drawing.draw(second, seed: 3, path: "p", index: 2).item
      for corrupted in TeaserDraws.corrupted(item, by: other) {
        #expect(!Soundness.defects(in: corrupted).isEmpty)
      }
    }
  }
}
