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
        $0.description == "kind=work operations=3 unit-change=yes extraneous=yes"
      })
    let item = try drawing.draw(cell, seed: 1, path: "p", index: 1).item
    #expect(item == (try drawing.draw(cell, seed: 1, path: "p", index: 1).item))
    #expect(
      TeaserDraws.text(item.stem + item.steps[0].content + item.explanation)
        == "33 masons need 120 hours for a job. They come from a firm with 70 branches. A working day has 8 hours. / How many working days do 2 masons need for 6 such jobs at the same pace? / 33 × 120 ÷ 8 × 6 ÷ 2 = 1485 working days."
    )
    guard case .number(let key, let unit, let errors) = item.steps[0].answer else {
      Issue.record("the answer is typed")
      return
    }
    #expect(key == 1_485 && unit == "working days")
    #expect(
      errors.map { "\(Int($0.value)) \($0.error)" } == [
        "5 proportional", "2970 not-divided", "90 time-unchanged", "113 added-difference",
        "248 one-job", "41 divided-by-jobs", "495 wrong-factor", "11880 unit-not-changed",
        "3150 extraneous-number", "866 extraneous-number", "42 extraneous-number",
        "17325 extraneous-number",
      ])
  }

  @Test("errors stand beside the key, most of them different from it")
  func errors() throws {
    let drawing = try ItemDrawing(.wordProblem)
    for (index, cell) in drawing.specification.cells().enumerated() {
      let item = try drawing.draw(cell, seed: 8, path: "errors", index: index).item
      guard case .number(let key, _, let errors) = item.steps[0].answer else { continue }
      #expect(errors.count >= 2, "\(cell)")
      #expect(!errors.map(\.value).contains(key))
      let named = Set(errors.map(\.error))
      #expect(cell["unit-change"] == "no" || named.contains("unit-not-changed"))
    }
  }

  @Test("spaces are counted with stories and numbers that are not needed")
  func spaces() throws {
    let drawing = try ItemDrawing(.wordProblem)
    for cell in drawing.specification.cells() {
      let space = drawing.space(of: cell)
      #expect(space > (cell["extraneous"] == "yes" ? 100_000 : 3_000), "\(cell): \(space)")
    }
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
          story: story, numbers: drawn.numbers, extraneous: drawn.extraneous)
        let sentences = try #require(told.sentences)
        let task = try #require(WordTask(sentences.joined(separator: " ")))
        #expect(task.answer.whole == told.key)
        #expect(task.answerUnit == told.unit)
        #expect(task.extraneous == told.extraneous)
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
    }
  }
}
