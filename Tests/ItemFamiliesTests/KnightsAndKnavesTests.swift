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
        "Ivo says: “Will is a knight.”", "Will says: “Exactly two of us are knights.”",
        "Yara says: “Ivo and Will are of the same kind.”",
      ])
  }

  @Test("have as many instances as were counted by hand with two people")
  func space() throws {
    let drawing = try ItemDrawing(.knightsAndKnaves)
    let cell = FamilyCell([
      FamilyParameter("people", 2), FamilyParameter("statements", "plain"),
    ])
    // "At least one of us is a knave" and "we are all knaves" go with "is a knave" alone: one knight.
    // "Exactly one of us is a knight" goes with "is a knight", both being knaves, and with "is a knave".
    // With two speakers there are 6 ways to one knight and 2 to none. A knight who is asked for is
    // one of 6, each equally likely; a knave is one of 6 or one of 4 (2 ways with 2 knaves).
    let knights = 0.25 * 6 * pow2(1.0 / 6)
    let knaves = 0.25 * (6 * pow2(1.0 / 8) + 4 * pow2(1.0 / 16))
    #expect(abs(drawing.space(of: cell) * (knights + knaves) / (24 * 23) - 1) < 1e-9)
  }

  private func pow2(_ value: Double) -> Double { value * value }

  @Test("ask for a knight as often as for a knave")
  func kinds() throws {
    let drawing = try ItemDrawing(.knightsAndKnaves)
    for cell in drawing.specification.cells() {
      let knights = try (0..<1_000).count { index in
        let item = try drawing.draw(cell, seed: 5, path: "kinds", index: index).item
        return item.steps[0].answer.options.first(where: \.isKey)?.content.plainText == "a knight"
      }
      // Five standard errors of a share of one half.
      #expect((420...580).contains(knights), "\(cell): \(knights)")
    }
  }
}
