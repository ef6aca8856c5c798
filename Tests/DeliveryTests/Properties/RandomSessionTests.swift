import Assessment
import Delivery
import Psychometrics
import Testing

@Suite("Whatever is defined and whatever is pressed")
struct RandomSessionTests {
  /// A random sitting of a random definition: up to 120 actions, with crashes.
  private func sitting(_ index: Int) throws -> Sitting {
    var chance = RandomStream(seed: 13, purpose: "sitting", index: index)
    var maker = RandomDefinition(index)
    let accommodations: [Accommodation?] = [nil, nil, .multiplier(1.5), .added(5_000), .unlimited]
    let mode = chance.integer(below: 5) == 0 ? SessionMode.plain : .full
    var sitting = Sitting(
      maker.definition(), seed: UInt64(index), mode: mode,
      accommodation: accommodations[chance.integer(below: 5)])
    var person = RandomPerson(index)
    for _ in 0..<120 where !sitting.session.isFinished {
      let screen = sitting.screen
      sitting.act(person.action(on: screen), after: person.pause())
      if chance.integer(below: 60) == 0 {
        sitting.act(.suspend)
        try sitting.crash(for: chance.integer(below: 20_000), mode: mode)
      } else if chance.integer(below: 40) == 0 {
        try sitting.crash(
          for: chance.integer(below: 20_000), mode: mode,
          boot: "boot-\(chance.integer(below: 3))")
      }
    }
    return sitting
  }

  @Test("replaying the events gives the same session and record", arguments: 0..<40)
  func replay(index: Int) throws {
    let sitting = try sitting(index)
    let again = try Session.replay(
      sitting.session.definition, header: sitting.session.header, events: sitting.events)
    #expect(again == sitting.session)
    #expect(again.record() == sitting.record)
  }

