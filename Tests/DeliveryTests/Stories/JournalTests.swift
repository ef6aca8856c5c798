import Assessment
import Delivery
import Testing

@Suite("A journal")
struct JournalTests {
  /// A short sitting with a draw, a warning, a time-out and a condition.
  private func sitting() -> Sitting {
    let right = Condition.outcome(item: "n1", outcome: "SCORE", Bounds(atLeast: 1))
    var sitting = Sitting.begun(
      assessment(
        section("main", [choice("n1"), choice("n2")], limit: 10_000, warnings: [2_000]),
        section("more", [choice("m1"), choice("m2"), choice("m3")], draw: 2, condition: right),
        section("last", [choice("l1"), choice("l2")], navigation: .linear)))
    sitting.answer("a", after: 500)
    sitting.wait(20_000)
    sitting.act(.proceed)
    sitting.handIn()
    sitting.answer("a")
    sitting.answer("a")
    return sitting
  }

  private func replay(_ events: [SessionEvent]) throws(ReplayError) -> Session {
    try Session.replay(sitting().session.definition, header: header(), events: events)
  }

  private func index(_ sitting: Sitting, _ isWanted: (SessionEvent.Kind) -> Bool) throws -> Int {
    try #require(sitting.events.firstIndex { isWanted($0.kind) })
  }

