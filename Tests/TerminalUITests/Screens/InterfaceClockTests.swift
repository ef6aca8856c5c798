import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// What is seen and said of the clock: hidden, near its end, and while one is away.
@Suite struct InterfaceClockTests {
  typealias Player = InterfaceTests.Player

  @Test("The clock hides, comes back at a warning and says it in words")
  func clock() {
    func screen(_ left: Milliseconds, _ warned: Milliseconds?) -> Screen {
      .item(
        Fixtures.item(
          .choice, "Which?", Fixtures.depots, sectionClock: Fixtures.clock(left, warned: warned)))
    }
    let player = Player(screen(130_000, nil))
    #expect(player.sees("2:10 left"))
    _ = player.type("h")
    #expect(!player.sees("2:10 left"))
    #expect(player.sees("clock hidden"))
    player.screen = screen(119_900, 120_000)
    #expect(player.sees("2:00 left"))
    #expect(player.sees("Only 2 minutes left in this part."))
    _ = player.type("2")
    #expect(player.sees("Only 2 minutes"), "a key so soon was not pressed by one who had read it")
    player.screen = screen(117_900, 120_000)
    #expect(player.sees("Only 2 minutes"))
    _ = player.type("3")
    #expect(!player.sees("Only 2 minutes"), "a key puts it away")
    player.screen = screen(90_000, 120_000)
    #expect(player.sees("1:30 left"))
    #expect(!player.sees("Only"))
    _ = player.type("h")
    #expect(!player.sees("1:30"))
  }

  @Test("A warning goes by itself after ten seconds")
  func warningEnds() {
    func screen(_ left: Milliseconds) -> Screen {
      .item(
        Fixtures.item(
          .choice, "Which?", Fixtures.depots, sectionClock: Fixtures.clock(left, warned: 120_000)))
    }
    #expect(Player(screen(110_100)).sees("Only 2 minutes left"))
    #expect(!Player(screen(109_900)).sees("Only 2 minutes left"))
  }

  @Test("A warning put away on one question is given on the next")
  func warningOfTheNext() {
    func screen(_ path: Path, _ left: Milliseconds, _ warned: Milliseconds?) -> Screen {
      .item(
        Fixtures.item(
          .choice, "Which?", Fixtures.depots, sectionClock: nil,
          itemClock: Fixtures.clock(left, warned: warned), path: path))
    }
    let player = Player(screen("n5", 27_000, 30_000))
    #expect(player.sees("Only 30 seconds left for this question."))
    _ = player.type("2")
    #expect(!player.sees("Only 30 seconds"))
    player.screen = screen("n6", 60_000, nil)
    player.face.show(player.screen)
    player.screen = screen("n6", 29_000, 30_000)
    #expect(player.sees("Only 30 seconds left for this question."))
  }

  @Test("A clock that the person hid stays hidden where the part is handed in")
  func hiddenAtHandIn() {
    let player = Player(Fixtures.choice)
    _ = player.type("h")
    player.screen = .submission(Fixtures.overview)
    #expect(!player.sees("3 minutes 12 seconds"))
    #expect(!player.sees("3:12"))
    #expect(Player(.submission(Fixtures.overview)).sees("3 minutes 12 seconds"))
  }

  @Test("Leaving says what becomes of the clock")
  func leavingClock() {
    func item(stops: Bool) -> ItemScreen {
      let clock = ClockView(
        leftMs: 130_000, isVisible: true, warnedMs: nil, stopsWhileAway: stops)
      return Fixtures.item(.choice, "Which?", Fixtures.depots, sectionClock: clock)
    }
    let stopping = Player(item(stops: true))
    _ = stopping.type("q")
    #expect(stopping.sees("The clock stops while you are away."))
    let running = Player(item(stops: false))
    _ = running.type("q")
    #expect(running.sees("The clock goes on while you are away."))
  }

  @Test(
    "A rest says that the clock starts only where no page in between says it",
    arguments: [true, false])
  func clockAfterRest(isPage: Bool) {
    let next = InstructionsScreen(
      title: "Verbal reasoning", content: [], itemCounts: 12...12, limitMs: 480_000,
      isPractice: false,
      navigation: .free, isPage: isPage)
    let player = Player(.rest(RestScreen(content: [], next: next)))
    #expect(player.sees("Take a breath."))
    #expect(player.sees("The clock starts") != isPage)
  }

  @Test("A clock that the definition hides is seen at warnings only")
  func hiddenClock() {
    var view = ClockView(leftMs: 130_000, isVisible: false, warnedMs: nil, stopsWhileAway: false)
    let player = Player(Fixtures.item(.choice, "Which?", Fixtures.depots, sectionClock: view))
    #expect(!player.sees("2:10"))
    view = ClockView(leftMs: 119_000, isVisible: false, warnedMs: 120_000, stopsWhileAway: false)
    player.screen = .item(Fixtures.item(.choice, "Which?", Fixtures.depots, sectionClock: view))
    #expect(player.sees("1:59 left"))
  }
}
