import Assessment
import ItemFamilies
import ItemSolvers
import Testing

@Suite("Defects that the families' pages rule out")
struct DefectsFromPagesTests {
  @Test("are found in items of every cell that they can be made of", arguments: PageDefect.all)
  func caught(_ defect: PageDefect) throws {
    let drawing = try ItemDrawing(defect.family, surface: defect.surface)
    let cells = drawing.specification.cells(where: defect.radicals)
    var applied = 0
    var missed: [String] = []
    for (index, cell) in cells.enumerated() {
      for draw in 0..<3 {
        let item = try drawing.draw(cell, seed: 99, path: "page-\(draw)", index: index).item
        guard let broken = defect.breaking(item), broken != item else { continue }
        applied += 1
        if Soundness.defects(in: broken).isEmpty { missed.append("\(cell), draw \(draw)") }
      }
    }
    #expect(applied > 0, "\(defect) is made of no item")
    let count = "\(defect): \(missed.count) of \(applied) pass as sound"
    #expect(missed.isEmpty, "\(count)")
  }
}
