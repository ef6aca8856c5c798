import Assessment
import Testing

@testable import ItemSolvers

@Suite("Solving rotation items")
struct RotationSolverTests {
  private func rules(
    _ change: (inout RotationItem) -> Void, in item: RotationItem = .same
  ) -> Set<String> {
    var item = item
    change(&item)
    return Set(Soundness.defects(in: item.item).map(\.rule))
  }

  @Test("items written by hand are sound")
  func sound() {
    for item in [RotationItem.same, .mirrored, .choice] {
      #expect(Soundness.defects(in: item.item) == [])
    }
  }

  @Test("turns and mirrors are those drawn by hand")
  func turns() throws {
    func figure(_ text: String) throws -> SquareFigure {
      try #require(SquareFigure(RotationItem.figure(text)))
    }
    let figure4 = try figure("#... ####")
    #expect(try figure4.turned(1) == figure("## #. #. #."))
    #expect(try figure4.turned(2) == figure("#### ...#"))
    #expect(try figure4.turned(3) == figure(".# .# .# ##"))
    #expect(try figure4.mirrored == figure("...# ####"))
    #expect(try figure4.turns(to: figure("#### ...#")) == [2])
    #expect(try figure("###. ..##").turns(to: figure("##.. .###")) == [2])
    #expect(try figure4.isNearly(figure(".#.. ####")))
    #expect(try !figure4.isNearly(figure("#### ...#")))
    #expect(try !figure4.isNearly(figure(".#. ### .#.")))
  }

  @Test("a key at another option is wrong")
  func wrongKey() {
    #expect(
      rules {
        $0.options[0].error = "mirror-image-overlooked"
        $0.options[1].error = nil
      }.contains("wrong-key"))
    #expect(
      rules(
        {
          $0.options[0].error = "mirrored"
          $0.options[1].error = nil
        }, in: .choice
      ).contains("wrong-key"))
  }

  @Test("figures that look the same turned or mirrored have two answers")
  func symmetric() {
    #expect(
      rules {
        $0.figures = ["### #.. #..", "### ..# ..#"]
      } == ["one-right-answer"])
    #expect(rules { $0.figures = ["##. .#. .##", ".## .#. ##."] } == ["one-right-answer"])
  }

  @Test("a choice with the target turned twice, or not at all, has no one answer")
  func oneAnswer() {
    #expect(
      rules({ $0.options[1].shown = "#### ...#" }, in: .choice).isSuperset(of: [
        "one-right-answer", "equal-options",
      ]))
    #expect(rules({ $0.options[0].shown = "### ##." }, in: .choice).contains("one-right-answer"))
  }

  @Test("two options that are turns of each other are equal")
  func equal() {
    #expect(rules({ $0.options[4].shown = "#. ## #. #." }, in: .choice).contains("equal-options"))
  }

  @Test("complexity, radicals and explanation are recomputed")
  func recomputed() {
    #expect(rules { $0.complexity = 2 } == ["complexity"])
    #expect(rules { $0.angle = 270 } == ["radical"])
    #expect(rules { $0.squares = 6 } == ["radical"])
    #expect(rules({ $0.angle = 90 }, in: .choice) == ["radical"])
    #expect(rules({ $0.form = "pair" }, in: .choice).contains("radical"))
    #expect(
      rules({ $0.explanation = RotationItem.same.explanation }, in: .choice) == ["explanation"])
    #expect(
      rules({ $0.explanation = "Es ist die Figur nach einer halben Drehung." }, in: .mirrored)
        == ["explanation"])
  }

  @Test("a distractor must show the error that it is named after")
  func errors() {
    #expect(rules { $0.options[1].error = "mirror-image-overlooked" } == ["unnamed-error"])
    #expect(
      rules({ $0.options[1].error = "mirrored-and-square-moved" }, in: .choice) == ["unnamed-error"]
    )
    #expect(rules({ $0.options[2].error = "mirrored" }, in: .choice) == ["unnamed-error"])
    #expect(rules({ $0.options[2].error = "turned" }, in: .choice) == ["unnamed-error"])
    // The X pentomino shares three squares with the L pentomino.
    #expect(
      rules({ $0.options[2].shown = ".#. ### .#." }, in: .choice) == ["unnamed-error", "options"])
  }

  @Test("options are three figures with their mirror images")
  func pairs() {
    // The mirror image of the fifth gives way to a turn of the fourth.
    #expect(rules({ $0.options[5].shown = "..#. ####" }, in: .choice).contains("options"))
  }

  @Test("figures stand in the middle of their canvas")
  func middle() {
    #expect(SquareFigure(RotationItem.figure("#... ####")) != nil)
    #expect(SquareFigure(RotationItem.figure("#... ####", right: 1)) == nil)
  }

  @Test("figures of another make are not read")
  func unreadable() {
    #expect(rules { $0.figures[0] = "##. ... ###" } == ["unreadable"])
    #expect(rules { $0.figures[0] = "#####" } == ["unreadable"])
    #expect(rules { $0.figures[1] = "#### .#.." } == ["unreadable"])
    #expect(rules { $0.options[0].shown = "the same" } == ["unreadable"])
    #expect(rules({ $0.options.removeLast() }, in: .choice) == ["unreadable"])
  }

  @Test("no item, however corrupt, is a trap")
  func corrupt() {
    let item = RotationItem.choice.item
    for stem in [[], item.stem + item.stem, [Block.figures(FigureGrid(rows: [[]]))]] {
      let broken = GeneratedItem(
        family: .rotation, version: 1, cell: FamilyCell([]), complexity: .min, stem: stem,
        steps: item.steps, explanation: item.stem)
      #expect(!RotationSolver.defects(in: broken).isEmpty)
    }
    #expect(SquareFigure(Figure([])) == nil)
    #expect(SquareFigure(Figure([Shape(.square, x: .min, y: .max, size: 5, fill: .solid)])) == nil)
  }
}
