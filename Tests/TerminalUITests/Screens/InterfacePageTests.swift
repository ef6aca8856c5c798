import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Stories of keys on pages, questions and the clock, around and beyond the answering of items.
@Suite struct InterfacePageTests {
  typealias Player = InterfaceTests.Player

  @Test("Consent is confirmed, refusal asks once more")
  func consent() {
    let agreeing = Player(Fixtures.consent)
    #expect(agreeing.press(.enter) == [])
    #expect(agreeing.press(.character("y"), .enter) == [.act(.consent(true))])
    let refusing = Player(Fixtures.consent, language: "de")
    #expect(refusing.press(.character("n"), .enter) == [])
    #expect(refusing.sees("Sie stimmen nicht zu."))
    #expect(refusing.press(.enter) == [])
    #expect(refusing.press(.enter, .character("x")) == [.act(.consent(false))])
  }

  @Test("Leaving asks first, by q and by Ctrl-C")
  func leaving() {
    for key in [Key.character("q"), .control("c")] {
      let player = Player(Fixtures.choice)
      #expect(player.press(key) == [])
      #expect(player.sees("Do you want to leave the test?"))
      #expect(player.press(.character("2"), .enter) == [])
      #expect(player.sees("Which depot"))
      #expect(player.press(key, .character("x")) == [.act(.suspend)])
    }
  }

