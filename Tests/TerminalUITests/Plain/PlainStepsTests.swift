import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Items with steps, line by line.
@Suite struct PlainStepsTests {
  private typealias Player = PlainInterfaceTests.Player

  @Test("Again says all steps of an item, those answered with their answers")
  func again() {
    let player = Player(Fixtures.teaser)
    #expect(player.type("again") == [])
    #expect(
      player.said == """
        Numerical reasoning. Question 5 of 12. 8 minutes 41 seconds left in this part.
        Step 1 of 3.
        Three friends share 36 coins equally. How many has each?
        Answer 12.
        Step 2 of 3.
        One gives a third of his coins away. How many are left to him?
        Hint 1 of 2:
        A third of 12 is 4.
        There is one more hint. It costs 0.5 points.
        Your answer, or ? for help:\u{20}
        """)
  }

  @Test("A step that opens is said by itself; one that is come back to, with those before it")
  func openingStep() {
    let teaser = Fixtures.teaser
    func item(_ steps: Int, visit: Int = 1) -> Screen {
      .item(
        Fixtures.item(
          .steps, "", nil, entries: steps > 1 ? teaser.entries : [:],
          steps: Array(teaser.steps.prefix(steps)), stepCount: 2, visit: visit))
    }
    let player = Player(item(1))
    #expect(!player.show(item(2)).contains("Three friends"))
    #expect(player.said.contains("Step 2 of 2."))
    #expect(player.show(item(2, visit: 2)).contains("Three friends share 36 coins equally."))
  }
}
