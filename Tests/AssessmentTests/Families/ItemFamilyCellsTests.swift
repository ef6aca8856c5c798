import Assessment
import Testing

@Suite("The cells of a family's items")
struct ItemFamilyCellsTests {
  private func family(_ count: Int, _ difficulty: ClosedRange<Double>? = nil) -> ItemFamily {
    ItemFamily(id: "f", generator: .numberSeries, count: count, difficulty: difficulty)
  }

  private let judged = DifficultyModel(
    id: "m", family: .numberSeries, status: .judged, source: "made up",
    coefficients: [
      (DifficultyModel.Coefficient(b: -2.25), standardError: 0.1),
      (DifficultyModel.Coefficient("magnitude", level: "large", b: 0.25), standardError: 0.1),
      (DifficultyModel.Coefficient("rule", level: "geometric", b: 1), standardError: 0.1),
      (DifficultyModel.Coefficient("rule", level: "interleaved", b: 2), standardError: 0.1),
      (DifficultyModel.Coefficient("rule", level: "recursive", b: 3), standardError: 0.1),
    ], residualDeviation: 0.5)

  @Test("keep to the difficulties asked for, the easiest first")
  func range() {
    let cells = family(3, -1...1).cells(by: judged)
    let b = cells.map { judged.difficulty(of: $0) }
    #expect(!b.isEmpty)
    #expect(b.allSatisfy { (-1...1).contains($0) })
    #expect(b == b.sorted())
  }

  @Test("are divided evenly, so that forms of two seeds are alike in difficulty")
  func strata() throws {
    let family = family(5)
    let all = family.cells(by: judged)
    let first = family.assignment(by: judged, seed: 1, path: .root)
    let second = family.assignment(by: judged, seed: 2, path: .root)
    #expect(first.count == 5)
    #expect(first != second)
    for form in [first, second] {
      for (index, cell) in form.enumerated() {
        let place = try #require(all.firstIndex(of: cell))
        #expect((index * all.count / 5..<(index + 1) * all.count / 5).contains(place))
      }
    }
    #expect(family.assignment(by: judged, seed: 1, path: .root) == first)
  }

  @Test("are used again where there are fewer than items")
  func few() {
    let family = family(40, -2.5 ... -2)
    let cells = family.cells(by: judged)
    #expect(!cells.isEmpty && cells.count < 40)
    #expect(Set(family.assignment(by: judged, seed: 3, path: .root)) == Set(cells))
  }

  @Test("are none where nothing is that difficult")
  func none() {
    #expect(family(3, 8...9).assignment(by: judged, seed: 3, path: .root).isEmpty)
  }
}
