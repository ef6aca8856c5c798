import Assessment
import Testing

@testable import ItemFamilies

@Suite("Syllogisms")
struct SyllogismTests {
  @Test("print")
  func show() throws {
    for language in ["en", "de"] {
      let drawing = try ItemDrawing(.syllogism, surface: [FamilyParameter("language", language)])
      for cell in drawing.specification.cells() {
        let d = try drawing.draw(cell, seed: 7, path: "s", index: 1)
        print(
          cell, drawing.specification.judged.difficulty(of: cell), drawing.space(of: cell),
          d.rejections, d.item.complexity)
        for case .paragraph(let t) in d.item.stem { print("  ", t) }
        for o in d.item.steps[0].answer.options { print("    ", o.id, o.content, o.error ?? "KEY") }
        print(d.item.explanation)
      }
    }
  }
}
