import Assessment
import Delivery
import Psychometrics
import Testing

@Suite("An adaptive section")
struct AdaptiveTests {
  private static let pool = (1...9).map { choice("n\($0)") }

  private func sitting(
    maximum: Int = 4, stopping: StoppingRule? = nil, exposure: ExposureRule = .unrestricted,
    seed: UInt64 = 7, limit: Milliseconds? = nil, minimum: Milliseconds = 0,
    timeout: Timing.Timeout? = nil
  ) -> Sitting {
    Sitting.begun(
      adaptiveAssessment(
        Self.pool,
        AdaptiveRules(
          scale: "theta", minimum: 2, maximum: maximum, stopping: stopping, exposure: exposure),
        behind: [section("last", [choice("l1")], navigation: .linear)], limit: limit,
        minimum: minimum, timeout: timeout), seed: seed)
  }

  private func tailoring(_ sitting: Sitting) throws -> TailoringRecord {
    try #require(sitting.record.tailoring.first)
  }

  @Test("starts in the middle, goes up after a right answer and down after a wrong one")
  func follows() throws {
    var up = sitting()
    #expect(up.item == "n5")
    up.answer("a")
    let harder = try #require(up.item)
    #expect(["n6", "n7", "n8", "n9"].contains(harder))
    var down = sitting()
    down.answer("b")
    let easier = try #require(down.item)
    #expect(["n1", "n2", "n3", "n4"].contains(easier))
    let thetas = try [up, down].map { try tailoring($0).steps[0].theta }
    #expect(abs(thetas[0] + thetas[1]) < 1e-9)
  }

  @Test("ends with the most items, says so, and goes on to what follows")
  func ends() throws {
    var sitting = sitting()
    for answer in ["a", "b", "a", "a"] { sitting.answer(answer, after: 1_000) }
    #expect(sitting.item == "l1")
    let record = try tailoring(sitting)
    #expect(record.section == "main")
    #expect(record.scale == "theta")
    #expect(record.steps.map(\.category) == [1, 0, 1, 1])
    #expect(record.stop == AdaptiveStop(rules: [.length]))
    #expect(sitting.record.sections.first?.end == .submitted)
    // What was chosen comes first in the record; the rest of the pool was not presented.
    #expect(sitting.record.items.prefix(4).map(\.path) == record.steps.map(\.item))
    let states = sitting.record.items.filter { $0.path.text.hasPrefix("n") }.map(\.state)
    #expect(states.count { $0 == .notPresented } == 5)
  }

  @Test("ends by precision between the fewest and the most, and never before the fewest")
  func stopsByPrecision() throws {
    var early = sitting(maximum: 9, stopping: .precision(standardError: 5))
    early.answer("a")
    #expect(early.item != "l1")
    early.answer("a")
    #expect(early.item == "l1")
    #expect(try tailoring(early).stop == AdaptiveStop(rules: [.precision]))
    var never = sitting(maximum: 9, stopping: .precision(standardError: 0.01))
    for _ in 1...9 { never.answer("a") }
    #expect(never.item == "l1")
    #expect(try tailoring(never).stop == AdaptiveStop(rules: [.length]))
  }

  @Test("gives the theta that the library gives, step by step")
  func agreesWithTheLibrary() throws {
    var sitting = sitting(maximum: 6)
    for answer in ["a", "a", "b", "a", "b", "b"] { sitting.answer(answer) }
    let models = calibration(for: Self.pool).items.map(\.model)
    var given: [ItemModel] = []
    var categories: [Int?] = []
    for step in try tailoring(sitting).steps {
      let place = try #require(Self.pool.firstIndex { $0.id == step.item.text })
      given.append(models[place])
      categories.append(step.category)
      let estimate = try AbilityEstimator(method: .expectedAPosteriori)
        .estimate(categories, items: given)
      #expect(abs(step.theta - estimate.theta) < 1e-9)
      #expect(abs((step.standardError ?? 0) - (estimate.standardError ?? 1)) < 1e-9)
    }
  }

