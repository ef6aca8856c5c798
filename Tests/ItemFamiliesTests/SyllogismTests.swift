import Assessment
import ItemSolvers
import Testing

@testable import ItemFamilies

@Suite("Syllogisms")
struct SyllogismTests {
  @Test("every cell gives sound items from most drafts", arguments: ["en", "de"])
  func cells(language: String) throws {
    for terms in ["nonsense", "everyday"] {
      let drawing = try ItemDrawing(
        .syllogism,
        surface: [FamilyParameter("language", language), FamilyParameter("terms", terms)])
      let cells = drawing.specification.cells()
      #expect(cells.count == 15)
      var thrownAway = 0
      for cell in cells {
        for index in 1...40 {
          thrownAway += try drawing.draw(cell, seed: 11, path: "s", index: index).rejections.count
        }
      }
      #expect(thrownAway == 0)
    }
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.syllogism)
    let cell = drawing.specification.cells()[0]
    let item = try drawing.draw(cell, seed: 7, path: "s", index: 1).item
    #expect(
      TeaserDraws.text(item.stem)
        == "Assume that both statements are true and that each group named has at least one member. / No tefvaks are muvmups. / No muvmups are fevdons."
    )
    #expect(
      item.steps[0].answer.options.map(\.content.plainText) == [
        "No fevdons are tefvaks.", "None of the others must be true.", "All fevdons are tefvaks.",
        "All tefvaks are fevdons.",
      ])
    #expect(
      item.steps[0].answer.options.map(\.error) == [
        "matching", nil, "possible-only", "possible-only",
      ])
    #expect(item.complexity == 5)
  }

  @Test("keys stand everywhere alike and nobody gains by guessing")
  func balance() throws {
    for level in FamilyAudit.Level.allCases {
      let audit = try FamilyAudit(.syllogism, level: level, count: 2_000, seed: 3)
      #expect(audit.itemCount == 2_000)
      #expect((audit.guessers.best?.advantage ?? 1) < 0.05)
      #expect(audit.repeatedPairs == 0)
    }
  }

  @Test("nothing follows in a quarter of the items of each cell")
  func nothingFollows() throws {
    let drawing = try ItemDrawing(.syllogism)
    for cell in drawing.specification.cells() {
      let nones = try (1...400).count { index in
        let options = try drawing.draw(cell, seed: 5, path: "s", index: index).item.steps[0].answer
          .options
        return options.first(where: \.isKey)?.content.plainText.hasPrefix("None") == true
      }
      #expect((60...140).contains(nones))
    }
  }

  @Test("few everyday terms make a small space, made-up words a large one")
  func spaces() throws {
    let nonsense = try ItemDrawing(.syllogism)
    let everyday = try ItemDrawing(.syllogism, surface: [FamilyParameter("terms", "everyday")])
    let cell = nonsense.specification.cells()[0]
    #expect(nonsense.space(of: cell) > 1e12)
    // Shares 1/2 of one pair, 1/4 of one, 1/4 of two: 1/4 + 1/16 + 1/32 = 11/32; two directions.
    #expect(abs(everyday.space(of: cell) - 12_144 * 2 * 32 / 11) < 1e-6)
  }

  @Test("items that are mixed up or cut short are named unsound and never trap")
  func corrupted() throws {
    let drawing = try ItemDrawing(.syllogism)
    let cells = drawing.specification.cells()
    for (index, cell) in cells.enumerated() {
      let item = try drawing.draw(cell, seed: 9, path: "s", index: 1).item
      let other = try drawing.draw(
        cells[(index + 1) % cells.count], seed: 10, path: "s", index: 2
      ).item
      for broken in TeaserDraws.corrupted(item, by: other) where broken != item {
        #expect(!Soundness.defects(in: broken).isEmpty)
      }
    }
  }
}
