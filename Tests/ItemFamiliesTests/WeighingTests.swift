import Assessment
import ItemSolvers
import Testing

@testable import ItemFamilies

@Suite("Weighings are written")
struct WeighingTests {
  @Test("every cell yields sound items, so the formulas agree with the search")
  func sound() throws {
    #expect(try TeaserDraws.soundShare(.weighing, each: 120) == 1)
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.weighing)
    let cell = try #require(drawing.specification.cells().last)
    #expect(cell.description == "false=tell weighings=3 pans=most")
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.stem + item.explanation)
        == "A pawnbroker has 11 pewter plates that look alike. All weigh the same but one, which is heavier or lighter than the others. / There is a balance with two pans and no weights. It only shows which pan is heavier, or that both weigh the same. Nobody knows whether it is heavier or lighter. / Each weighing has three outcomes, so that three weighings tell apart 27 cases at most. Here there are 22 ways in which one pewter plate can be false, and three weighings always suffice. For this exactly four must lie on each pan first."
    )
  }

  @Test("the spaces are numbers of coins, directions and 1,920 stories")
  func spaces() throws {
    let drawing = try ItemDrawing(.weighing)
    let cells = drawing.specification.cells(where: [.init("pans", ["most"])])
    #expect(
      cells.map { drawing.space(of: $0) }
        == [6 * 2, 18 * 2, 54 * 2, 9, 8].map { Double($0 * 1_920) })
  }

  @Test("broken items are read without a trap, and none passes as another's")
  func broken() throws {
    let drawing = try ItemDrawing(.weighing)
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