  @Test("deciding the journal again finds no difference", arguments: 0..<40)
  func verify(index: Int) throws {
    let sitting = try sitting(index)
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: sitting.events)
    #expect(differences == [])
  }

  @Test("a journal cut anywhere can be taken up and brought to its end", arguments: 0..<40)
  func cuts(index: Int) throws {
    let whole = try sitting(index)
    var chance = RandomStream(seed: 14, purpose: "cuts", index: index)
    for _ in 0..<3 {
      var sitting = whole
      sitting.events = Array(whole.events.prefix(chance.integer(below: whole.events.count + 1)))
      sitting.now = sitting.events.last?.atMs ?? 0
      let before = try Session.replay(
        whole.session.definition, header: whole.session.header, events: sitting.events)
      try sitting.crash(for: 1_000)
      var person = RandomPerson(index, isSensible: true)
      for _ in 0..<3_000 where !sitting.session.isFinished {
        let screen = sitting.screen
        sitting.act(person.action(on: screen), after: 200)
      }
      #expect(sitting.session.isFinished, "stays at \(sitting.screen)")
      let kept = before.record().items.filter { $0.state == .answered && !$0.visits.isEmpty }
      for item in kept {
        #expect(sitting.record.items.first { $0.path == item.path }?.visits.isEmpty == false)
      }
    }
  }

  @Test("times never run backwards and no clock runs past its limit", arguments: 0..<40)
  func clocks(index: Int) throws {
    let sitting = try sitting(index)
    let moments = sitting.events.map(\.atMs)
    #expect(moments == moments.sorted())
    for section in sitting.record.sections {
      if let limit = section.limitMs { #expect(section.usedMs <= limit) }
      if let ended = section.endedMs, let started = section.startedMs {
        #expect(section.usedMs <= ended - started)
      }
    }
    for item in sitting.record.items {
      #expect(item.visits.allSatisfy { $0.fromMs <= $0.toMs })
      #expect(zip(item.visits, item.visits.dropFirst()).allSatisfy { $0.toMs <= $1.fromMs })
    }
  }

  @Test("every item has one state, and its answers are its own", arguments: 0..<40)
  func items(index: Int) throws {
    let sitting = try sitting(index)
    let record = sitting.record
    let all = Set(Catalog(sitting.session.definition).items.map(\.path))
    #expect(record.items.count == all.count)
    #expect(Set(record.items.map(\.path)) == all)
    for item in record.items {
      let isSeen = !item.visits.isEmpty
      #expect(isSeen == (item.state != .notReached && item.state != .notPresented))
      #expect(isSeen == (item.firstShownMs != nil))
      if item.state.hasAnswer, !item.path.localID.hasPrefix("page") {
        #expect(!item.entries.isEmpty)
      }
      if item.state == .timedOutEmpty { #expect(item.entries.isEmpty) }
      for typed in item.entries.compactMap(\.entry.typed) where typed != "x" {
        #expect(typed == "\(item.path) says so")
      }
    }
  }

  @Test("it does not matter how late a tick comes", arguments: 0..<40)
  func ticks(index: Int) throws {
    var maker = RandomDefinition(index)
    let definition = maker.definition()
    var late = Sitting(definition, seed: UInt64(index))
    var prompt = late
    var person = RandomPerson(index)
    for _ in 0..<120 where !late.session.isFinished {
      let pause = person.pause()
      late.wait(pause)
      let until = prompt.now + pause
      while let due = prompt.session.nextDeadline(at: prompt.now), due < until, due > prompt.now {
        prompt.wait(due - prompt.now)
      }
      prompt.wait(until - prompt.now)
      #expect(prompt.screen == late.screen)
      let action = person.action(on: late.screen)
      late.act(action)
      prompt.act(action)
    }
    #expect(prompt.record == late.record)
    let decided = { (event: SessionEvent) in event.kind != .heartbeat }
    #expect(prompt.events.filter(decided) == late.events.filter(decided))
  }

  @Test("a scripted respondent comes to an end, and its journal replays", arguments: 0..<60)
  func scripts(index: Int) throws {
    var maker = RandomDefinition(index)
    let definition = maker.definition()
    let catalog = Catalog(definition)
    var chance = RandomStream(seed: 16, purpose: "script", index: index)
    let line = ResponseLine(
      candidate: "c17",
      responses: catalog.items.map { entry in
        switch chance.integer(below: 5) {
        case 0: return .notReached
        case 1: return .omitted
        case 2: return .index(chance.integer(below: 4))
        default:
          return .entries(
            AnsweredEntries(
              entry.item.responses.map {
                ResponseEntry(
                  $0.id, Entry($0.base == .boolean ? .boolean(true) : .integer(3), typed: nil))
              }, hints: ["s1": chance.integer(below: 4)]))
        }
      },
      latenciesMs: catalog.items.map { _ in chance.integer(below: 6_000) - 500 })
    var session = Session(definition, header: header(seed: UInt64(index), mode: .simulated))
    var events = session.start(segment(at: 0, mode: .simulated), at: 0).events
    var respondent = ScriptedRespondent(line, catalog: catalog)
    var count = 0
    while count < 5_000, let outcome = respondent.act(on: &session) {
      events += outcome.events
      count += 1
    }
    #expect(count < 5_000, "goes on for ever at \(session.screen(at: session.lastMs))")
    #expect(session.isFinished || session.isSuspended)
    #expect(try Session.replay(definition, header: session.header, events: events) == session)
    #expect(try Session.verify(definition, header: session.header, events: events) == [])
  }

  @Test(
    "journals with lines lost, doubled or swapped are refused or taken, never a trap",
    arguments: 0..<40)
  func foreignJournals(index: Int) throws {
    let sitting = try sitting(index)
    var chance = RandomStream(seed: 15, purpose: "damage", index: index)
    let other = try self.sitting(index + 1)
    var refused = 0
    for _ in 0..<20 {
      var events = sitting.events
      let place = chance.integer(below: events.count)
      switch chance.integer(below: 4) {
      case 0: events.remove(at: place)
      case 1: events.insert(events[chance.integer(below: events.count)], at: place)
      case 2: events.swapAt(place, chance.integer(below: events.count))
      default: events.insert(contentsOf: other.events.prefix(5), at: place)
      }
      do {
        let session = try Session.replay(
          sitting.session.definition, header: sitting.session.header, events: events)
        exercise(session)
      } catch {
        refused += 1
      }
      // Even without the check, applying must not trap.
      var session = Session(sitting.session.definition, header: sitting.session.header)
      for event in events { session.apply(event) }
      exercise(session)
    }
    #expect(refused > 0)
  }

  private func exercise(_ session: Session) {
    var session = session
    _ = session.record()
    _ = session.screen(at: session.lastMs)
    _ = session.nextDeadline(at: session.lastMs)
    _ = session.handle(.proceed, at: session.lastMs + 100_000)
    _ = session.screen(at: session.lastMs)
  }
}
