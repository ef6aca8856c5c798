import Assessment
import Psychometrics
import Testing

@testable import ItemFamilies
@testable import ItemSolvers

@Suite("Corrupted items of series, comparisons and spans")
struct CorruptedItemsTests {
  private static let families: [FamilyName] = [
    .numberSeries, .letterSeries, .symbolComparison, .numberChecking, .span,
  ]

  @Test(
    "no solver traps on a corrupted item, and all report an item without its parts",
    arguments: families)
  func corrupted(family: FamilyName) throws {
    let solver = try #require(Soundness.all.first { $0.family == family })
    var stream = RandomStream(seed: 4, purpose: "corruption", path: family.rawValue)
    let drawing = try ItemDrawing(family)
    for (index, cell) in drawing.specification.cells().enumerated() {
      let item = try drawing.draw(cell, seed: 4, path: "corrupted", index: index).item
      for _ in 0..<60 { _ = solver.defects(in: Corruption.corrupted(item, by: &stream)) }
      #expect(!solver.defects(in: Corruption.emptied(item)).isEmpty)
    }
  }

  @Test("another key is always found out", arguments: families)
  func keys(family: FamilyName) throws {
    let drawing = try ItemDrawing(family)
    for (index, cell) in drawing.specification.cells().enumerated() {
      let item = try drawing.draw(cell, seed: 4, path: "keys", index: index).item
      #expect(Soundness.defects(in: Corruption.rekeyed(item)).contains { $0.rule == "wrong-key" })
    }
  }
}
