import Assessment
import ItemSolvers
import Psychometrics
import Testing

@testable import ItemFamilies

@Suite("Writing letter series")
struct LetterSeriesTests {
  private static let allCells = FamilySpecification.of(.letterSeries)?.cells() ?? []

  private func draw(
    _ cell: FamilyCell, seed: UInt64, index: Int, language: String = "en"
  ) throws -> ItemDrawing.Drawn {
    let drawing = try ItemDrawing(
      .letterSeries, surface: [FamilyParameter("language", language)])
    return try drawing.draw(cell, seed: seed, path: "series", index: index)
  }

  @Test("growing steps are never near")
  func cells() {
    #expect(Self.allCells.count == 11)
    #expect(!Self.allCells.contains { $0.description == "rule=growing-steps steps=near" })
  }

  @Test("most drafts of each cell are sound", arguments: allCells)
  func sound(cell: FamilyCell) throws {
    var rejected = 0
    for index in 1...150 {
      let drawn = try draw(cell, seed: 3, index: index)
      rejected += drawn.rejections.values.max() ?? 0
      #expect(Soundness.defects(in: drawn.item).isEmpty)
    }
    #expect(rejected < 150)
  }

  @Test("the same seed gives the same item, in the words that it always had")
  func golden() throws {
    let cell = try #require(Self.allCells.first)
    let item = try draw(cell, seed: 7, index: 1).item
    #expect(
      item.stem == [.paragraph([.text("Which letter comes next? After Z comes A again.")])])
    #expect(item.steps[0].content == [.paragraph([.text("L, M, N, O, P, ?")])])
    #expect(
      item.steps[0].answer.options.map(\.content) == ["A", "Q", "Z", "L", "P"].map { [.text($0)] })
    let explanation = "Each step in the alphabet is +1. The next letter is Q."
    #expect(item.explanation == [.paragraph([.text(explanation)])])
    #expect(try draw(cell, seed: 7, index: 1).item == item)
  }

  @Test("another language shows the same letters")
  func german() throws {
    let cell = try #require(Self.allCells.last)
    let english = try draw(cell, seed: 7, index: 2).item
    let german = try draw(cell, seed: 7, index: 2, language: "de").item
    #expect(german.steps == english.steps)
    #expect(german.stem != english.stem)
    #expect(german.explanation != english.explanation)
  }

  @Test("the key is as often the first, the middle and the last letter of the options")
  func ranks() throws {
    var ranks = [0, 0, 0, 0, 0]
    for cell in Self.allCells {
      for index in 1...200 {
        let options = try draw(cell, seed: 5, index: index).item.steps[0].answer.options
        let sorted = options.sorted { "\($0.content)" < "\($1.content)" }
        ranks[try #require(sorted.firstIndex { $0.isKey })] += 1
      }
    }
    for count in ranks { #expect((374...506).contains(count)) }
  }

  @Test("instances of the smallest cell repeat as often as its space says")
  func space() throws {
    let drawing = try ItemDrawing(.letterSeries)
    let cell = try #require(Self.allCells.first)
    var seen: Set<[String]> = []
    var repeats = 0
    for index in 1...800 {
      let item = try draw(cell, seed: 9, index: index).item
      let shown = item.steps[0].answer.options.map { "\($0.content)" }.sorted()
      if !seen.insert(shown + ["\(item.steps[0].content)"]).inserted { repeats += 1 }
    }
    let expected = 800.0 * 799 / 2 / drawing.space(of: cell)
    #expect(abs(Double(repeats) - expected) < 4 * expected.squareRoot())
  }
}