  @Test("that was not touched is decided the same again")
  func untouched() throws {
    let sitting = sitting()
    #expect(sitting.session.end == .completed)
    #expect(
      try Session.verify(
        sitting.session.definition, header: sitting.session.header, events: sitting.events) == [])
  }

  @Test("with another draw is found out")
  func otherDraw() throws {
    let sitting = sitting()
    var events = sitting.events
    let place = try index(sitting) {
      if case .sectionPlanned(let plan) = $0 { plan.section == "more" } else { false }
    }
    guard case .sectionPlanned(let plan) = events[place].kind else { return }
    let forged = SectionPlan(
      section: "more", order: plan.order.reversed(), options: plan.options)
    events[place] = SessionEvent(atMs: events[place].atMs, .sectionPlanned(forged))
    events.removeSubrange((place + 1)...)
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: events)
    #expect(differences.map(\.index) == [place])
    #expect(differences.first?.decided?.kind == .sectionPlanned(plan))
  }

  @Test("with a later limit, or without a warning, is found out")
  func otherTimes() throws {
    let sitting = sitting()
    let place = try index(sitting) { $0 == .timedOut(.section("main")) }
    var late = sitting.events
    for index in place..<late.count where late[index].atMs < 15_000 {
      late[index] = SessionEvent(atMs: 15_000, late[index].kind)
    }
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: late)
    #expect(differences.first?.index == place)
    #expect(differences.first?.decided?.atMs == 10_000)

    var unwarned = sitting.events
    unwarned.removeAll { if case .warned = $0.kind { true } else { false } }
    let missing = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: unwarned)
    #expect(
      missing.first?.decided
        == SessionEvent(atMs: 8_000, .warned(.section("main"), leftMs: 2_000)))
  }

  @Test("with a section given against its condition is found out")
  func otherCondition() throws {
    let sitting = sitting()
    var events = sitting.events
    let answer = try index(sitting) {
      if case .drafted("n1", _, _) = $0 { true } else { false }
    }
    events[answer] = SessionEvent(
      atMs: events[answer].atMs,
      .drafted("n1", response: "RESPONSE", Entry(.identifier("b"))))
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: events)
    #expect(differences.first?.decided?.kind == .sectionSkipped("more"))
  }

  @Test("names the first event that cannot be, and why")
  func errors() throws {
    let sitting = sitting()
    let at = { (kind: SessionEvent.Kind) in SessionEvent(atMs: 30_000, kind) }
    let start = Array(sitting.events.prefix(2))
    let cases: [(SessionEvent, ReplayError.Reason)] = [
      (at(.itemShown("other/n1", visit: 1)), .unknownPath("other/n1")),
      (at(.itemShown("n1", visit: 1)), .impossible),
      (at(.committed("n1")), .impossible), (at(.sectionStarted("main")), .impossible),
      (at(.drafted("n1", response: "R2", nil)), .unknownResponse("n1", "R2")),
      (at(.identityConfirmed), .impossible), (at(.finished(.completed)), .impossible),
      (at(.partsPlanned(assessment: .root, order: ["x"])), .unknownPath("x")),
      (at(.timedOut(.section("main"))), .impossible),
      (at(.restStarted("break")), .unknownPath("break")),
      (SessionEvent(atMs: -1, .heartbeat), .timeRunsBackwards),
      (SessionEvent(atMs: .max, .heartbeat), .timeRunsBackwards),
    ]
    for (event, reason) in cases {
      #expect(throws: ReplayError(index: 2, reason: reason)) { try replay(start + [event]) }
    }
    #expect(throws: ReplayError(index: 0, reason: .impossible)) { try replay([at(.heartbeat)]) }
    #expect(throws: ReplayError(index: sitting.events.count, reason: .impossible)) {
      try replay(sitting.events + [at(.heartbeat)])
    }
  }

  @Test("of impossible numbers is applied without a trap", arguments: [Int.min, -1, .max])
  func extremes(number: Int) {
    var session = sitting().session
    session = Session(session.definition, header: session.header)
    let wild = Segment(bootID: "b", bootMs: number, wallMs: number, mode: .full)
    let kinds: [SessionEvent.Kind] = [
      .segmentStarted(wild), .identityConfirmed, .sectionOpened("last"),
      .sectionStarted("last"), .itemShown("l1", visit: number),
      .interrupted(Interruption(fromMs: number, lengthMs: number, clockBasis: .wall)),
      .stepClosed("l1", step: number), .hintOpened("l1", step: number, hint: number),
      .warned(.section("main"), leftMs: number),
      .practiceJudged("last", attempt: number, right: number, passed: false),
      .sectionOpened("last"), .sectionStarted("last"), .itemShown("l2", visit: number),
    ]
    for kind in kinds { session.apply(SessionEvent(atMs: number, kind)) }
    let away = Interruption(fromMs: .max, lengthMs: .max, clockBasis: .boot)
    for _ in 0..<9_000 { session.apply(SessionEvent(atMs: 0, .interrupted(away))) }
    #expect(session.interruption(before: segment(at: 0)).lengthMs >= 0)
    #expect(!session.resume(wild, interruption: away).events.isEmpty)
    _ = session.handle(.tick, at: number)
    _ = session.screen(at: number)
    #expect(session.record().items.count == 7)
  }

  @Test("of nothing is a session before its start")
  func empty() throws {
    var session = try replay([])
    #expect(session == Session(sitting().session.definition, header: header()))
    #expect(session.handle(.confirmIdentity, at: 0).events.isEmpty)
    #expect(!session.start(segment(at: 0), at: 0).events.isEmpty)
    #expect(session.start(segment(at: 0), at: 0).events.isEmpty)
  }

  @Test("asks for stronger writes where more would be lost")
  func durability() {
    var sitting = Sitting.begun(assessment(section("main", [choice("n1"), choice("n2")])))
    sitting.pick("a")
    #expect(sitting.durability == .written)
    sitting.act(.toggleFlag)
    #expect(sitting.durability == .written)
    sitting.act(.next)
    #expect(sitting.durability == .synced)
    sitting.act(.openOverview)
    #expect(sitting.durability == .synced)
    sitting.act(.requestSubmit)
    #expect(sitting.durability == .echo)
    sitting.act(.back)
    #expect(sitting.durability == .echo)
    sitting.act(.back)
    #expect(sitting.durability == .written)
    sitting.handIn()
    #expect(sitting.durability == .synced)
    sitting.act(.next)
    #expect(sitting.durability == .echo)
  }
}