  @Test("cannot be gone back in, and has no overview")
  func isLinear() {
    var sitting = sitting()
    let first = sitting.item
    sitting.answer("a")
    let second = sitting.item
    sitting.act(.previous)
    sitting.act(.openOverview)
    if let first { sitting.act(.go(to: first)) }
    #expect(sitting.item == second)
  }

  @Test("tells how long it may become, before it and in it")
  func tellsItsLength() throws {
    let definition = adaptiveAssessment(
      Self.pool,
      AdaptiveRules(
        scale: "theta", minimum: 2, maximum: 4, stopping: .precision(standardError: 0.1)),
      limit: 60_000)
    var sitting = Sitting(definition)
    sitting.act(.confirmIdentity)
    guard case .instructions(let page) = sitting.screen else {
      Issue.record("no instructions")
      return
    }
    #expect(page.itemCounts == 2...4)
    sitting.act(.proceed)
    for number in 1...4 {
      guard case .item(let item) = sitting.screen else {
        Issue.record("no item")
        return
      }
      #expect(item.number == number)
      #expect(item.length == max(2, number)...4)
      sitting.answer("a")
    }
  }

  @Test("taken up again after every event, goes the same way with the same theta, to the bit")
  func resumes() throws {
    var whole = sitting(maximum: 6, exposure: .randomesque(3))
    for answer in ["a", "b", "a", "a", "b", "a"] { whole.answer(answer, after: 700) }
    var broken = sitting(maximum: 6, exposure: .randomesque(3))
    for answer in ["a", "b", "a", "a", "b", "a"] {
      broken.pick(answer, after: 700)
      try broken.crash(for: 0)
      broken.act(.proceed)
      broken.act(.next)
      try broken.crash(for: 0)
      broken.act(.proceed)
    }
    #expect(try tailoring(broken) == tailoring(whole))
    #expect(try tailoring(whole).steps.count == 6)
  }

