import Assessment
import Psychometrics
import Testing

@testable import ItemFamilies
@testable import ItemSolvers

@Suite("Ordering puzzles are written")
struct OrderingPuzzleTests {
  @Test("every cell yields sound items, and no draft is refused by the solver")
  func sound() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    let cells = drawing.specification.cells()
    #expect(cells.count == 22)
    for cell in cells {
      for index in 0..<15 {
        let drawn = try drawing.draw(cell, seed: 20, path: "order", index: index)
        #expect(Set(drawn.rejections.keys).isSubset(of: ["no-draft"]), "\(cell)")
      }
    }
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    let cell = try #require(
      drawing.specification.cells().first {
        $0.description == "people=5 anchors=no negatives=yes supposition=yes"
      })
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.stem + item.explanation)
        == "Five runners cross the finish line, one after another: Kim, Carl, Sara, Gus and Zoe. / Sara comes directly before Gus. / Carl and Sara are not next to each other. / Kim comes before Carl. / Exactly 2 people come between Kim and Gus. / From first to last: Kim, Zoe, Sara, Gus, Carl."
    )
    #expect(
      item.steps.flatMap(\.hints).map(TeaserDraws.text) == [
        "Begin with Kim: the clues that name Kim leave only 3 places.", "Zoe is second.",
        "Kim is first.",
      ])
  }

  @Test("crossing out places is the same for generator and solver, who do it in different ways")
  func elimination() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    for (index, cell) in drawing.specification.cells().enumerated() {
      let item = try drawing.draw(cell, seed: 2, path: "e", index: index).item
      let text = try #require(OrderingText(item.stem))
      let search = OrderingSearch(count: text.names.count, clues: text.clues)
      #expect(search.isFoundByElimination == (cell["supposition"] == "no"))
    }
  }

  @Test("nobody gains by a name's place in the list, or by how often it is named")
  func guessers() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    let cells = drawing.specification.cells()
    var hits = [String: Double]()
    var chance = 0.0
    let count = 1_200
    for index in 0..<count {
      let item = try drawing.draw(
        cells[index % cells.count], seed: 9, path: "guess", index: index
      ).item
      let text = try #require(OrderingText(item.stem))
      let options = item.steps[0].answer.options
      let key = try #require(options.first(where: \.isKey)?.content.plainText)
      chance += 1 / Double(options.count)
      let named = text.names.indices.map { person in
        text.clues.count { $0.first == person || $0.second == person }
      }
      func guess(_ name: String, _ chosen: [String]) {
        if chosen.contains(key) { hits[name, default: 0] += 1 / Double(chosen.count) }
      }
      guess("listed first", [text.names[0]])
      guess("listed last", Array(text.names.suffix(1)))
      guess("first in the alphabet", [text.names.min() ?? ""])
      for (name, wanted) in [("named most", named.max()), ("named least", named.min())] {
        guess(name, text.names.indices.filter { named[$0] == wanted }.map { text.names[$0] })
      }
    }
    for (name, hits) in hits {
      // Three points, and three standard errors of a share of about one in five.
      #expect((hits - chance) / Double(count) < 0.03 + 0.035, "\(name)")
    }
  }

  @Test("spaces are those of names and stories times puzzles")
  func spaces() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    let cells = drawing.specification.cells()
    // 24 x 23 x 22 x 21 names and six stories alone are 1.5 million.
    #expect(drawing.space(of: cells[0]) > 1e7)
    #expect(drawing.space(of: cells[21]) > 1e11)
  }

  @Test("broken items are read without a trap, and none passes as another's")
  func broken() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    var stream = RandomStream(seed: 5, purpose: "corruption")
    let cells = drawing.specification.cells()
    for (first, second) in zip(cells, cells.dropFirst()) {
      let item = try drawing.draw(first, seed: 3, path: "p", index: 1).item
      let other = try drawing.draw(second, seed: 4, path: "p", index: 2).item
      for corrupted in TeaserDraws.corrupted(item, by: other) {
        #expect(!Soundness.defects(in: corrupted).isEmpty)
      }
      for _ in 0..<40 {
        _ = OrderingPuzzleSolver.defects(in: Corruption.corrupted(item, by: &stream))
      }
      #expect(Soundness.defects(in: Corruption.rekeyed(item)).contains { $0.rule == "wrong-key" })
    }
  }
}
