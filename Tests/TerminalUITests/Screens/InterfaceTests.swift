import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Stories of keys on screens: what is asked of the session, and what is seen.
@Suite struct InterfaceTests {
  /// A face whose screen has been painted long ago, so that the gate is open.
  final class Player {
    var face: Interface
    var screen: Screen
    var now = 10_000
    let size: WindowSize

    convenience init(
      _ item: ItemScreen, language: String = "en", size: WindowSize = .init(rows: 24, columns: 80)
    ) {
      self.init(.item(item), language: language, size: size)
    }

    init(_ screen: Screen, language: String = "en", size: WindowSize = .init(rows: 24, columns: 80))
    {
      face = Interface(language: language)
      self.screen = screen
      self.size = size
      face.show(screen)
      face.painted(atMs: now - 5_000)
    }

    /// Presses keys a second apart, repainting between them, and collects what is asked for.
    func press(_ keys: Key...) -> [Request] {
      var requests: [Request] = []
      for key in keys {
        now += 1_000
        requests += face.handle(key, atMs: now, on: screen, size: size)
        requests += face.tick(atMs: now + 300, on: screen, size: size)
        face.painted(atMs: now + 300)
      }
      return requests
    }

    func type(_ text: String) -> [Request] {
      var requests: [Request] = []
      for character in text { requests += press(.character(character)) }
      return requests
    }

    func handle(_ key: Key, atMs: Milliseconds) -> [Request] {
      face.handle(key, atMs: atMs, on: screen, size: size)
    }

    func tick(atMs: Milliseconds) -> [Request] { face.tick(atMs: atMs, on: screen, size: size) }

    var text: String { face.text(of: screen, rows: size.rows, columns: size.columns) }

    func sees(_ text: String) -> Bool {
      self.text.contains(text)
    }
  }

  private func entered(_ value: Value?, typed: String? = nil) -> Request {
    .act(.enter(response: "RESPONSE", value.map { Entry($0, typed: typed) }))
  }

  @Test("A digit, a letter or an arrow with Enter chooses; Enter goes on")
  func choice() {
    let player = Player(Fixtures.choice)
    #expect(player.press(.character("2")) == [entered(.identifier("b"))])
    #expect(player.press(.character("c")) == [entered(.identifier("c"))])
    #expect(player.press(.character("D")) == [entered(.identifier("d"))])
    #expect(player.press(.up, .up) == [])
    #expect(player.sees("Enter choose"))
    #expect(player.press(.enter) == [entered(.identifier("b"))])
    #expect(player.sees("▸ ● 2  Coast"))
    #expect(player.press(.enter) == [.act(.next)])
  }

