import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Where a hint comes to stand when it is opened.
@Suite struct OpenedHintTests {
  private typealias Player = InterfaceTests.Player

  private static let small = WindowSize(rows: 12, columns: 40)

  private static let hints = [
    "After each move at least one jug is full or empty, so there are few amounts to go through.",
    "The first move is: pour C into B.", "The second move is: pour B into A.",
  ].map { Hint(content: [.paragraph([.text($0)])], cost: 0.1) }

  private func jugs(openHints: Int) -> ItemScreen {
    let stem = [
      "A dyer has three jugs without marks and needs exactly 5 litres in one of them.",
      "A holds 2 litres, empty.", "B holds 13 litres, empty.", "C holds 14 litres, full.",
      "How many moves are needed at least?",
    ]
    let content =
      stem.map { Block.paragraph([.text($0)]) }
      + [.interaction(Interaction(response: "fewest", kind: .number(NumberInteraction())))]
    return Fixtures.item(
      .steps, "", nil, openHints: openHints,
      steps: [Step(id: "fewest", content: content, hints: Self.hints)])
  }

  private func opened(_ count: Int, size: WindowSize, item: (Int) -> ItemScreen) -> Player {
    let player = Player(item(0), size: size)
    for open in 1...count {
      #expect(player.press(.character("i")) == [.act(.openHint)])
      player.screen = .item(item(open))
    }
    return player
  }

  @Test(
    "Each hint that is opened is in view, from its heading to its end, with what the next one costs",
    arguments: [small, WindowSize(rows: 14, columns: 60), WindowSize(rows: 24, columns: 80)])
  func everySize(size: WindowSize) {
    let ends = ["go through.", "pour C into B.", "pour B into A."]
    for count in 1...3 {
      let player = opened(count, size: size, item: jugs)
      #expect(player.sees("Hint \(count) of 3"))
      #expect(player.sees(ends[count - 1]))
      #expect(player.sees("costs") == (count < 3), "\(player.text)")
    }
  }

  @Test("The second hint at 40x12")
  func frame() {
    let player = opened(2, size: Self.small, item: jugs)
    #expect(
      player.text == """
         Question 5 of 12             8:41 left
         full or empty, so there are few
         amounts to go through.

         Hint 2 of 3
         The first move is: pour C into B.

         There is one more hint. It costs 0.1
         points.
         PgUp ▲ more above
         4 of 12 answered, 1 flagged
         Enter next   i hint   ? help
        """, "The frame is:\n\(player.text)")
  }

  @Test("A key that means nothing leaves the hint in view; typing brings the field back")
  func afterwards() {
    let player = opened(1, size: Self.small, item: jugs)
    let frame = player.text
    #expect(player.press(.character("z")) == [])
    #expect(player.text == frame)
    _ = player.press(.character("7"))
    #expect(player.face.frame(of: player.screen, size: Self.small).isCaretVisible)
  }

  @Test("Of a hint that does not fit the end is in view")
  func tooLong() {
    func long(_ openHints: Int) -> ItemScreen {
      let lines = (1...12).map { Block.paragraph([.text("Line \($0) of the hint.")]) }
      return Fixtures.item(
        .number, "How many?", .number(NumberInteraction()),
        hints: [Hint(content: lines, cost: 0.1)], openHints: openHints)
    }
    let player = opened(1, size: Self.small, item: long)
    #expect(player.sees("Line 12 of the hint.") && !player.sees("Hint 1 of 1"))
  }
}
