import Assessment
import Testing

@testable import ItemSolvers

@Suite("Solving analogies")
struct AnalogySolverTests {
  private func rules(
    _ change: (inout AnalogyItem) -> Void, in item: AnalogyItem = .fill
  ) -> Set<String> {
    var item = item
    change(&item)
    return Set(Soundness.defects(in: item.item).map(\.rule))
  }

  @Test("items written by hand are sound")
  func sound() {
    for item in [AnalogyItem.fill, .turn, .shape] {
      #expect(Soundness.defects(in: item.item) == [])
    }
  }

  @Test("changes of the grammar lead where they do by hand")
  func changes() {
    func cheapest(
      _ attribute: AnalogyFigure.Attribute, _ first: Int, _ second: Int, _ third: Int
    ) -> Set<Int> {
      let results = AnalogyChange.results(of: attribute, from: first, to: second, at: third)
      let least = results.map(\.cost).min()
      return Set(results.filter { $0.cost == least }.map(\.value))
    }
    // Up to right is a quarter turn: from left it leads up.
    #expect(cheapest(.turn, 0, 1, 3) == [0])
    // Up to down is half a turn or a reflection, which differ for an arrow to the right.
    #expect(cheapest(.turn, 0, 2, 1) == [1, 3])
    #expect(cheapest(.turn, 0, 2, 2) == [0])
    // One dot to two is one more or twice as many.
    #expect(cheapest(.count, 1, 2, 2) == [3, 4])
    #expect(cheapest(.count, 1, 2, 3) == [4])
    #expect(cheapest(.count, 2, 1, 4) == [2, 3])
    #expect(cheapest(.count, 3, 4, 4) == [4])
    #expect(cheapest(.fill, 0, 1, 1) == [1, 2])
    #expect(cheapest(.side, 0, 1, 1) == [0, 1])
    #expect(cheapest(.kind, 2, 2, 3) == [3])
  }

  @Test("a key at another option is wrong")
  func wrongKey() {
    #expect(
      rules {
        $0.options[0].error = "other-fill"
        $0.options[4].error = nil
      } == ["wrong-key", "unnamed-error"])
  }

  @Test("an item without its answer among the options has none right")
  func noAnswer() {
    #expect(rules { $0.options[0].figure = "square small solid 0 3 left" } == ["one-right-answer"])
  }

  @Test("changes that can be carried over in two ways are ambiguous")
  func ambiguous() {
    #expect(
      rules {
        $0.row[1] = "circle large hatched 0 1 left"
        $0.row[2] = "square large hatched 0 3 left"
      } == ["ambiguous"])
    #expect(
      rules(
        {
          $0.row[1] = "circle small hatched 180 3 right";
          $0.row[2] = "diamond small hatched 90 1 right"
        }, in: .turn) == ["ambiguous"])
    #expect(rules({ $0.row[2] = "triangle small hatched 90 4 right" }, in: .shape) == ["ambiguous"])
  }

  @Test("complexity, radicals and explanation are recomputed")
  func recomputed() {
    #expect(rules { $0.complexity = 2 } == ["complexity"])
    #expect(rules { $0.distance = 1 } == ["radical"])
    #expect(
      rules {
        $0.changes = 2; $0.complexity = 1
      } == ["radical"])
    #expect(rules({ $0.relative = 1 }, in: .turn) == ["radical"])
    #expect(rules { $0.explanation += " Also, the shape grows." } == ["explanation"])
    #expect(rules { $0.explanation = AnalogyItem.shape.explanation } == ["explanation"])
    #expect(rules { $0.row[1] = $0.row[0] } == ["radical"])
  }

  @Test("a distractor must show the errors that it is named after")
  func errors() {
    for wrong in [
      "copied-fill", "missed-fill", "other-fill+copied-kind", "other", "other-turn", "other-fill+",
      "reversed-fill",
    ] {
      #expect(rules { $0.options[4].error = wrong } == ["unnamed-error"], "\(wrong)")
    }
    #expect(
      rules({ $0.options[5].error = "other-turn+copied-kind" }, in: .turn) == ["unnamed-error"])
  }

  @Test("figures of another make are not read")
  func unreadable() {
    for wrong in [
      "star large solid 0 3 left", "square large solid 45 3 left", "square large solid 0 5 left",
      "square large solid 0 0 left", "",
    ] {
      #expect(rules { $0.row[2] = wrong } == ["unreadable"], "\(wrong)")
    }
    #expect(rules { $0.row.removeLast() } == ["unreadable"])
    #expect(rules { $0.options.removeLast() } == ["unreadable"])
  }

  @Test("no item, however corrupt, is a trap")
  func corrupt() {
    let item = AnalogyItem.turn.item
    for stem in [[], item.stem + item.stem, [Block.figures(FigureGrid(rows: []))]] {
      let broken = GeneratedItem(
        family: .analogy, version: 1, cell: FamilyCell([]), complexity: .min, stem: stem,
        steps: item.steps.reversed(), explanation: item.stem)
      #expect(!AnalogySolver.defects(in: broken).isEmpty)
    }
    #expect(AnalogyFigure(Figure([Shape(.arrow, x: .min, y: 21, size: .max)])) == nil)
  }
}