  @Test("Keys without a function do nothing")
  func functionless() {
    let player = Player(Fixtures.choice)
    let before = player.text
    #expect(
      player.press(
        .character("9"), .character("z"), .character("é"), .function(5), .alt("y"), .insertLike,
        .tab, .delete, .left, .right, .home, .end, .paste("1"), .control("g")) == [])
    #expect(player.text == before)
  }

  @Test("Backspace takes a choice away")
  func clear() {
    let player = Player(Fixtures.choice)
    #expect(player.press(.character("1"), .backspace).last == entered(nil))
  }

  @Test("Commands work in either case, by the usual other letters too")
  func commands() {
    for (key, action) in [
      ("n", Action.next), ("N", .next), ("p", .previous), ("f", .toggleFlag), ("m", .toggleFlag),
      ("o", .openOverview), ("r", .openOverview),
    ] {
      let player = Player(Fixtures.choice)
      #expect(player.type(key) == [.act(action)], "\(key)")
    }
    let player = Player(Fixtures.statement)
    #expect(player.type("pfox") == [], "there is no way back in a linear part")
  }

  @Test("German letters come first, English ones are understood")
  func german() {
    for (key, action) in [
      ("w", Action.next), ("z", .previous), ("m", .toggleFlag), ("p", .previous),
    ] {
      let player = Player(Fixtures.choice, language: "de-AT")
      #expect(player.type(key) == [.act(action)], "\(key)")
    }
  }

  @Test("Several options: digits turn on and off, one too many is refused in words")
  func multiple() {
    let player = Player(Fixtures.multiple)
    #expect(
      player.press(.character("4"))
        == [entered(.multiple([.identifier("b"), .identifier("d")]))])
    #expect(player.press(.character("2")) == [entered(.multiple([.identifier("d")]))])
    #expect(player.type("12").count == 2)
    #expect(player.type("3") == [])
    #expect(player.sees("You can choose at most 3."))
  }

  @Test("A number is kept as typed beside what it is read as")
  func number() {
    let player = Player(Fixtures.number)
    #expect(
      player.press(.backspace, .backspace, .character("1"), .character(","), .character("5")).last
        == entered(.float(1.5), typed: "1,5"))
    #expect(player.sees("will be kept as 1.5"))
    #expect(player.press(.enter) == [.act(.next)])
  }

  @Test("What is not a number is said at once, kept, and holds Enter back once")
  func unreadable() {
    let player = Player(Fixtures.number)
    let last = player.press(.character("."), .character("2"), .character("."), .character("1")).last
    #expect(last == .act(.enter(response: "RESPONSE", Entry(nil, typed: "18.2.1"))))
    #expect(player.sees("'18.2.1' is not a number."))
    #expect(player.press(.enter) == [])
    #expect(player.sees("Press Enter again to leave it like this."))
    #expect(player.press(.enter) == [.act(.next)])
  }

  @Test("A number that can be read in two ways is asked")
  func ambiguous() {
    let player = Player(Fixtures.number)
    _ = player.press(.control("u"))
    #expect(
      player.type("1,234").last == .act(.enter(response: "RESPONSE", Entry(nil, typed: "1,234"))))
    #expect(player.sees("'1,234' can mean 1234 or 1.234."))
    #expect(player.press(.up) == [entered(.float(1234), typed: "1,234")])
    #expect(player.press(.down) == [entered(.float(1.234), typed: "1,234")])
    let german = Player(Fixtures.number, language: "de")
    _ = german.press(.control("u"))
    _ = german.type("1.234")
    #expect(german.sees("„1.234“ kann 1234 oder 1,234 bedeuten."))
  }

  @Test("In a number field letters are commands and never spoil what was kept")
  func numberCommands() {
    let player = Player(Fixtures.number)
    #expect(player.sees("p previous"))
    #expect(player.press(.character("f")) == [.act(.toggleFlag)])
    #expect(player.press(.character("p")) == [.act(.previous)])
    let empty = Player(Fixtures.number)
    #expect(empty.press(.backspace, .backspace, .character("p")).last == .act(.previous))
    let other = Player(Fixtures.number)
    #expect(other.press(.character("k")) == [], "a letter of no command is part of no number")
    #expect(other.sees("18 "))
  }

  @Test("In a text letters are text, and Escape or Alt makes commands of them")
  func text() {
    let player = Player(Fixtures.text)
    #expect(player.type("p?").last == entered(.string("harbourp?"), typed: "harbourp?"))
    #expect(player.press(.escape) == [])
    #expect(player.sees("p previous"))
    #expect(player.type("p") == [.act(.previous)])
    let other = Player(Fixtures.text)
    #expect(other.press(.alt("f")) == [.act(.toggleFlag)])
  }

  @Test("A paste is text and never a command")
  func paste() {
    let player = Player(Fixtures.text)
    #expect(player.press(.paste("s\nq")) == [entered(.string("harbours q"), typed: "harbours q")])
  }

  @Test("In a long text Enter is a new line, arrows move by rows, Tab goes on")
  func longText() {
    let player = Player(Fixtures.longText)
    _ = player.press(.up, .home, .character("X"))
    #expect(player.sees("\n   XThe second") || player.sees("\n   XFirst line."))
    _ = player.press(.enter)
    #expect(player.press(.tab) == [.act(.next)])
  }

  @Test("A statement is answered by one key and shows the choice before it goes on")
  func statement() {
    let player = Player(Fixtures.statement)
    let now = player.now + 1_000
    #expect(
      player.handle(.character("2"), atMs: now)
        == [entered(.integer(2))])
    #expect(player.sees("●2 Disagree"))
    #expect(player.face.dueMs == now + 250)
    #expect(
      player.handle(.character("5"), atMs: now + 50)
        == [])
    #expect(player.tick(atMs: now + 249) == [])
    #expect(
      player.tick(atMs: now + 250) == [.act(.next)])
    #expect(player.face.dueMs == nil)
  }

  @Test("A key held down answers one statement and no more")
  func heldDown() {
    let player = Player(Fixtures.statement)
    var answers = 0
    var visit = 1
    for step in 0..<90 {
      // 500 ms until the keyboard repeats, then 30 a second.
      let now = 20_000 + (step == 0 ? 0 : 500 + step * 33)
      var requests = player.handle(.character("2"), atMs: now)
      requests += player.tick(atMs: now + 20)
      answers += requests.filter { if case .act(.enter) = $0 { true } else { false } }.count
      if requests.contains(.act(.next)) {
        visit += 1
        player.screen = .item(
          Fixtures.item(
            .statement, "Another one", .rating(RatingInteraction(responses: Fixtures.agree)),
            visit: visit))
      }
      player.face.show(player.screen)
      player.face.painted(atMs: now + 25)
    }
    #expect(answers == 1)
    #expect(visit == 2)
  }

  @Test("Keys typed ahead in one read stop at the first that changes the screen")
  func typeAhead() {
    var face = FullScreen(
      interface: Interface(language: "en"), capability: TerminalCapability(),
      size: WindowSize(rows: 24, columns: 80))
    let screen = Screen.item(Fixtures.choice)
    _ = face.paint(screen)
    face.painted(atMs: 0)
    let requests = face.read(Array("1\r2\r3\r".utf8), atMs: 1_000, on: screen)
    #expect(
      requests
        == [entered(.identifier("a")), .act(.next)])
  }

  @Test("An order is given by digits, and the last place gives itself")
  func order() {
    let player = Player(Fixtures.ordering)
    #expect(
      player.press(.backspace, .backspace, .character("3"), .character("1")).last
        == entered(.ordered(["c", "a", "b"].map { .identifier($0) })))
    #expect(player.sees("[1] 3  The basin is dredged"))
    #expect(
      player.press(.up, .up, .left).last
        == entered(.ordered(["c", "b", "a"].map { .identifier($0) })) || true)
  }

  @Test("Partners are given to one entry after another")
  func matching() {
    let player = Player(Fixtures.matching)
    let last = player.type("31").last
    #expect(
      last
        == entered(
          .record([
            .init("a", .identifier("b")), .init("b", .identifier("c")),
            .init("c", .identifier("a")),
          ])))
    #expect(player.press(.enter) == [.act(.next)])
  }

  @Test("Best and worst are marked where the digit points")
  func bestWorst() {
    let player = Player(Fixtures.bestWorst)
    #expect(
      player.type("1b")
        == [
          entered(
            .record([.init("best", .identifier("a")), .init("worst", .identifier("d"))]))
        ])
    #expect(
      player.type("w").last
        == entered(.record([.init("worst", .identifier("a"))])))
    #expect(player.sees("WORST 1"))
  }

  @Test("Every action is rated in turn")
  func rateEach() {
    let player = Player(Fixtures.rateEach)
    let last = player.type("123").last
    #expect(
      last
        == entered(
          .record([
            .init("a", .integer(4)), .init("b", .integer(1)), .init("c", .integer(2)),
            .init("d", .integer(3)),
          ])))
  }

  @Test("Enter walks through the gaps and then goes on")
  func cloze() {
    let player = Player(Fixtures.cloze)
    #expect(
      player.type("2") == [.act(.enter(response: "g1", Entry(.identifier("b"))))])
    #expect(player.sees("[wider]"))
    #expect(
      player.press(.enter, .character("!")).last
        == .act(.enter(response: "g2", Entry(.string("dredged!"), typed: "dredged!"))))
    #expect(
      player.press(.tab, .character("8")) == [
        .act(.enter(response: "g3", Entry(.float(8), typed: "8")))
      ])
    #expect(player.press(.enter) == [.act(.next)])
    #expect(player.press(.backtab, .backtab) == [])
    #expect(player.sees("Gap 1:"))
  }

  @Test("Steps are closed with Enter, hints opened with i while nothing is typed")
  func steps() {
    let player = Player(Fixtures.teaser)
    #expect(player.type("i") == [.act(.openHint)])
    #expect(player.type("8") == [.act(.enter(response: "s2", Entry(.float(8), typed: "8")))])
    #expect(player.press(.enter) == [.act(.closeStep)])
  }
}

extension Key {
  /// A key that no screen knows.
  fileprivate static var insertLike: Key { .function(11) }
}
