import Assessment
import Psychometrics
import Testing

@testable import ItemFamilies
@testable import ItemSolvers

@Suite("Questions about tables are written")
struct TableReadingTests {
  @Test("every cell yields sound items in both languages, and no draft is wasted")
  func sound() throws {
    for language in ["en", "de"] {
      let drawing = try ItemDrawing(.tableReading, surface: [FamilyParameter("language", language)])
      for cell in drawing.specification.cells() {
        for index in 1...20 {
          let drawn = try drawing.draw(cell, seed: 20, path: "table", index: index)
          #expect(drawn.rejections == [:])
          #expect(drawn.item.steps[0].answer.options.count == 5)
        }
      }
    }
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.tableReading)
    let cell = try #require(
      drawing.specification.cells().first {
        $0.description == "form=table question=share size=small"
      })
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.steps[0].content)
        == "What percentage of the total for Transport over all years falls in 2019?")
    #expect(TeaserDraws.text(item.explanation) == "27 + 357 + 216 = 600; 216 ÷ 600 = 36%.")
    #expect(
      item.steps[0].answer.options.map { "\($0.content.plainText) \($0.error ?? "key")" } == [
        "11% share-of-all", "25% share-of-column", "14% wrong-row-and-column",
        "64% share-of-others", "36% key",
      ])
  }

  @Test("nobody gains by guessing, and the key is as often the smallest as the largest")
  func balance() throws {
    for level in FamilyAudit.Level.allCases {
      let audit = try FamilyAudit(.tableReading, level: level, count: 2_000, seed: 3)
      #expect(audit.itemCount == 2_000)
      for guesser in Guesser.allCases {
        #expect((audit.guessers.advantage(of: guesser) ?? 1) < 0.04, "\(level) \(guesser)")
      }
      #expect(audit.repeatedPairs == 0)
    }
  }

  @Test("spaces are large in every cell")
  func spaces() throws {
    let drawing = try ItemDrawing(.tableReading)
    for cell in drawing.specification.cells() { #expect(drawing.space(of: cell) > 1e12) }
  }

  @Test("broken items are read without a trap")
  func broken() throws {
    let drawing = try ItemDrawing(.tableReading)
    var stream = RandomStream(seed: 5, purpose: "corruption")
    let cells = drawing.specification.cells()
    for (first, second) in zip(cells, cells.dropFirst()) {
      let item = try drawing.draw(first, seed: 3, path: "p", index: 1).item
      let other = try drawing.draw(second, seed: 4, path: "p", index: 2).item
      for corrupted in TeaserDraws.corrupted(item, by: other)
      where corrupted.stem != item.stem || corrupted.steps != item.steps {
        #expect(!Soundness.defects(in: corrupted).isEmpty)
      }
      for _ in 0..<40 {
        _ = TableReadingSolver.defects(in: Corruption.corrupted(item, by: &stream))
      }
      #expect(
        Soundness.defects(in: Corruption.rekeyed(item)).contains { $0.rule == "wrong-key" })
    }
  }
}
