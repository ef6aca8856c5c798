import Assessment
import Delivery
import Testing

@Suite("A session with items that families wrote")
struct FamilyTests {
  private static let family = ItemFamily(id: "f", generator: .numberSeries, count: 2)
  private static let definition = AssessmentDefinition(
    id: "t", version: "1.0.0", language: "en", title: "T",
    parts: [
      .section(
        Section(
          id: "s", navigation: .linear, families: [family],
          children: family.slots.map(Section.Child.item)))
    ])

  private static func drawn(_ number: Int, key: String) -> DrawnItem {
    DrawnItem(
      path: Path("f-\(number)"),
      item: GeneratedItem(
        family: .numberSeries, version: 1, cell: FamilyCell([]), complexity: 1,
        stem: [.paragraph([.text("Question \(number)")])],
        steps: [
          GeneratedStep(
            answer: .options(
              ["a", "b"].map {
                GeneratedOption(id: $0, content: [.text($0)], error: $0 == key ? nil : "slip")
              }))
        ], explanation: [.paragraph([.text("Because.")])]))
  }

  private static let items = [drawn(1, key: "a"), drawn(2, key: "b")]

  private func begun() -> (session: Session, events: [SessionEvent]) {
    var session = Session(Self.definition, header: header(seed: 7), drawn: Self.items)
    var events = session.start(segment(at: 0, mode: .full), at: 0).events
    events += session.handle(.confirmIdentity, at: 10).events
    return (session, events)
  }

  @Test("writes them down before anything is shown, and shows them")
  func start() throws {
    let (session, events) = begun()
    #expect(events[1].kind == .itemDrawn(Self.items[0]))
    #expect(events[2].kind == .itemDrawn(Self.items[1]))
    guard case .item(let screen) = session.screen(at: 10) else {
      Issue.record("no item is shown")
      return
    }
    #expect(screen.path == "f-1")
    #expect(session.record().drawn == Self.items)
  }

  @Test("goes on from the journal alone, without the families' generators")
  func replay() throws {
    let (session, events) = begun()
    let read = try Session.replay(Self.definition, header: header(seed: 7), events: events)
    #expect(read == session)
    #expect(read.definition == session.definition)
    #expect(try Session.verify(Self.definition, header: header(seed: 7), events: events).isEmpty)
  }

  @Test("refuses a journal that draws an item twice, too late, or for no slot")
  func objections() {
    let (_, events) = begun()
    func read(_ events: [SessionEvent]) throws {
      _ = try Session.replay(Self.definition, header: header(seed: 7), events: events)
    }
    let again = SessionEvent(atMs: 0, .itemDrawn(Self.items[0]))
    #expect(throws: ReplayError.self) { try read([events[0], again, again]) }
    #expect(throws: ReplayError.self) {
      try read(
        [events[0], again] + events.dropFirst(3) + [
          SessionEvent(atMs: 20, .itemDrawn(Self.items[1]))
        ])
    }
    let elsewhere = DrawnItem(path: "g-1", item: Self.items[0].item)
    #expect(throws: ReplayError.self) {
      try read([events[0], SessionEvent(atMs: 0, .itemDrawn(elsewhere))])
    }
  }
}
