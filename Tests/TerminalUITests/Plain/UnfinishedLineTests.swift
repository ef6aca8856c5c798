import Assessment
import Testing

@testable import Delivery
@testable import TerminalUI

/// Answers that cannot be read or are not whole, in plain mode: the same rules as in full screen.
@Suite struct UnfinishedLineTests {
  typealias Player = PlainInterfaceTests.Player

  private func entered(_ value: Value) -> [Request] {
    [.act(.enter(response: "RESPONSE", Entry(value)))]
  }

  private func item(_ type: ItemType, _ kind: Interaction.Kind, _ value: Value? = nil) -> ItemScreen
  {
    Fixtures.item(type, "Which?", kind, entries: value.map { ["RESPONSE": Entry($0)] } ?? [:])
  }

  @Test("Half an order is kept, said to be half, and left so with an empty line")
  func order() {
    let kind = Interaction.Kind.order(
      OrderInteraction(options: Fixtures.options("Alder", "Birch", "Cedar")))
    let player = Player(item(.ordering, kind))
    let half = Value.ordered([.identifier("b"), .identifier("c")])
    #expect(player.type("2 3") == entered(half))
    #expect(
      player.said.hasPrefix(
        "One is still open.\nPress Enter to leave it like this, or type it again."))
    player.screen = .item(item(.ordering, kind, half))
    #expect(player.type("") == [.act(.next)])
    let again = Player(item(.ordering, kind, half))
    #expect(again.said.contains("Your answer so far: 2, Birch; 3, Cedar.\nOne is still open."))
  }

  @Test("A dash leaves a partner, a mark or a rating open")
  func gaps() {
    let match = Interaction.Kind.match(
      MatchInteraction(
        entries: Fixtures.options("Portugal", "Estonia"),
        options: Fixtures.options("Tallinn", "Lisbon")))
    #expect(
      Player(item(.matching, match)).type("- 1")
        == entered(.record([.init("b", .identifier("a"))])))
    let best = Interaction.Kind.bestWorst(Fixtures.actions)
    let player = Player(item(.bestWorst, best))
    #expect(player.said.contains("Type - for one that you leave open."))
    #expect(player.type("3") == entered(.record([.init("best", .identifier("c"))])))
    #expect(player.said.hasPrefix("One is still open."))
    #expect(player.type("- 2") == entered(.record([.init("worst", .identifier("b"))])))
    #expect(player.type("- -") == [])
    #expect(player.said.hasPrefix("That is neither an answer nor a command."))
    let rate = Interaction.Kind.rateEach(actions: Fixtures.actions, responses: Fixtures.agree)
    #expect(
      Player(item(.rateEach, rate)).type("4 - 1")
        == entered(.record([.init("a", .integer(4)), .init("c", .integer(1))])))
    #expect(
      Player(item(.ordering, .order(OrderInteraction(options: Fixtures.actions)))).type("1 -") == []
    )
  }

  @Test("An unreadable number is named where one comes back to it, and can be left so")
  func number() {
    let entry = Entry(nil, typed: "1.8.2")
    let player = Player(
      Fixtures.item(
        .number, "How many?", .number(NumberInteraction()), entries: ["RESPONSE": entry]))
    #expect(player.said.contains("Your answer so far: 1.8.2.\n'1.8.2' is not a number."))
    #expect(player.type("") == [.act(.next)])
  }

  @Test("Overview and hand-in name them")
  func named() {
    let overview = Player(.overview(UnfinishedAnswerTests.overview()))
    #expect(
      overview.said.hasPrefix(
        """
        1 of 5 answered, 1 incomplete, 1 not readable, 1 flagged.
        answered: 1.
        not readable: 3.
        incomplete: 4.
        seen, no answer: 2.
        not seen: 5.
        """))
    let submission = Player(.submission(UnfinishedAnswerTests.overview()))
    #expect(
      submission.said.hasPrefix(
        """
        Two questions have no answer yet: 2 and 5.
        One answer cannot be read as a number: 3.
        One answer is incomplete: 4.
        One is flagged: 1.
        """))
  }

  @Test("Next leaves the question from a step without an answer; an answer closes the step")
  func steps() {
    let field = Interaction(response: "s1", kind: .number(NumberInteraction()))
    let item = Fixtures.item(
      .steps, "", nil, steps: [Step(id: "s1", content: [.interaction(field)])], stepCount: 2)
    #expect(Player(item).type("next") == [.act(.next)])
    #expect(Player(item).type("7").last == .act(.closeStep))
    let player = Player(item)
    _ = player.type("1.8.2")
    #expect(!player.said.contains("leave it like this"), "the step would not be closed on it")
    player.face.refused(.unreadable("n5"))
    #expect(
      player.face.output(for: player.screen).text
        .contains("This cannot be read as a number. Change it, or remove it."))
  }

  @Test("Help at the question which of two numbers is meant keeps that question")
  func ambiguous() {
    let player = Player(Fixtures.number)
    _ = player.type("1,234")
    for help in ["?", "help"] {
      #expect(player.type(help) == [])
      #expect(
        player.said
          == "'1,234' can mean 1234 or 1.234.\nType a for the first or b for the second. ")
    }
    player.face.interrupt()
    #expect(player.type("") == [], "to stay")
    #expect(player.said.hasSuffix("Type a for the first or b for the second. "))
    #expect(
      player.type("b")
        == [
          .act(.enter(response: "RESPONSE", Entry(.float(1.234), typed: "1,234"))), .act(.next),
        ])
  }

  @Test("Ctrl-C asks on a line of its own")
  func interrupt() {
    let player = Player(Fixtures.choice)
    player.face.interrupt()
    #expect(
      player.show(player.screen) == """

        Do you want to leave the test? Your answers are kept, and you can come back to this place. \
        The clock stops while you are away.
        Type yes to leave, or press Enter to stay:\u{20}
        """)
    #expect(player.type("?") == [])
    #expect(player.said.hasPrefix("Do you want to leave the test?"))
    #expect(player.type("yes") == [.act(.suspend)])
  }

  @Test("Help on a consent page lists what can be answered")
  func consent() {
    let player = Player(Fixtures.consent)
    #expect(player.type("?") == [])
    #expect(player.said.contains("- yes, y: agree\n- no, n: do not agree"))
  }
}