  @Test("Help names the keys that work, and goes with Esc or ? alone")
  func help() {
    let player = Player(Fixtures.choice)
    #expect(player.type("?") == [])
    #expect(player.sees("Keys that work here"))
    #expect(
      player.text.split(separator: "\n").contains {
        $0.hasPrefix("   p ") && $0.hasSuffix(" previous")
      })
    #expect(player.press(.character("2"), .enter, .character("n"), .tab) == [])
    #expect(player.sees("Keys that work here"))
    #expect(player.press(.escape) == [])
    #expect(player.sees("Which depot"))
    #expect(!player.sees("● 2"))
    #expect(player.type("??") == [])
    #expect(player.sees("Which depot"))
  }

  @Test("A long help scrolls in a small window")
  func longHelp() {
    let player = Player(Fixtures.ordering, size: WindowSize(rows: 12, columns: 40))
    #expect(player.type("?") == [])
    #expect(player.sees("more below"))
    #expect(!player.sees("Esc closes this."))
    #expect(player.press(.pageDown, .down, .pageDown) == [])
    #expect(player.sees("Esc closes this."))
    #expect(player.press(.escape) == [])
    #expect(player.sees("Put these events"))
  }

  @Test("The overview gathers digits until Enter, takes arrows, and goes back with Enter")
  func overview() {
    func go(_ number: Int) -> [Request] { [.act(.go(to: Path("n\(number)")))] }
    var player = Player(.overview(Fixtures.overview))
    #expect(player.type("7") == [])
    #expect(player.sees("Go to question: 7"))
    #expect(player.press(.enter) == go(7), "one Enter, and none is left for the question")
    player = Player(.overview(Fixtures.overview))
    #expect(player.press(.character("1"), .character("2"), .enter) == go(12))
    player = Player(.overview(Fixtures.overview))
    #expect(player.press(.character("7"), .character("3"), .enter) == go(3), "there is no 73")
    player = Player(.overview(Fixtures.overview))
    #expect(player.press(.character("1"), .character("2"), .backspace, .enter) == go(1))
    player = Player(.overview(Fixtures.overview))
    #expect(player.press(.character("1"), .enter) == go(1))
    player = Player(.overview(Fixtures.overview))
    #expect(player.press(.down, .down, .enter) == go(7))
    player = Player(.overview(Fixtures.overview))
    #expect(player.press(.enter) == [.act(.back)])
    player = Player(.overview(Fixtures.overview))
    #expect(player.type("x") == [.act(.requestSubmit)])
  }

  @Test("Handing in wants x, Enter keeps working")
  func submission() {
    var player = Player(.submission(Fixtures.overview))
    #expect(player.press(.enter) == [.act(.back)])
    player = Player(.submission(Fixtures.overview))
    #expect(player.type("y1x") == [.act(.submit)])
  }

  @Test("Pages to read go on with Enter")
  func pages() {
    for (name, screen) in Fixtures.all {
      let player = Player(screen)
      switch name {
      case "identity": #expect(player.press(.enter) == [.act(.confirmIdentity)])
      case "instructions", "feedback", "practice", "time-up", "rest", "welcome-back", "information":
        #expect(player.press(.enter) == [.act(.proceed)])
      case "finished": #expect(player.press(.enter) == [.close])
      default: break
      }
    }
  }

  @Test("When time runs out in the middle of a word, the rest of it goes nowhere")
  func timeUpWhileTyping() throws {
    let player = Player(Fixtures.text)
    _ = player.type("ab")
    player.screen = try #require(Fixtures.all.first { $0.name == "time-up" }).screen
    player.face.show(player.screen)
    let shown = player.now + 500
    player.face.painted(atMs: shown)
    for (index, key) in [Key.character("n"), .character("c"), .enter, .enter].enumerated() {
      #expect(player.handle(key, atMs: shown + 150 * (index + 1)) == [])
    }
    #expect(player.handle(.character("n"), atMs: shown + 2_000) == [])
    #expect(player.handle(.enter, atMs: shown + 3_000) == [.act(.proceed)])
  }

  @Test("What was answered in practice is shown without keys that do nothing there")
  func feedbackKeys() {
    let player = Player(
      .feedback(FeedbackScreen(item: Fixtures.bestWorst, verdict: .right, content: [])))
    #expect(player.sees("BEST"))
    #expect(!player.sees("b best"))
  }

  @Test("Help on a consent page names no key that clears, since none does")
  func consentHelp() {
    let player = Player(Fixtures.consent)
    _ = player.type("?")
    #expect(player.sees("Space"))
    #expect(!player.sees("Backspace"))
  }

  @Test("A welcome names the part that goes on, and counts for it too")
  func welcome() throws {
    let player = Player(try #require(Fixtures.all.first { $0.name == "welcome-back" }).screen)
    #expect(player.text.hasPrefix(" Numerical reasoning"))
    #expect(player.sees("Your 5 answers are safe."))
    #expect(player.sees("In this part: 4 of 12 answered, 1 flagged."))
  }

  @Test("A refusal of the session is said on the status line")
  func refusal() {
    let player = Player(Fixtures.choice)
    player.face.refused(.tooEarly(waitMs: 4_200))
    #expect(player.sees("You can go on in 5 seconds."))
    player.face.refused(.answerRequired("n5"))
    #expect(player.sees("This question needs an answer before you go on."))
    _ = player.type("1")
    #expect(!player.sees("needs an answer"))
  }

  @Test("A folded table is a key away")
  func folded() {
    let player = Player(Fixtures.choice, size: WindowSize(rows: 12, columns: 40))
    #expect(!player.sees("Inland      22"))
    #expect(player.type("s") == [])
    #expect(player.sees("Coast       30      35      42"))
    #expect(player.type("2") == [], "options out of sight are not chosen")
    #expect(player.type("s") == [])
    #expect(player.sees("Which depot"))
  }

  @Test("Long content scrolls and keeps the focus in view")
  func scrolling() {
    let player = Player(Fixtures.bestWorst, size: WindowSize(rows: 12, columns: 40))
    #expect(player.sees("▼ more below"))
    _ = player.type("4")
    #expect(player.sees("▸ WORST 4"))
    _ = player.press(.pageUp, .pageUp)
    #expect(player.sees("A colleague promises"))
    _ = player.press(.pageDown)
    #expect(player.sees("▲ more above"))
  }

  @Test("Ctrl-Z, Ctrl-\\ and Ctrl-L go to the shell at once")
  func shell() {
    let player = Player(Fixtures.text)
    #expect(
      player.press(.control("z"), .control("\\"), .control("l")) == [.stop, .terminate, .repaint])
  }

  @Test("In a window that is too small nothing is chosen or opened, and typing goes on")
  func tooSmall() {
    let small = WindowSize(rows: 8, columns: 30)
    let choice = Player(Fixtures.choice, size: small)
    #expect(choice.press(.character("1"), .character("?"), .enter) == [])
    #expect(choice.sees("larger"))
    let number = Player(Fixtures.number, size: small)
    #expect(
      number.press(.character("5"))
        == [.act(.enter(response: "RESPONSE", Entry(.float(185), typed: "185")))])
    #expect(number.press(.character("p"), .enter, .tab) == [])
    let text = Player(Fixtures.text, size: small)
    #expect(text.press(.character("s")).count == 1)
    #expect(text.press(.escape, .enter) == [])
  }
}
