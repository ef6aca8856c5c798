import Assessment
import Delivery
import Testing

@Suite("How far an answer has come")
struct AnswerStandingTests {
  private static let ranking = Interaction.Kind.order(
    OrderInteraction(options: options("a", "b", "c")))

  private func standings(_ sitting: Sitting) throws -> [AnswerStanding] {
    switch sitting.screen {
    case .item(let screen): return screen.progress.map(\.answer)
    case .overview(let screen), .submission(let screen): return screen.items.map(\.answer)
    default:
      Testing.Issue.record("no items are shown")
      return []
    }
  }

  @Test("tells what cannot be read, what is half, what is whole and what is nothing")
  func told() throws {
    var sitting = Sitting.begun(
      assessment(
        section(
          "main",
          [number("n1"), item("n2", .ordering, Self.ranking), number("n3"), number("n4")])))
    sitting.type("1.8.2")
    sitting.act(.next)
    sitting.act(.enter(response: "RESPONSE", Entry(ordered("b", "a"))))
    sitting.act(.next)
    sitting.type("18")
    sitting.act(.openOverview)
    #expect(try standings(sitting) == [.unreadable, .incomplete, .whole, .none])
    sitting.act(.requestSubmit)
    #expect(try standings(sitting) == [.unreadable, .incomplete, .whole, .none])
    sitting.act(.submit)
    // Whatever was given is an act of answering, and nothing of it is lost.
    #expect(
      sitting.record.items.map(\.state) == [.answered, .answered, .answered, .notReached])
    #expect(
      sitting.record.items[0].entries == [ResponseEntry("RESPONSE", Entry(nil, typed: "1.8.2"))])
    #expect(sitting.value("n2") == ordered("b", "a"))
  }

  @Test("is incomplete while steps are open, and whole with the last")
  func steps() throws {
    var sitting = Sitting.begun(assessment(section("main", [teaser("t", steps: 2)])))
    #expect(try standings(sitting) == [.none])
    sitting.type("1", into: "s1")
    sitting.act(.closeStep)
    #expect(try standings(sitting) == [.incomplete])
    sitting.type("2", into: "s2")
    #expect(try standings(sitting) == [.whole])
  }

  @Test("is incomplete with fewer options than asked for")
  func fewOptions() throws {
    var sitting = Sitting.begun(
      assessment(section("main", [multiple("m", minimum: 2, maximum: 3)])))
    sitting.act(.enter(response: "RESPONSE", Entry(picked("a"))))
    #expect(try standings(sitting) == [.incomplete])
    #expect(sitting.act(.next) == .wrongCount(minimum: 2, maximum: 3))
    sitting.act(.enter(response: "RESPONSE", Entry(picked("a", "c"))))
    #expect(try standings(sitting) == [.whole])
  }

  @Test("keeps a step open whose entry cannot be read, until it is changed")
  func unreadableStep() throws {
    var sitting = Sitting.begun(assessment(section("main", [teaser("t", steps: 2)])))
    sitting.type("1.8.2", into: "s1")
    #expect(sitting.act(.closeStep) == .unreadable("t"))
    #expect(sitting.durability == .echo)
    // The question itself may be left and come back to.
    #expect(sitting.act(.next) == nil)
    sitting.act(.back)
    sitting.type("18", into: "s1")
    #expect(sitting.act(.closeStep) == nil)
  }

  @Test("does not do for a required item where it cannot be read")
  func required() {
    let kind = Interaction.Kind.number(NumberInteraction())
    var sitting = Sitting.begun(
      assessment(section("main", [item("n1", .number, kind, isRequired: true)])))
    sitting.type("1.8.2")
    #expect(sitting.act(.next) == .unreadable("n1"))
    sitting.type("18")
    #expect(sitting.act(.next) == nil)
  }

  @Test(
    "leads to the same state from a list of answers",
    arguments: [
      (number("n1"), Entry(nil, typed: "1.8.2")),
      (item("n1", .ordering, ranking), Entry(ordered("b"))),
    ])
  func scripted(item: Item, entry: Entry) {
    let definition = assessment(section("main", [item]))
    var sitting = Sitting.begun(definition)
    sitting.act(.enter(response: "RESPONSE", entry))
    sitting.act(.next)
    sitting.handIn()

    var session = Session(definition, header: header(mode: .simulated))
    _ = session.start(segment(at: 0, mode: .simulated), at: 0)
    var respondent = ScriptedRespondent(
      ResponseLine(
        candidate: "c17",
        responses: [.entries(AnsweredEntries([ResponseEntry("RESPONSE", entry)]))]),
      catalog: Catalog(definition))
    _ = respondent.play(&session)
    #expect(session.record().items.map(\.state) == [.answered])
    #expect(session.record().items.map(\.state) == sitting.record.items.map(\.state))
    #expect(session.record().items[0].entries == sitting.record.items[0].entries)
  }

  @Test("a welcome counts what counts, and names the part that goes on with its own count")
  func welcome() throws {
    var sitting = Sitting.begun(
      assessment(
        section("one", [number("n1")]), section("two", [number("n2"), number("n3")])))
    sitting.type("1")
    sitting.act(.next)
    sitting.handIn()
    sitting.act(.proceed)
    sitting.type("2")
    sitting.act(.next)
    try sitting.crash(for: 1_000)
    guard case .welcomeBack(let page) = sitting.screen else {
      Testing.Issue.record("no welcome")
      return
    }
    #expect(page.title == "two")
    #expect(page.answered == 2)
    #expect(page.items.map(\.answer) == [.whole, .none])
  }
}
