import Assessment
import Delivery
import Testing

@Suite("After an interruption")
struct InterruptionTests {
  private func sitting(
    _ resume: Timing.Resume, limit: Milliseconds = 60_000, maximum: Int? = nil
  ) -> Sitting {
    .begun(
      assessment(
        section(
          "main", [choice("n1"), choice("n2")], limit: limit, resume: resume,
          maximumInterruptions: maximum),
        section("next", [choice("m1")])))
  }

  @Test("every answer is there, at the right place, and the clock stood still")
  func clockStops() throws {
    var sitting = sitting(.clockStops)
    sitting.answer("a", after: 10_000)
    sitting.pick("b", after: 5_000)
    try sitting.crash(for: 250_000)
    guard case .welcomeBack(let page) = sitting.screen else {
      Testing.Issue.record("no welcome")
      return
    }
    #expect(page.answered == 2)
    #expect(page.awayMs == 250_000)
    #expect(page.clockStopped == true)
    #expect(page.sectionClock?.leftMs == 45_000)
    sitting.pick("c")
    #expect(sitting.value("n2") == .identifier("b"))
    sitting.act(.proceed)
    #expect(sitting.item == "n2")
    guard case .item(let item) = sitting.screen else { return }
    #expect(item.visit == 2)
    #expect(item.entries["RESPONSE"]?.value == .identifier("b"))
    #expect(item.sectionClock?.leftMs == 45_000)
    #expect(sitting.record.items[1].visits.map(\.toMs) == [15_000, 265_000])
    sitting.wait(45_000)
    #expect(sitting.moment(of: .timedOut(.section("main"))) == 310_000)
    #expect(sitting.record.sections[0].usedMs == 60_000)
  }

  @Test("the clock went on where the definition says so")
  func clockRuns() throws {
    var sitting = sitting(.clockRuns)
    sitting.pick("a", after: 10_000)
    try sitting.crash(for: 20_000)
    guard case .welcomeBack(let page) = sitting.screen else {
      Testing.Issue.record("no welcome")
      return
    }
    #expect(page.clockStopped == false)
    #expect(page.sectionClock?.leftMs == 30_000)
  }

  @Test("what ran out meanwhile is dated when it was due")
  func ranOutAway() throws {
    var sitting = sitting(.clockRuns)
    sitting.pick("a", after: 10_000)
    try sitting.crash(for: 500_000)
    #expect(sitting.moment(of: .timedOut(.section("main"))) == 60_000)
    #expect(sitting.state("n1") == .timedOutDraft)
    #expect(sitting.state("n2") == .notReached)
    sitting.act(.proceed)
    guard case .timeUp = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
    sitting.act(.proceed)
    #expect(sitting.item == "m1")
    #expect(sitting.moment(of: .itemShown("m1", visit: 1)) == 510_000)
  }

  @Test("no new item is shown to nobody when an item's time ran out meanwhile")
  func itemRanOutAway() throws {
    let limited = Timing(limitMs: 5_000, resume: .clockRuns)
    var sitting = Sitting.begun(
      assessment(
        section(
          "main", (1...3).map { choice("n\($0)", timing: limited) }, navigation: .linear)))
    sitting.wait(1_000)
    try sitting.crash(for: 60_000)
    sitting.act(.proceed, after: 2_000)
    #expect(sitting.item == "n2")
    #expect(sitting.state("n1") == .timedOutEmpty)
    #expect(sitting.moment(of: .itemShown("n2", visit: 1)) == 63_000)
  }

  @Test("a session whose last clock ran out meanwhile is over, at the time it was due")
  func finishedAway() throws {
    var sitting = Sitting.begun(
      assessment(
        section("main", [choice("n1")], limit: 30_000, resume: .clockRuns)))
    try sitting.crash(for: 100_000)
    #expect(sitting.record.end == .completed)
    #expect(sitting.record.endedMs == 30_000)
  }

  @Test("one interruption more than allowed ends the session")
  func tooMany() throws {
    var sitting = sitting(.clockStops, maximum: 1)
    sitting.pick("a", after: 1_000)
    try sitting.crash(for: 1_000)
    #expect(!sitting.session.isFinished)
    try sitting.crash(for: 1_000)
    #expect(sitting.record.end == .tooManyInterruptions)
    #expect(sitting.record.interruptions.count == 2)
    #expect(sitting.record.sections[0].end == .abandoned)
    guard case .finished(let page) = sitting.screen else {
      Testing.Issue.record("not finished")
      return
    }
    #expect(page.end == .tooManyInterruptions)
  }

  @Test("across boots the wall clock measures it, never below zero")
  func acrossBoots() throws {
    var sitting = sitting(.clockStops)
    sitting.wait(3_000)
    var next = try Session.replay(
      sitting.session.definition, header: sitting.session.header, events: sitting.events)
    let later = Segment(bootID: "boot-2", bootMs: 10, wallMs: 1_000_000 + 63_000, mode: .full)
    #expect(
      next.interruption(before: later)
        == Interruption(fromMs: 3_000, lengthMs: 60_000, clockBasis: .wall))
    let earlier = Segment(bootID: "boot-2", bootMs: 10, wallMs: 5, mode: .full)
    #expect(next.interruption(before: earlier).lengthMs == 0)
    _ = next.resume(later, interruption: next.interruption(before: later))
    #expect(next.lastMs == 63_000)
  }

  @Test("leaving on purpose is an interruption too, and nothing happens until one is back")
  func suspended() throws {
    var sitting = sitting(.clockStops)
    sitting.pick("a", after: 5_000)
    sitting.act(.suspend)
    #expect(sitting.durability == .synced)
    #expect(sitting.session.isSuspended)
    sitting.pick("b", after: 1_000)
    #expect(sitting.value("n1") == .identifier("a"))
    try sitting.crash(for: 9_000)
    #expect(sitting.record.interruptions.map(\.lengthMs) == [10_000])
    sitting.act(.proceed)
    #expect(sitting.item == "n1")
    #expect(sitting.left == 55_000)
  }

  @Test("a machine that slept is no interruption: time passed")
  func slept() {
    var sitting = sitting(.clockStops)
    sitting.wait(1_000)
    sitting.wait(600_000)
    #expect(sitting.moment(of: .timedOut(.section("main"))) == 60_000)
    #expect(sitting.record.interruptions.isEmpty)
  }

  @Test("a heartbeat is written when nothing else was for a second")
  func heartbeats() {
    var sitting = sitting(.clockStops)
    for _ in 0..<10 { sitting.wait(250) }
    #expect(sitting.events.filter { $0.kind == .heartbeat }.map(\.atMs) == [1_000, 2_000])
    #expect(sitting.durability == .echo)
    sitting.wait(1_000)
    #expect(sitting.durability == .written)
  }
}
