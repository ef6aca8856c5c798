import Assessment
import ItemSolvers
import Psychometrics
import Testing

@testable import ItemFamilies

@Suite("Writing rows to be compared")
struct ComparisonTests {
  private static let families = [FamilyName.symbolComparison, .numberChecking]

  private func draw(
    _ family: FamilyName, _ cell: FamilyCell, seed: UInt64, index: Int,
    surface: [FamilyParameter] = []
  ) throws -> ItemDrawing.Drawn {
    try ItemDrawing(family, surface: surface).draw(cell, seed: seed, path: "rows", index: index)
  }

  private func rows(_ item: GeneratedItem) -> [String] {
    guard case .code(let text) = item.steps[0].content[0] else { return [] }
    return text.split(separator: "\n").map(String.init)
  }

  @Test("every draft of each cell is sound, on any surface", arguments: families)
  func sound(family: FamilyName) throws {
    let specification = try #require(FamilySpecification.of(family))
    let surfaces = specification.incidentals[0].values.flatMap { first in
      ["en", "de"].map {
        [
          FamilyParameter(specification.incidentals[0].name, first),
          FamilyParameter("language", $0),
        ]
      }
    }
    for cell in specification.cells() {
      for (index, surface) in surfaces.enumerated() {
        let drawn = try draw(family, cell, seed: 3, index: index, surface: surface)
        #expect(drawn.rejections.isEmpty)
        #expect(Soundness.defects(in: drawn.item).isEmpty)
      }
    }
  }

  @Test("the same seed gives the same item, in the words that it always had")
  func golden() throws {
    let symbols = try #require(FamilySpecification.of(.symbolComparison)?.cells().first)
    let numbers = try #require(FamilySpecification.of(.numberChecking)?.cells().last)
    let first = try draw(.symbolComparison, symbols, seed: 7, index: 1).item
    let second = try draw(
      .numberChecking, numbers, seed: 7, index: 1,
      surface: [FamilyParameter("grouping", "fours"), FamilyParameter("language", "de")]
    ).item
    #expect(rows(first) == ["■ ■ ▲", "■ ■ ▲"])
    #expect(first.stem == [.paragraph([.text("Are both rows the same?")])])
    #expect(
      first.steps[0].answer.options.map(\.content) == [[.text("Same")], [.text("Different")]])
    #expect(rows(second) == ["3351-6110-4360", "3351-6101-4360"])
    #expect(second.stem == [.paragraph([.text("Sind beide Zahlen gleich?")])])
    #expect(try draw(.symbolComparison, symbols, seed: 7, index: 1).item == first)
  }

  @Test("in every cell half of the rows are the same", arguments: families)
  func halves(family: FamilyName) throws {
    for cell in try #require(FamilySpecification.of(family)).cells() {
      var same = 0
      for index in 1...400 {
        let item = try draw(family, cell, seed: 5, index: index).item
        if item.steps[0].answer.options[0].isKey { same += 1 }
      }
      #expect((150...250).contains(same))
    }
  }

  @Test(
    "what stands in one row, or in a place, does not tell whether rows differ", arguments: families)
  func singleRows(family: FamilyName) throws {
    let cell = try #require(FamilySpecification.of(family)?.cells().last)
    var hits: [String: (seen: Int, same: Int)] = [:]
    for index in 1...4_000 {
      let item = try draw(family, cell, seed: 6, index: index).item
      let same = item.steps[0].answer.options[0].isKey
      for (place, row) in rows(item).enumerated() {
        let elements = Array(row.filter { $0 != " " })
        var features = [
          "\(place) first \(elements[0])", "\(place) last \(elements[elements.count - 1])",
        ]
        if zip(elements, elements.dropFirst()).contains(where: ==) {
          features.append("\(place) twins")
        }
        for feature in features {
          hits[feature, default: (0, 0)].seen += 1
          if same { hits[feature, default: (0, 0)].same += 1 }
        }
      }
    }
    for (feature, count) in hits {
      let deviation = Double(abs(2 * count.same - count.seen))
      #expect(deviation < 4.5 * Double(count.seen).squareRoot(), "\(feature) tells")
    }
  }

  @Test("instances of the smallest cells repeat as often as their space says", arguments: families)
  func space(family: FamilyName) throws {
    let specification = try #require(FamilySpecification.of(family))
    for cell in [specification.cells().first, specification.cells().dropFirst().first] {
      let cell = try #require(cell)
      var seen: Set<[String]> = []
      var pairs = 0
      for index in 1...2_000 {
        let item = try draw(family, cell, seed: 9, index: index).item
        if !seen.insert(rows(item)).inserted { pairs += 1 }
      }
      let space = try ItemDrawing(family).space(of: cell)
      let expected = 2_000.0 * 1_999 / 2 / space
      #expect(Double(pairs) < expected + 4 * expected.squareRoot())
      #expect(Double(pairs) > 0.5 * expected - 4 * expected.squareRoot())
    }
  }
}
