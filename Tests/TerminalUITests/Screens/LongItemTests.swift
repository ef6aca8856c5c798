import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Where items open that do not fit into the window.
@Suite struct LongItemTests {
  private typealias Player = InterfaceTests.Player

  private static let small = WindowSize(rows: 12, columns: 40)

  /// A teaser with a number to type below a long story, or with a second step, a choice, below it.
  private func teaser(steps: Int, openHints: Int = 0) -> ItemScreen {
    let story = (1...14).map { Block.paragraph([.text("Line \($0) of the story.")]) }
    let options = ["a", "b", "c"].map { Option(id: $0, content: [.text("Option \($0)")]) }
    let all = [
      Step(
        id: "s1",
        content: story + [
          .interaction(Interaction(response: "s1", kind: .number(NumberInteraction())))
        ], hints: [Hint(content: [.paragraph([.text("Pour twice.")])], cost: 1)]),
      Step(
        id: "s2",
        content: [
          .paragraph([.text("Which options are right?")]),
          .interaction(
            Interaction(
              response: "s2",
              kind: .choice(ChoiceInteraction(options: options, maximum: 3, isMultiple: true)))),
        ] + (1...8).map { .paragraph([.text("Note \($0).")]) },
        hints: [Hint(content: [.paragraph([.text("Look at the first.")])], cost: 1)]),
    ]
    return Fixtures.item(
      .steps, "", nil, entries: steps > 1 ? ["s1": Entry(.float(12), typed: "12")] : [:],
      openHints: openHints, steps: Array(all.prefix(steps)), stepCount: 3)
  }

  @Test("A question opens at its top, and the field comes into view when it is typed in")
  func opensAtTop() {
    for size in [WindowSize(rows: 24, columns: 80), Self.small] {
      let player = Player(teaser(steps: 1), size: size)
      #expect(player.sees("Line 1 of the story.") && player.sees("more"))
      #expect(!player.face.frame(of: player.screen, size: size).isCaretVisible)
      _ = player.press(.character("7"))
      #expect(!player.sees("Line 1 of the story.") && player.sees("more above"))
      #expect(player.face.frame(of: player.screen, size: size).isCaretVisible)
    }
  }

  @Test("A question with open hints opens at its top as well")
  func opensAtTopWithHints() {
    #expect(Player(teaser(steps: 1, openHints: 1)).sees("Line 1 of the story."))
  }

  @Test("Arrows read on from the top, a row at a time")
  func arrows() {
    let player = Player(teaser(steps: 1), size: Self.small)
    _ = player.press(.down)
    #expect(player.sees("Line 1 of the story."))
    _ = player.press(.down)
    #expect(!player.sees("Line 1 of the story.") && player.sees("Line 2 of the story."))
    _ = player.press(.up)
    #expect(player.sees("Line 1 of the story."))
  }

  @Test("A step that has just opened is in view below a long one")
  func newStep() {
    let player = Player(teaser(steps: 2))
    #expect(player.sees("Which options are right?"))
    #expect(player.sees("Option c"))
  }

  @Test("Where a step does not fit, its beginning is seen, and the story a few pages above")
  func stepAndStory() {
    let player = Player(teaser(steps: 2), size: Self.small)
    #expect(player.sees("Step 2 of 3") && player.sees("Which options are right?"))
    #expect(player.sees("more above"))
    for _ in 1...8 { _ = player.press(.pageUp) }
    #expect(player.sees("Line 1 of the story."))
    _ = player.press(.character("3"))
    #expect(player.sees("Option c"))
  }

  @Test("A hint that was just opened is in view")
  func openedHint() {
    let player = Player(teaser(steps: 2))
    #expect(player.press(.character("i")) == [.act(.openHint)])
    player.screen = .item(teaser(steps: 2, openHints: 1))
    #expect(player.sees("Look at the first."))
  }
}
