import Assessment
import Testing

@testable import ItemFamilies

@Suite("Figural matrices that are drawn")
struct MatrixTests {
  private static let cells = FamilySpecification.matrix.cells()

  @Test(
    "every cell yields sound items, and more than half of the drafts are sound", arguments: cells)
  func sound(cell: FamilyCell) throws {
    let drawing = try ItemDrawing(.matrix)
    var rejections: [String: Int] = [:]
    for index in 0..<100 {
      let drawn = try drawing.draw(cell, seed: 5, path: "matrix", index: index)
      rejections.merge(drawn.rejections, uniquingKeysWith: +)
    }
    #expect(rejections.values.reduce(0, +) < 100, "\(rejections)")
  }

  @Test("the same seed gives the same item on every machine")
  func golden() throws {
    let cell = FamilyCell([
      FamilyParameter("grid", "3x3"), FamilyParameter("rules", 3),
      FamilyParameter("hardest", "logic"),
    ])
    let item = try ItemDrawing(.matrix).draw(cell, seed: 7, path: "matrix", index: 1).item
    let again = try ItemDrawing(.matrix).draw(cell, seed: 7, path: "matrix", index: 1).item
    #expect(item == again)
    let said = item.explanation.map { block -> String in
      guard case .paragraph(let inlines) = block, case .text(let text)? = inlines.first else {
        return ""
      }
      return text
    }
    #expect(
      said == [
        "Size: the same along each row.", "Turn: each row has the same three, in another order.",
        "Border: the third figure has what the first has, without what the second has.",
      ])
    #expect(
      item.steps[0].answer.options.map { $0.error ?? "key" } == [
        "size-repeats-above+turn-repeats-neighbour+elements-subtracts-the-other-way-round",
        "size-repeats-above+elements-subtracts-the-other-way-round",
        "elements-subtracts-the-other-way-round", "turn-repeats-neighbour", "key",
        "size-repeats-above", "turn-repeats-neighbour+elements-subtracts-the-other-way-round",
        "size-repeats-above+turn-repeats-neighbour",
      ])
    guard case .figures(let grid) = item.stem[1] else {
      Issue.record("no grid is shown")
      return
    }
    #expect(
      grid.figures[0].shapes.map { "\($0.kind) \($0.x) \($0.y) \($0.size) \($0.fill)" } == [
        "arrow 12 12 8 solid", "line 17 1 8 solid", "line 23 7 8 solid", "line 1 17 8 solid",
        "line 1 7 8 solid",
      ])
  }

  @Test("each plan is explained in German too, with dots and with segments")
  func surfaces() throws {
    for elements in ["segments", "dots"] {
      let drawing = try ItemDrawing(
        .matrix,
        surface: [FamilyParameter("elements", elements), FamilyParameter("language", "de")])
      for (index, cell) in Self.cells.enumerated() {
        let item = try drawing.draw(cell, seed: 8, path: "matrix", index: index).item
        #expect(item.stem[0] == .paragraph([.text("Welche Figur vervollständigt die Matrix?")]))
        #expect(item.incidental("elements") == elements)
      }
    }
  }

  @Test("difficulty is predicted from -2.5 to 2.3, and every space is over 10^5")
  func difficulty() throws {
    let drawing = try ItemDrawing(.matrix)
    let difficulties = Self.cells.map(FamilySpecification.matrix.judged.difficulty)
    #expect(abs((difficulties.min() ?? 0) + 2.5) < 1e-9)
    #expect(abs((difficulties.max() ?? 0) - 2.3) < 1e-9)
    #expect(Self.cells.allSatisfy { drawing.space(of: $0) > 1e5 })
  }

  @Test("options alone do not tell the key", arguments: cells)
  func guessers(cell: FamilyCell) throws {
    let drawing = try ItemDrawing(.matrix)
    let draws = 300
    var hits = [Double](repeating: 0, count: MatrixGuess.all.count)
    var positions = [Int](repeating: 0, count: 8)
    for index in 0..<draws {
      let options = try drawing.draw(cell, seed: 6, path: "guess", index: index).item.steps[0]
        .answer
        .options
      let figures = options.compactMap { option -> Figure? in
        if case .figure(let figure)? = option.content.first { figure } else { nil }
      }
      try #require(figures.count == 8)
      let key = try #require(options.firstIndex { $0.isKey })
      positions[key] += 1
      for (guess, rule) in MatrixGuess.all.enumerated() {
        let scores = figures.map { rule.score($0, among: figures) }
        let best = scores.max()
        if scores[key] == best { hits[guess] += 1 / Double(scores.count { $0 == best }) }
      }
    }
    // Chance is 0.125 with a standard error of at most 0.019.
    for (rule, hits) in zip(MatrixGuess.all, hits) {
      #expect(hits / Double(draws) < 0.2, "\(rule.name)")
    }
    #expect(positions.allSatisfy { $0 > draws / 8 - 30 && $0 < draws / 8 + 30 })
  }
}

/// A way to guess from the options alone: the option of the highest score is taken.
private struct MatrixGuess {
  let name: String
  let score: @Sendable (Figure, _ among: [Figure]) -> Int

  func score(_ figure: Figure, among figures: [Figure]) -> Int { score(figure, figures) }

  static let all = [
    MatrixGuess(name: "most shapes") { figure, _ in figure.shapes.count },
    MatrixGuess(name: "fewest shapes") { figure, _ in -figure.shapes.count },
    MatrixGuess(name: "largest") { figure, _ in figure.shapes.map(\.size).max() ?? 0 },
    MatrixGuess(name: "smallest") { figure, _ in -(figure.shapes.map(\.size).max() ?? 0) },
    MatrixGuess(name: "medium") { figure, _ in (figure.shapes.map(\.size).max() ?? 0) == 12 ? 1 : 0
    },
    MatrixGuess(name: "solid") { figure, _ in figure.shapes.first?.fill == .solid ? 1 : 0 },
    MatrixGuess(name: "outline") { figure, _ in figure.shapes.first?.fill == .outline ? 1 : 0 },
    MatrixGuess(name: "hatched") { figure, _ in figure.shapes.first?.fill == .hatched ? 1 : 0 },
    MatrixGuess(name: "most alike") { figure, others in likeness(figure, others) },
    MatrixGuess(name: "least alike") { figure, others in -likeness(figure, others) },
  ]

  /// How many features of the first shape, and whether the whole border, others share.
  private static func likeness(_ figure: Figure, _ others: [Figure]) -> Int {
    others.reduce(0) { sum, other in
      guard let mine = figure.shapes.first, let its = other.shapes.first else { return sum }
      return sum
        + [
          mine.kind == its.kind, mine.size == its.size, mine.fill == its.fill,
          mine.rotation == its.rotation,
          figure.shapes.count(where: { $0.size == 8 })
            == other.shapes.count(where: { $0.size == 8 }),
          figure.shapes.dropFirst() == other.shapes.dropFirst(),
        ].count { $0 }
    }
  }
}
