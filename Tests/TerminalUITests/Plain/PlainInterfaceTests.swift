import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

@Suite struct PlainInterfaceTests {
  /// A face that has said its screen.
  final class Player {
    var face: PlainInterface
    var screen: Screen
    private(set) var said: String

    init(_ screen: Screen, language: String = "en") {
      face = PlainInterface(language: language)
      self.screen = screen
      said = face.output(for: screen).text
    }

    convenience init(_ item: ItemScreen, language: String = "en") {
      self.init(.item(item), language: language)
    }

    /// Types a line, and hears what is said to it on the same screen.
    func type(_ line: String) -> [Request] {
      let requests = face.read(line, on: screen)
      said = face.output(for: screen).text
      return requests
    }

    func show(_ screen: Screen) -> String {
      self.screen = screen
      said = face.output(for: screen).text
      return said
    }
  }

  private func entered(_ value: Value?, typed: String? = nil) -> Request {
    .act(.enter(response: "RESPONSE", value.map { Entry($0, typed: typed) }))
  }

  @Test("An item is read whole: place, time, table, question, options, prompt")
  func whole() {
    let said = PlainInterfaceTests.Player(Fixtures.choice).said
    #expect(
      said == """
        Numerical reasoning. Question 5 of 12. 8 minutes 41 seconds left in this part.
        Orders per depot, in thousands
        Table. 3 rows, 3 columns.
          Row North: 2022 41, 2023 48, 2024 60.
          Row Coast: 2022 30, 2023 35, 2024 42.
          Row Inland: 2022 22, 2023 22, 2024 25.
        Type t to hear the table again.
        Which depot grew by the larger percentage from 2023 to 2024?
        1. North
        2. Coast
        3. Inland
        4. They grew equally
        Your answer, or ? for help:\u{20}
        """)
  }

  @Test("An answer goes on, and is said before the next question; a known table is not read again")
  func next() {
    let player = Player(Fixtures.choice)
    let requests = player.face.read("1", on: player.screen)
    #expect(requests == [entered(.identifier("a")), .act(.next)])
    let next = Fixtures.item(
      .choice, "And the smallest?", Fixtures.depots, stimuli: [Fixtures.orders], number: 6,
      path: "n6")
    #expect(
      player.show(.item(next)) == """
        Answer 1, North.
        Question 6 of 12.
        Type t to hear the table again.
        And the smallest?
        1. North
        2. Coast
        3. Inland
        4. They grew equally
        Your answer, or ? for help:\u{20}
        """)
    #expect(player.type("t") == [])
    #expect(player.said.contains("Row Coast: 2022 30"))
  }

  @Test("A choice is answered by number, letter or words; anything else is not")
  func choice() {
    for line in ["2", " 2 ", "b", "B", "coast", "Coast"] {
      let player = Player(Fixtures.choice)
      #expect(player.type(line) == [entered(.identifier("b")), .act(.next)], "\(line)")
    }
    let player = Player(Fixtures.choice)
    #expect(player.type("7") == [])
    #expect(player.said.hasPrefix("Please type a number from 1 to 4."))
    #expect(player.type("hello") == [])
    #expect(player.said.hasPrefix("That is neither an answer nor a command."))
    #expect(player.type("") == [])
    #expect(player.said.hasPrefix("To leave this question without an answer, type next."))
  }

  @Test("Commands work by word and by letter, in German by German ones")
  func commands() {
    for (line, action) in [
      ("next", Action.next), ("n", .next), ("previous", .previous), ("p", .previous),
      ("flag", .toggleFlag), ("f", .toggleFlag), ("overview", .openOverview), ("O", .openOverview),
    ] {
      #expect(Player(Fixtures.choice).type(line) == [.act(action)], "\(line)")
    }
    for (line, action) in [
      ("weiter", Action.next), ("w", .next), ("zurück", .previous), ("merken", .toggleFlag),
      ("übersicht", .openOverview), ("next", .next),
    ] {
      #expect(Player(Fixtures.choice, language: "de").type(line) == [.act(action)], "\(line)")
    }
  }

  @Test("In a text a line is the answer, and commands take a slash")
  func text() {
    #expect(
      Player(Fixtures.text).type("next")
        == [entered(.string("next"), typed: "next"), .act(.next)])
    #expect(Player(Fixtures.text).type("/previous") == [.act(.previous)])
    #expect(
      Player(Fixtures.text).type("/unknown")
        == [entered(.string("/unknown"), typed: "/unknown"), .act(.next)])
    let player = Player(Fixtures.text)
    #expect(player.type("?") == [])
    #expect(player.said.contains("Commands begin with a slash here, such as /next."))
  }

  @Test("A number is kept as typed; what cannot be read is said and kept; two readings are asked")
  func number() {
    #expect(
      Player(Fixtures.number).type("1,5") == [entered(.float(1.5), typed: "1,5"), .act(.next)])
    let player = Player(Fixtures.number)
    #expect(
      player.type("1.8.2") == [.act(.enter(response: "RESPONSE", Entry(nil, typed: "1.8.2")))])
    #expect(player.said.hasPrefix("'1.8.2' is not a number."))
    #expect(
      player.type("1,234") == [.act(.enter(response: "RESPONSE", Entry(nil, typed: "1,234")))])
    #expect(player.said.contains("Type a for the first or b for the second."))
    #expect(player.type("a") == [entered(.float(1234), typed: "1,234"), .act(.next)])
    #expect(player.type("n") == [.act(.next)], "letters are commands where a number is asked for")
  }

  @Test("Several, orders, partners, best and worst, and ratings are typed as numbers")
  func lists() {
    #expect(
      Player(Fixtures.multiple).type("4, 2")
        == [entered(.multiple([.identifier("b"), .identifier("d")])), .act(.next)])
    #expect(Player(Fixtures.multiple).type("1 2 3 4") == [])
    #expect(
      Player(Fixtures.ordering).type("231")
        == [entered(.ordered(["b", "c", "a"].map { .identifier($0) })), .act(.next)])
    #expect(Player(Fixtures.ordering).type("2 2 1") == [])
    #expect(
      Player(Fixtures.matching).type("2 3 1")
        == [
          entered(
            .record([
              .init("a", .identifier("b")), .init("b", .identifier("c")),
              .init("c", .identifier("a")),
            ])), .act(.next),
        ])
    #expect(
      Player(Fixtures.bestWorst).type("2 4")
        == [
          entered(
            .record([.init("best", .identifier("b")), .init("worst", .identifier("d"))])),
          .act(.next),
        ])
    #expect(Player(Fixtures.bestWorst).type("2 2") == [])
    #expect(
      Player(Fixtures.rateEach).type("4125").first
        == entered(
          .record([
            .init("a", .integer(4)), .init("b", .integer(1)), .init("c", .integer(2)),
            .init("d", .integer(5)),
          ])))
    #expect(
      Player(Fixtures.statement).type("agree") == [entered(.integer(4)), .act(.next)])
  }

  @Test("Gaps are asked for one after another")
  func gaps() {
    let player = Player(Fixtures.cloze)
    #expect(player.said.contains("The basin is gap 1 since it was gap 2 to gap 3 metres."))
    #expect(player.type("2") == [.act(.enter(response: "g1", Entry(.identifier("b"))))])
    #expect(player.said.contains("Gap 2."))
    #expect(
      player.type("dug")
        == [.act(.enter(response: "g2", Entry(.string("dug"), typed: "dug")))])
    #expect(
      player.type("8")
        == [.act(.enter(response: "g3", Entry(.float(8), typed: "8"))), .act(.next)])
  }

  @Test("Steps are closed by their answer, hints opened on request and read once")
  func steps() {
    let player = Player(Fixtures.teaser)
    #expect(player.type("hint") == [.act(.openHint)])
    #expect(
      player.type("8")
        == [.act(.enter(response: "s2", Entry(.float(8), typed: "8"))), .act(.closeStep)])
  }

  @Test("A long text is written line by line and ended by a full stop")
  func longText() {
    let empty = Fixtures.item(
      .longText, "Describe.", .text(TextInteraction(isLong: true, maximumLength: 20)))
    let player = Player(empty)
    #expect(player.type("one") == [entered(.string("one"), typed: "one")])
    #expect(player.said.isEmpty)
    player.screen = .item(
      Fixtures.item(
        .longText, "Describe.", .text(TextInteraction(isLong: true, maximumLength: 20)),
        entries: ["RESPONSE": Entry(.string("one"), typed: "one")]))
    #expect(player.type("two") == [entered(.string("one\ntwo"), typed: "one\ntwo")])
    #expect(player.type("far too long for twenty") == [])
    #expect(player.said.hasPrefix("There is room for 20 characters."))
    #expect(player.type(".") == [.act(.next)])
  }

  @Test("Consent, its refusal, leaving and handing in are asked in words")
  func asking() {
    #expect(Player(Fixtures.consent).type("yes") == [.act(.consent(true))])
    let refusing = Player(Fixtures.consent, language: "de")
    #expect(refusing.type("nein") == [])
    #expect(refusing.said.contains("Noch einmal nein"))
    #expect(refusing.type("nein") == [.act(.consent(false))])
    let leaving = Player(Fixtures.choice)
    #expect(leaving.type("quit") == [])
    #expect(leaving.type("") == [])
    #expect(leaving.said == "Your answer, or ? for help: ")
    #expect(leaving.type("q") == [])
    #expect(leaving.type("yes") == [.act(.suspend)])
    #expect(Player(.submission(Fixtures.overview)).type("submit") == [.act(.submit)])
    #expect(Player(.submission(Fixtures.overview)).type("") == [.act(.back)])
    #expect(Player(.overview(Fixtures.overview)).type("7") == [.act(.go(to: "n7"))])
    #expect(Player(.overview(Fixtures.overview)).type("submit") == [.act(.requestSubmit)])
  }

  @Test("The overview is told in groups")
  func overview() {
    #expect(
      Player(.overview(Fixtures.overview)).said == """
        4 of 12 answered, 1 flagged.
        answered: 1 to 4.
        seen, no answer: 5 and 6.
        not seen: 7 to 12.
        you are here: 5.
        One is flagged: 2.
        3 minutes 12 seconds left in this part.
        A question number, submit to hand in, or Enter to go back:\u{20}
        """)
  }

  @Test("A warning is said once, with the answer so far and the prompt")
  func warning() {
    func screen(_ left: Milliseconds, _ warned: Milliseconds?) -> Screen {
      .item(
        Fixtures.item(
          .choice, "Which?", Fixtures.depots,
          entries: ["RESPONSE": Entry(.identifier("b"))],
          sectionClock: Fixtures.clock(left, warned: warned)))
    }
    let player = Player(screen(121_000, nil))
    #expect(player.show(screen(120_500, nil)).isEmpty)
    #expect(
      player.show(screen(120_000, 120_000))
        == "\nOnly 2 minutes left in this part.\nYour answer so far: 2, Coast.\nYour answer, or ? for help: "
    )
    #expect(player.show(screen(119_000, 120_000)).isEmpty)
    #expect(player.type("time") == [])
    #expect(player.said.hasPrefix("1 minute 59 seconds left in this part."))
  }

  @Test("Lines typed ahead are flushed when the screen changes, and only then")
  func flush() {
    var face = PlainInterface(language: "en")
    let first = face.output(for: .item(Fixtures.choice))
    #expect(first.flushesInput)
    _ = face.read("?", on: .item(Fixtures.choice))
    let second = face.output(for: .item(Fixtures.choice))
    #expect(!second.flushesInput)
    let third = face.output(for: .item(Fixtures.number))
    _ = third
    let fourth = face.output(for: .overview(Fixtures.overview))
    #expect(fourth.flushesInput)
  }

  @Test(
    "A part that was passed over is named once, where it would have come", arguments: ["en", "de"])
  func passedOver(language: String) {
    let sentence = Catalogue.wording(for: language).leftOut(["Signs"])
    let player = Player(Fixtures.choice, language: language)
    #expect(!player.said.contains(sentence))
    player.face.passedOver = ["Signs"]
    #expect(player.show(.overview(Fixtures.overview)).hasPrefix("\n" + sentence + "\n"))
    #expect(!player.show(.item(Fixtures.number)).contains(sentence))
    var resumed = PlainInterface(language: language)
    resumed.passedOver = ["Signs"]
    let welcome = WelcomeScreen(
      title: "Test", answered: 1, items: [], awayMs: 0, clockStopped: nil, sectionClock: nil)
    #expect(!resumed.output(for: .welcomeBack(welcome)).text.contains(sentence))
    #expect(!resumed.output(for: .item(Fixtures.choice)).text.contains(sentence))
  }

  @Test("Lines are broken between words where a width is given, and the prompt keeps its blank")
  func width() {
    var face = PlainInterface(language: "en")
    face.width = 40
    let said = face.output(for: .item(Fixtures.bestWorst)).text
    #expect(said.contains("A colleague promises a client a date\nthat your team cannot meet."))
    #expect(said.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(said.hasSuffix("Your answer, or ? for help: "))
  }

  @Test("Every screen ends in a prompt and moves no cursor", arguments: ["en", "de"])
  func everyScreen(language: String) {
    for (name, screen) in Fixtures.all + WideFixtures.all {
      let player = Player(screen, language: language)
      #expect(player.said.hasSuffix(": "), "\(name)")
      #expect(!player.said.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(name)")
      for line in [
        "?", "", "x\u{1B}[2J", "0", "-1", "99999999999999999999", ",", ";;", "1 1 1 1 1",
      ] {
        _ = player.type(line)
      }
    }
  }
}
