import Assessment
import Testing

@testable import ItemFamilies

@Suite("Figural matrices that are drawn")
struct MatrixTests {
  private static let cells = FamilySpecification.matrix.cells()

  @Test("every cell yields sound items, and more than half of the drafts are sound", arguments: cells)
  func sound(cell: FamilyCell) throws {
    let drawing = try ItemDrawing(.matrix)
    var rejections: [String: Int] = [:]
    for index in 0..<150 {
      let drawn = try drawing.draw(cell, seed: 5, path: "matrix", index: index)
      rejections.merge(drawn.rejections, uniquingKeysWith: +)
    }
    print("CELL", cell, rejections.sorted { $0.key < $1.key }, drawing.space(of: cell), FamilySpecification.matrix.judged.difficulty(of: cell))
    #expect(rejections.values.reduce(0, +) < 150, "\(rejections)")
  }
}