  @Test("goes on from the theta of its journal, whatever this machine would have estimated")
  func believesTheJournal() throws {
    var sitting = sitting(maximum: 9)
    sitting.answer("a")
    let place = try #require(
      sitting.events.lastIndex { if case .abilityEstimated = $0.kind { true } else { false } })
    guard case .abilityEstimated(let step, let section) = sitting.events[place].kind else { return }
    var events = Array(sitting.events[...place])
    let forged = AbilityStep(
      item: step.item, category: step.category, theta: -3, standardError: 0.4)
    events[place] = SessionEvent(
      atMs: events[place].atMs, .abilityEstimated(forged, section: section))
    var resumed = try Session.replay(
      sitting.session.definition, header: sitting.session.header, events: events)
    _ = resumed.resume(
      segment(at: 10), interruption: Interruption(fromMs: 0, lengthMs: 0, clockBasis: .boot))
    _ = resumed.handle(.proceed, at: 10)
    #expect(resumed.record().tailoring.first?.steps.last?.theta == -3)
    guard case .item(let item) = resumed.screen(at: 10) else {
      Issue.record("no item")
      return
    }
    #expect(item.path == "n1")
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: events)
    #expect(differences.map(\.index) == [place])
    #expect(differences.first?.decided?.kind == .abilityEstimated(step, section: section))
  }

  @Test("with another choice in its journal is found out, and with an impossible one is refused")
  func verifies() throws {
    var sitting = sitting()
    for answer in ["a", "b", "a", "a"] { sitting.answer(answer) }
    let definition = sitting.session.definition
    let header = sitting.session.header
    #expect(try Session.verify(definition, header: header, events: sitting.events) == [])
    let place = try #require(
      sitting.events.lastIndex { if case .itemChosen = $0.kind { true } else { false } })
    guard case .itemChosen(let chosen, let section) = sitting.events[place].kind else { return }
    var events = Array(sitting.events[...place])
    let given = try tailoring(sitting).steps.map(\.item)
    let other = try #require(Self.pool.map { Path($0.id) }.first { !given.contains($0) })
    events[place] = SessionEvent(atMs: events[place].atMs, .itemChosen(other, section: section))
    let differences = try Session.verify(definition, header: header, events: events)
    #expect(differences.first?.decided?.kind == .itemChosen(chosen, section: section))
    for impossible in [given[0], "l1", "main", "nothing"] {
      events[place] = SessionEvent(
        atMs: events[place].atMs, .itemChosen(impossible, section: section))
      #expect(throws: ReplayError.self) {
        try Session.replay(definition, header: header, events: events)
      }
    }
  }

  @Test("lets an unfinished answer count when time runs out, if its policy keeps drafts")
  func timesOut() throws {
    for timeout in [Timing.Timeout.keepDraft, .omit] {
      var sitting = sitting(maximum: 9, limit: 10_000, timeout: timeout)
      sitting.answer("a", after: 1_000)
      sitting.pick("a", after: 1_000)
      sitting.wait(20_000)
      let record = try tailoring(sitting)
      #expect(record.steps.map(\.category) == [1, timeout == .keepDraft ? 1 : 0])
      #expect(record.stop == nil)
      #expect(sitting.record.sections.first?.end == .timedOut)
      sitting.act(.proceed)
      #expect(sitting.item == "l1")
    }
  }

  @Test("ends with time that ran out while nobody was there")
  func timesOutAway() throws {
    var sitting = Sitting.begun(
      adaptiveAssessment(
        Self.pool, AdaptiveRules(scale: "theta", minimum: 2, maximum: 9),
        before: [], limit: 10_000))
    sitting.answer("a", after: 1_000)
    sitting.act(.suspend)
    try sitting.crash(for: 60_000)
    #expect(try tailoring(sitting).steps.count == 1)
    sitting.act(.proceed)
    sitting.answer("a")
    #expect(try tailoring(sitting).steps.count == 2)
  }

  @Test("is not handed in before its minimum time, wherever the answers would end it")
  func minimumTime() {
    var sitting = sitting(maximum: 2, minimum: 60_000)
    sitting.answer("a", after: 1_000)
    sitting.pick("a", after: 1_000)
    #expect(sitting.act(.next) == .tooEarly(waitMs: 58_000))
    #expect(sitting.act(.next, after: 58_000) == nil)
    #expect(sitting.item == "l1")
  }

  @Test("counts what was left empty as wrong")
  func omitted() throws {
    var sitting = sitting()
    sitting.act(.next)
    #expect(try tailoring(sitting).steps.map(\.category) == [0])
    #expect(sitting.state("n5") == .omitted)
  }

  @Test("answered from a list, takes the answers of whatever it chooses")
  func scripted() throws {
    let definition = sitting().session.definition
    let catalog = Catalog(definition)
    let line = ResponseLine(
      candidate: "c17", responses: catalog.items.map { _ in .index(0) },
      latenciesMs: catalog.items.map { _ in 500 })
    var session = Session(definition, header: header(mode: .simulated))
    _ = session.start(segment(at: 0, mode: .simulated), at: 0)
    var respondent = ScriptedRespondent(line, catalog: catalog)
    _ = respondent.play(&session)
    #expect(session.end == .completed)
    #expect(session.record().tailoring.first?.steps.map(\.category) == [1, 1, 1, 1])
  }

  @Test("draws by the seed alone where exposure leaves it to chance")
  func seeds() throws {
    func way(_ seed: UInt64) throws -> [Path] {
      var sitting = sitting(maximum: 5, exposure: .randomesque(4), seed: seed)
      for _ in 1...5 { sitting.answer("a") }
      return try tailoring(sitting).steps.map(\.item)
    }
    #expect(try way(3) == way(3))
    #expect(Set(try (1...8).map { try way($0) }).count > 1)
  }
}
