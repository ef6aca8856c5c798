import Assessment
import ItemFamilies
import Testing

@Suite("Linear orders")
struct LinearOrderTests {
  @Test("are sound in every cell, and every draft is but for the wanted wordings")
  func sound() throws {
    let drawing = try ItemDrawing(.linearOrder)
    for cell in drawing.specification.cells() {
      for index in 0..<100 {
        let drawn = try drawing.draw(cell, seed: 3, path: "order", index: index)
        #expect(Set(drawn.rejections.keys).isSubset(of: ["no-draft"]))
      }
    }
  }

  @Test("are the same for the same seed")
  func golden() throws {
    let drawing = try ItemDrawing(.linearOrder, surface: [FamilyParameter("theme", "age")])
    let cell = FamilyCell([
      FamilyParameter("terms", 4), FamilyParameter("relation", "negated"),
      FamilyParameter("question", "second"),
    ])
    let first = try drawing.draw(cell, seed: 1, path: "order", index: 1).item
    #expect(try drawing.draw(cell, seed: 1, path: "order", index: 1).item == first)
    guard case .paragraph(let text) = first.stem[0] else { return }
    #expect(
      text.plainText
        == "Kim is older than Carl. Kim is not as old as Rick. Rick is younger than Ulla.")
  }

  @Test("give keys at every place alike")
  func places() throws {
    let drawing = try ItemDrawing(.linearOrder)
    var counts = [0, 0, 0, 0]
    let cell = FamilyCell([
      FamilyParameter("terms", 4), FamilyParameter("relation", "mixed"),
      FamilyParameter("question", "extreme"),
    ])
    for index in 0..<1_000 {
      let item = try drawing.draw(cell, seed: 9, path: "places", index: index).item
      if let place = item.steps[0].answer.options.firstIndex(where: \.isKey) { counts[place] += 1 }
    }
    #expect(counts.allSatisfy { (190...310).contains($0) }, "\(counts)")
  }
}
