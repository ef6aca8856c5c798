import Assessment
import Testing

@testable import ItemSolvers

@Suite("Solving odd-one-out items")
struct OddOneOutSolverTests {
  @Test("items written by hand are sound", arguments: [OddItem.kinds, .steps])
  func sound(_ item: OddItem) {
    #expect(Soundness.defects(in: item.item) == [])
  }

  @Test("a rule that links two relations is read, and not asked for")
  func agreement() {
    #expect(
      OddOneOutSolver.defects(in: OddItem.agreement.item).map(\.text) == [
        "the rule shown is agreement", "it does not name the rule, or names another",
      ])
  }

  private func rules(_ change: (inout OddItem) -> Void, in item: OddItem = .kinds) -> Set<String> {
    var item = item
    change(&item)
    return Set(Soundness.defects(in: item.item).map(\.rule))
  }

  @Test("a key at another figure is wrong")
  func wrongKey() {
    #expect(
      rules { $0.errors = [nil, "rarer-fill", "rarer-dot", "rarer-ring", "rarer-kind"] }
        .contains("wrong-key"))
  }

  @Test("five figures of which each keeps the rule leave no answer")
  func noAnswer() {
    let found = rules {
      $0.figures[4].second = "circle outline"
    }
    #expect(found.contains("one-right-answer"))
  }

  @Test("a simpler predicate that singles out another figure takes the key's place")
  func simplerAnswer() {
    #expect(rules { $0.figures[3].place = "top" }.isSuperset(of: ["wrong-key", "ambiguous"]))
    #expect(rules { $0.figures[4].dot = "right" }.isSuperset(of: ["wrong-key", "ambiguous"]))
  }

  @Test("two figures singled out by predicates of equal complexity are two answers")
  func secondAnswer() {
    let found = rules {
      $0.figures[3].place = "top"
      $0.figures[4].dot = "right"
    }
    #expect(found == ["one-right-answer"])
  }

  @Test("a more complex rule that singles out another figure makes an item ambiguous")
  func ambiguous() {
    // Kind and fill now agree in one figure alone, the second, which keeps the rule.
    let found = rules {
      $0.figures[0].first = "circle outline"
      $0.figures[1].first = "circle solid"
      $0.figures[2].first = "square outline"
    }
    #expect(found == ["ambiguous"])
  }

  @Test("complexity, rule and explanation are recomputed")
  func recomputed() {
    #expect(rules { $0.complexity = 3 } == ["complexity"])
    #expect(rules { $0.rule = "same-fill" } == ["radical", "explanation"])
    #expect(rules { $0.explanation = OddItem.steps.explanation } == ["explanation"])
    #expect(rules { $0.explanation = "It is the odd one." } == ["explanation"])
    #expect(
      rules { $0.explanation = $0.explanation.replacing("are of", with: "are not of") }
        == ["explanation"])
    #expect(
      rules(
        { $0.explanation = $0.explanation.replacing("clockwise", with: "anticlockwise") },
        in: .steps)
        == ["explanation"])
  }

  @Test("a distractor must show the error that it is named after")
  func errors() {
    #expect(rules { $0.errors[0] = "rarer-ring" } == ["unnamed-error"])
    #expect(rules { $0.errors[0] = "usual-look" } == ["unnamed-error"])
    #expect(rules { $0.errors[0] = "careless" } == ["unnamed-error"])
  }

  @Test("figures of another make are not read")
  func unreadable() {
    #expect(rules { $0.figures[0].place = "middle" } == ["unreadable"])
    #expect(rules { $0.figures[0].first = "line 0" } == ["unreadable"])
    #expect(rules { $0.figures[0].first = "square 45" } == ["unreadable"])
    #expect(
      rules {
        $0.figures.removeLast(); $0.errors = [nil, "a", "b", "c"]
      } == ["unreadable"])
  }

  @Test("no item, however corrupt, is a trap")
  func corrupt() {
    let item = OddItem.steps.item
    let options = item.steps[0].answer.options
    for change in [Array(options.reversed()), Array(options.prefix(1)), [], options + options] {
      let broken = GeneratedItem(
        family: .oddOneOut, version: 1, cell: FamilyCell([]), complexity: .max, stem: [],
        steps: [GeneratedStep(answer: .options(change))], explanation: [])
      #expect(!OddOneOutSolver.defects(in: broken).isEmpty)
    }
    let wild = Figure([Shape(.arrow, x: .max, y: .min, size: .max, rotation: .min)])
    #expect(OddFigure(wild) == nil)
  }

  @Test("two equal figures are found")
  func equal() {
    #expect(rules { $0.figures[1] = $0.figures[0] } == ["equal-options"])
  }
}
