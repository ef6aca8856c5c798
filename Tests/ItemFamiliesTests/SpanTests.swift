import Assessment
import ItemSolvers
import Psychometrics
import Testing

@testable import ItemFamilies

@Suite("Writing sequences to be remembered")
struct SpanTests {
  private static let allCells = FamilySpecification.of(.span)?.cells() ?? []

  private func draw(
    _ cell: FamilyCell, seed: UInt64, index: Int, language: String = "en"
  ) throws -> ItemDrawing.Drawn {
    let drawing = try ItemDrawing(.span, surface: [FamilyParameter("language", language)])
    return try drawing.draw(cell, seed: seed, path: "span", index: index)
  }

  private func key(_ item: GeneratedItem) -> String {
    guard case .text(let key) = item.steps[0].answer else { return "" }
    return key
  }

  @Test("spans backwards end at eight")
  func cells() {
    #expect(Self.allCells.count == 3 * (7 + 6))
  }

  @Test("items of each cell are sound, in either language", arguments: allCells)
  func sound(cell: FamilyCell) throws {
    for language in ["en", "de"] {
      for index in 1...40 {
        let drawn = try draw(cell, seed: 3, index: index, language: language)
        #expect(Soundness.defects(in: drawn.item).isEmpty)
        #expect(key(drawn.item).count == cell.number("length"))
      }
    }
  }

  @Test("most sequences drawn can be shown")
  func share() throws {
    var rejected = 0
    var sound = 0
    for cell in Self.allCells {
      for index in 1...50 {
        let drawn = try draw(cell, seed: 4, index: index)
        #expect(Set(drawn.rejections.keys).isSubset(of: ["no-draft"]))
        rejected += drawn.rejections.values.reduce(0, +)
        sound += 1
      }
    }
    #expect(rejected < sound)
  }

  @Test("the same seed gives the same item, in the words that it always had")
  func golden() throws {
    let cell = try #require(
      Self.allCells.first { $0.description == "material=digits direction=backward length=5" })
    let item = try draw(cell, seed: 7, index: 1).item
    #expect(item.stem == [.paragraph([.text("Remember the digits.")])])
    #expect(
      item.steps[0].content == [
        .paragraph([.text("Type the digits in reverse order, the last one first.")])
      ])
    #expect(key(item) == "70538")
    let explanation = "Shown: 8 3 5 0 7. In reverse order: 7 0 5 3 8."
    #expect(item.explanation == [.paragraph([.text(explanation)])])
    #expect(item.steps[0].presentation?.lengthMs == 7_250)
    #expect(try draw(cell, seed: 7, index: 1).item == item)
  }

  @Test("every element is as often the first and the last to be typed")
  func balance() throws {
    for material in ["digits", "letters", "grid"] {
      let cell = try #require(
        Self.allCells.first { $0.description == "material=\(material) direction=forward length=5" })
      var counts: [Character: Int] = [:]
      for index in 1...1_000 {
        let key = key(try draw(cell, seed: 5, index: index).item)
        counts[try #require(key.first), default: 0] += 1
      }
      #expect(counts.count == (material == "grid" ? 9 : 10))
      for count in counts.values { #expect((60...150).contains(count)) }
    }
  }

  @Test("short sequences are counted one by one")
  func space() throws {
    let digits = try #require(SpanSequence(material: "digits"))
    let grid = try #require(SpanSequence(material: "grid"))
    // 720 orders of three digits without 40 equal steps and 314.
    #expect(digits.count(3) == 679)
    // 504 orders of three places without the eight lines, each either way.
    #expect(grid.count(3) == 488)
    let drawing = try ItemDrawing(.span)
    let cell = try #require(Self.allCells.first)
    #expect(drawing.space(of: cell) == 679)
  }
}
