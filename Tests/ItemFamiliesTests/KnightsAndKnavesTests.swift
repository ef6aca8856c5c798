import Assessment
import ItemFamilies
import Testing

@Suite("Knights and knaves")
struct KnightsAndKnavesTests {
  @Test("are sound in every cell")
  func sound() throws {
    let drawing = try ItemDrawing(.knightsAndKnaves)
    for cell in drawing.specification.cells() {
      for index in 0..<100 {
        let drawn = try drawing.draw(cell, seed: 3, path: "island", index: index)
        #expect(Set(drawn.rejections.keys).isSubset(of: ["no-draft"]))
      }
    }
  }

  @Test("are the same for the same seed")
  func golden() throws {
    let drawing = try ItemDrawing(.knightsAndKnaves)
    let cell = FamilyCell([
      FamilyParameter("people", 3), FamilyParameter("statements", "joined"),
    ])
    let item = try drawing.draw(cell, seed: 1, path: "island", index: 1).item
    let said = item.stem.dropFirst().compactMap { block -> String? in
      if case .paragraph(let text) = block { text.plainText } else { nil }
    }
    #expect(
      said == [
        "Pia says: “Kim is a knight.”", "Ben says: “Pia and Kim are of different kinds.”",
        "Kim says: “Exactly 1 of us is a knight.”",
      ])
  }

  @Test("have as many instances as were counted by hand with two people")
  func space() throws {
    let drawing = try ItemDrawing(.knightsAndKnaves)
    let cell = FamilyCell([
      FamilyParameter("people", 2), FamilyParameter("statements", "plain"),
    ])
    // "At least one of us is a knave" and "we are all knaves" go with "is a knave" alone, "exactly 1
    // of us is a knight" with both: 4 ways, two speakers, two asked, and 24 x 23 names.
    #expect(drawing.space(of: cell) == Double(4 * 2 * 2 * 24 * 23))
  }
}
