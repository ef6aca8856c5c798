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
        == "Five singers appear on the stage, one after another: Zoe, Dora, Ada, Hana and Yara. / Ada comes directly before Hana. / Dora and Ada are not next to each other. / Zoe comes before Dora. / Exactly two people come between Zoe and Hana. / From first to last: Zoe, Yara, Ada, Hana, Dora."
    )
    #expect(
      item.steps.flatMap(\.hints).map(TeaserDraws.text) == [
        "Begin with Zoe: the clues that name Zoe or Hana leave Zoe only two places.",
        "Hana is fourth.", "Zoe comes before Yara.", "Yara is second.",
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

  @Test("nobody gains by a name, its place in the list or the clues, or how often it is named")
  func guessers() throws {
    let drawing = try ItemDrawing(.orderingPuzzle)
    // Places are told here, and whoever is told one is never the answer.
    let cells = drawing.specification.cells().filter {
      $0["anchors"] == "yes" && $0["supposition"] == "no" && $0["people"] != "6"
    }
    var hits = [String: Double]()
    var chance = 0.0
    let count = 2_000
    for index in 0..<count {
      let item = try drawing.draw(
        cells[index % cells.count], seed: 9, path: "guess", index: index
      ).item
      let text = try #require(OrderingText(item.stem))
      let options = item.steps[0].answer.options
      let key = try #require(options.first(where: \.isKey)?.content.plainText)
      chance += 1 / Double(options.count)
      let mentioned = text.clues.flatMap {
        $0.first == $0.second ? [$0.first] : [$0.first, $0.second]
      }
      let open = text.open
      let named = open.map { person in mentioned.count { $0 == person } }
      let lengths = open.map { text.names[$0].count }
      func guess(_ name: String, _ chosen: [Int]) {
        let chosen = chosen.isEmpty ? open : chosen
        let isRight = chosen.contains { text.names[$0] == key }
        hits[name, default: 0] += isRight ? 1 / Double(chosen.count) : 0
      }
      guess("listed first", Array(open.prefix(1)))
      guess("listed last", Array(open.suffix(1)))
      guess(
        "first in the alphabet", open.min { text.names[$0] < text.names[$1] }.map { [$0] } ?? [])
      guess("named first", Array(mentioned.filter(open.contains).prefix(1)))
      guess("named last", Array(mentioned.filter(open.contains).suffix(1)))
      for (name, traits) in [("named", named), ("long", lengths)] {
        guess("most \(name)", zip(open, traits).filter { $0.1 == traits.max() }.map(\.0))
        guess("least \(name)", zip(open, traits).filter { $0.1 == traits.min() }.map(\.0))
      }
    }
    #expect(hits.count == 9)
    for (name, hits) in hits {
      // Nobody should gain at all: three standard errors of a share of about one in three.
      #expect(abs(hits - chance) / Double(count) < 0.032, "\(name)")
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
