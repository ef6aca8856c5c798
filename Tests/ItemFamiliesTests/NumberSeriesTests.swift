import Assessment
import ItemSolvers
import Psychometrics
import Testing

@testable import ItemFamilies

@Suite("Writing number series")
struct NumberSeriesTests {
  private static let allCells = FamilySpecification.of(.numberSeries)?.cells() ?? []

  private func draw(
    _ cell: FamilyCell, seed: UInt64, index: Int, language: String = "en"
  ) throws -> ItemDrawing.Drawn {
    let drawing = try ItemDrawing(
      .numberSeries, surface: [FamilyParameter("language", language)])
    return try drawing.draw(cell, seed: seed, path: "series", index: index)
  }

  @Test("there is a cell for each rule and magnitude, harder from below -2 to over 2")
  func cells() throws {
    let specification = try #require(FamilySpecification.of(.numberSeries))
    let difficulties = Self.allCells.map { specification.judged.difficulty(of: $0) }
    #expect(Self.allCells.count == 14)
    #expect(try #require(difficulties.min()) < -2)
    #expect(try #require(difficulties.max()) > 2)
  }

  @Test("most drafts of each cell are sound", arguments: allCells)
  func sound(cell: FamilyCell) throws {
    var rejected = 0
    for index in 1...120 {
      let drawn = try draw(cell, seed: 3, index: index)
      rejected += drawn.rejections.values.max() ?? 0
      #expect(Soundness.defects(in: drawn.item).isEmpty)
    }
    #expect(rejected < 120)
  }

  @Test("the same seed gives the same item, in the words that it always had")
  func golden() throws {
    let cell = try #require(Self.allCells.first)
    let item = try draw(cell, seed: 7, index: 1).item
    #expect(item.stem == [.paragraph([.text("Which number comes next?")])])
    #expect(item.steps[0].content == [.paragraph([.text("193, 173, 153, 133, 113, ?")])])
    let options = item.steps[0].answer.options
    #expect(options.map(\.content) == ["247", "111", "93", "110", "246"].map { [.text($0)] })
    #expect(
      options.map(\.error) == [
        "sum-of-last-two-and-calculation-slip", "carry-slip-and-calculation-slip", nil,
        "carry-slip", "sum-of-last-two",
      ])
    #expect(
      item.explanation == [.paragraph([.text("Each step is −20. The next number is 93.")])])
    #expect(try draw(cell, seed: 7, index: 1).item == item)
  }

  @Test("another language shows the same numbers")
  func german() throws {
    let cell = try #require(Self.allCells.last)
    let english = try draw(cell, seed: 7, index: 2).item
    let german = try draw(cell, seed: 7, index: 2, language: "de").item
    #expect(german.stem == [.paragraph([.text("Welche Zahl kommt als nächste?")])])
    #expect(german.steps == english.steps)
    #expect(german.explanation != english.explanation)
  }

  @Test("neither size, length, evenness nor neighbourhood tells the key", arguments: allCells)
  func guessers(cell: FamilyCell) throws {
    var guesses = NumberGuesses()
    for index in 1...300 { guesses.add(try draw(cell, seed: 5, index: index).item) }
    for (name, share) in guesses.shares { #expect(share < 0.29, "\(name) gains") }
  }

  @Test("the small geometric series are counted one by one")
  func space() throws {
    let drawing = try ItemDrawing(.numberSeries)
    let cell = try #require(
      Self.allCells.first { $0.description == "rule=geometric magnitude=small" })
    let spaces = NumberSeriesRules.spaces(of: "geometric", large: false)
    #expect(spaces.map { $0.measure { _ in 1 }.count } == [21])
    var seen: Set<[String]> = []
    var repeats = 0
    for index in 1...400 {
      let options = try draw(cell, seed: 9, index: index).item.steps[0].answer.options
      if !seen.insert(options.map { "\($0.content)" }.sorted()).inserted { repeats += 1 }
    }
    let expected = 400.0 * 399 / 2 / drawing.space(of: cell)
    #expect(abs(Double(repeats) - expected) < 4 * expected.squareRoot() + 4)
  }
}
