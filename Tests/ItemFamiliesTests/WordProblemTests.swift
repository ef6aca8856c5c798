import Assessment
import Psychometrics
import Testing

@testable import ItemFamilies
@testable import ItemSolvers

@Suite("Word problems are written")
struct WordProblemTests {
  @Test("every cell yields sound items, and no draft is wasted")
  func sound() throws {
    let drawing = try ItemDrawing(.wordProblem)
    for cell in drawing.specification.cells() {
      for index in 1...40 {
        let drawn = try drawing.draw(cell, seed: 20, path: "words", index: index)
        #expect(drawn.rejections == [:])
      }
    }
  }

  @Test("the same seed writes the same item")
  func golden() throws {
    let drawing = try ItemDrawing(.wordProblem)
    let cell = try #require(
      drawing.specification.cells().first {
        $0.description == "kind=work operations=2 unit-change=yes"
      })
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.stem + item.steps[0].content + item.explanation)
        == "28 clerks need 216 hours for a job. A working day has 8 hours. / How many working days do 6 clerks need for it at the same pace? / 28 × 216 ÷ 8 ÷ 6 = 126 working days."
    )
    #expect(
      item.steps[0].answer.options.map { "\($0.content.plainText) \($0.error ?? "key")" } == [
        "1008 working days unit-not-changed", "147 working days carry-slip-and-calculation-slip",
        "145 working days carry-slip",
        "1010 working days unit-not-changed-and-calculation-slip", "126 working days key",
      ])
  }

  @Test("nobody gains by guessing, not by roundness either")
  func balance() throws {
    for level in FamilyAudit.Level.allCases {
      let audit = try FamilyAudit(.wordProblem, level: level, count: 2_000, seed: 3)
      #expect(audit.itemCount == 2_000)
      for guesser in Guesser.allCases {
        #expect((audit.guessers.advantage(of: guesser) ?? 1) < 0.04, "\(level) \(guesser)")
      }
    }
    let drawing = try ItemDrawing(.wordProblem)
    let cells = drawing.specification.cells()
    var hits = 0.0
    for index in 0..<2_000 {
      let item = try drawing.draw(
        cells[index % cells.count], seed: 6, path: "round", index: index
      ).item
      let options = item.steps[0].answer.options
      let zeros = options.map { option in
        option.content.plainText.prefix { $0.isNumber }.reversed().prefix { $0 == "0" }.count
      }
      let best = options.indices.filter { zeros[$0] == zeros.max() }
      if best.contains(where: { options[$0].isKey }) { hits += 1 / Double(best.count) }
    }
    #expect(hits / 2_000 < 0.24)
  }

  @Test("spaces are counted with stories and wrong answers")
  func spaces() throws {
    let drawing = try ItemDrawing(.wordProblem)
    let cells = drawing.specification.cells()
    for place in [1, 9, 14] { #expect(drawing.space(of: cells[place]) > 500_000) }
  }

  @Test("every story stands in a sentence that can be read")
  func stories() throws {
    for cell in try ItemDrawing(.wordProblem).specification.cells() {
      let space = try #require(WordProblem.space(of: cell))
      for story in 0..<WordStory.count {
        var stream = RandomStream(seed: 1, purpose: "stories", index: story)
        let drawn = try #require(space.draw(from: &stream))
        let told = WordProblem(
          kind: drawn.kind, operations: drawn.operations, changesUnit: drawn.changesUnit,
          story: story, first: drawn.first, second: drawn.second, third: drawn.third)
        let sentences = try #require(told.sentences)
        let task = try #require(WordTask(sentences.joined(separator: " ")))
        #expect(task.answer.whole == told.key)
        #expect(task.answerUnit == told.unit)
      }
    }
  }

  @Test("broken items are read without a trap")
  func broken() throws {
    let drawing = try ItemDrawing(.wordProblem)
    var stream = RandomStream(seed: 5, purpose: "corruption")
    let cells = drawing.specification.cells()
    for (first, second) in zip(cells, cells.dropFirst()) {
      let item = try drawing.draw(first, seed: 3, path: "p", index: 1).item
      let other = try drawing.draw(second, seed: 4, path: "p", index: 2).item
      for corrupted in TeaserDraws.corrupted(item, by: other)
      where corrupted.stem != item.stem || corrupted.steps != item.steps {
        #expect(!Soundness.defects(in: corrupted).isEmpty)
      }
      for _ in 0..<60 {
        _ = WordProblemSolver.defects(in: Corruption.corrupted(item, by: &stream))
      }
      #expect(Soundness.defects(in: Corruption.rekeyed(item)).contains { $0.rule == "wrong-key" })
    }
  }
}
