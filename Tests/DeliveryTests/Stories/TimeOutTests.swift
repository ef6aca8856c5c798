import Assessment
import Delivery
import Testing

@Suite("When time runs out")
struct TimeOutTests {
  private func timed(
    _ items: [Item], limit: Milliseconds = 60_000, timeout: Timing.Timeout = .keepDraft,
    navigation: Section.Navigation = .free
  ) -> Sitting {
    .begun(
      assessment(
        section("main", items, limit: limit, timeout: timeout, navigation: navigation),
        section("next", [choice("m1")], limit: 30_000)))
  }

  @Test("the section ends at its limit, and the page says what was kept and what comes next")
  func sectionLimit() {
    var sitting = timed([choice("n1"), choice("n2"), choice("n3")])
    sitting.answer("a", after: 10_000)
    sitting.pick("b", after: 10_000)
    sitting.wait(100_000)
    guard case .timeUp(let page) = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
    #expect(page.title == "main")
    #expect(page.itemNumber == 2)
    #expect(page.isDraftKept == true)
    #expect(page.next?.title == "next")
    #expect(page.next?.limitMs == 30_000)
    #expect(sitting.moment(of: .timedOut(.section("main"))) == 60_000)
    #expect(
      sitting.record.items.map(\.state) == [.answered, .timedOutDraft, .notReached, .notReached])
    #expect(sitting.record.sections[0].usedMs == 60_000)
    #expect(sitting.record.sections[0].end == .timedOut)
    sitting.act(.proceed)
    guard case .instructions(let page) = sitting.screen else {
      Testing.Issue.record("no instructions")
      return
    }
    #expect(page.title == "next")
  }

  @Test("an unfinished answer is dropped where the section says so, but stays on record")
  func omit() {
    var sitting = timed([choice("n1")], timeout: .omit)
    sitting.pick("a")
    sitting.wait(60_000)
    #expect(sitting.state("n1") == .omitted)
    #expect(sitting.value("n1") == .identifier("a"))
  }

  @Test("an item on screen without an answer is timed out empty")
  func empty() {
    var sitting = timed([choice("n1"), choice("n2")])
    sitting.act(.next)
    sitting.wait(60_000)
    #expect(sitting.record.items.prefix(2).map(\.state) == [.omitted, .timedOutEmpty])
  }

  @Test(
    "an answer handed in, then revisited and changed, is a kept draft or stands as handed in",
    arguments: [
      (Timing.Timeout.keepDraft, "b", ItemState.timedOutDraft, "b"),
      (.omit, "b", .answered, "a"),
      (.keepDraft, "a", .answered, "a"),
      (.omit, "a", .answered, "a"),
    ])
  func revisited(policy: Timing.Timeout, then: String, state: ItemState, recorded: String) {
    var sitting = timed([choice("n1"), choice("n2")], timeout: policy)
    sitting.answer("a")
    sitting.act(.previous)
    sitting.pick(then)
    sitting.wait(60_000)
    #expect(sitting.state("n1") == state)
    #expect(sitting.value("n1") == .identifier(recorded))
  }

  @Test(
    "an answer handed in, then revisited and cleared, is empty or stands as handed in",
    arguments: [
      (Timing.Timeout.keepDraft, ItemState.timedOutEmpty, nil as Value?),
      (.omit, .answered, .identifier("a")),
    ])
  func cleared(policy: Timing.Timeout, state: ItemState, recorded: Value?) {
    var sitting = timed([choice("n1"), choice("n2")], timeout: policy)
    sitting.answer("a")
    sitting.act(.previous)
    sitting.act(.enter(response: "RESPONSE", nil))
    sitting.wait(60_000)
    #expect(sitting.state("n1") == state)
    #expect(sitting.value("n1") == recorded)
  }

  @Test("answers handed in before the limit are answers, even with the overview open")
  func inTheOverview() {
    var sitting = timed([choice("n1"), choice("n2")])
    sitting.answer("a")
    sitting.answer("b")
    sitting.act(.requestSubmit)
    sitting.wait(60_000)
    guard case .timeUp(let page) = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
    #expect(page.itemNumber == nil)
    #expect(page.isDraftKept == nil)
    #expect(sitting.record.items.prefix(2).map(\.state) == [.answered, .answered])
  }

  @Test("a key pressed just too late is not taken for the page that followed")
  func lateKey() {
    let limited = Timing(limitMs: 5_000)
    var sitting = Sitting.begun(
      assessment(
        section(
          "main", [choice("n1", timing: limited), choice("n2", timing: limited)],
          navigation: .linear)))
    sitting.pick("a", after: 5_001)
    #expect(sitting.item == "n2")
    #expect(sitting.state("n1") == .timedOutEmpty)
    #expect(sitting.value("n2") == nil)
  }

  @Test("an item's limit moves on to the next item, and closes it for good")
  func itemLimit() {
    let limited = Timing(limitMs: 5_000)
    var sitting = timed([choice("n1", timing: limited), choice("n2"), choice("n3")])
    sitting.pick("a", after: 2_000)
    sitting.wait(3_500)
    #expect(sitting.item == "n2")
    #expect(sitting.moment(of: .itemShown("n2", visit: 1)) == 5_000)
    sitting.act(.previous)
    sitting.act(.go(to: "n1"))
    #expect(sitting.item == "n2")
    guard case .item(let screen) = sitting.screen else { return }
    #expect(!screen.hasPrevious)
    #expect(sitting.state("n1") == .timedOutDraft)
    #expect(sitting.record.items[0].latencyMs == 5_000)
  }

  @Test("an item's clock runs only while it is on screen")
  func itemClockOverVisits() {
    var sitting = timed([choice("n1", timing: Timing(limitMs: 5_000)), choice("n2")])
    sitting.act(.next, after: 3_000)
    sitting.act(.previous, after: 10_000)
    sitting.wait(1_999)
    #expect(sitting.item == "n1")
    sitting.wait(1)
    #expect(sitting.item == "n2")
  }

  @Test("the outer limit wins where two are reached at once")
  func outerWins() {
    var sitting = Sitting.begun(
      assessment(
        section(
          "main", [choice("n1", timing: Timing(limitMs: 5_000, timeout: .omit)), choice("n2")],
          limit: 5_000)))
    sitting.pick("a")
    sitting.wait(5_000)
    #expect(sitting.state("n1") == .timedOutDraft)
    #expect(sitting.state("n2") == .notReached)
    #expect(sitting.moment(of: .timedOut(.item("n1"))) == nil)
  }

  @Test("the assessment's limit ends everything, and the session is over without a key")
  func assessmentLimit() {
    var sitting = Sitting.begun(
      assessment(
        section("one", [choice("n1")]), section("two", [choice("n2")]),
        timing: Timing(limitMs: 20_000)))
    sitting.pick("a")
    sitting.wait(25_000)
    guard case .timeUp(let page) = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
    #expect(page.next == nil)
    #expect(sitting.session.isFinished)
    #expect(sitting.record.end == .timedOut)
    #expect(sitting.record.endedMs == 20_000)
    sitting.act(.proceed)
    guard case .finished = sitting.screen else {
      Testing.Issue.record("not finished")
      return
    }
  }

  @Test("the limit of the last section completes the session at that moment")
  func lastSection() {
    var sitting = Sitting.begun(assessment(section("main", [choice("n1")], limit: 9_000)))
    sitting.wait(30_000)
    #expect(sitting.record.end == .completed)
    #expect(sitting.record.endedMs == 9_000)
    guard case .timeUp = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
  }

  @Test("late ticks change nothing in the record")
  func lateTicks() {
    let limited = Timing(limitMs: 4_000, warningsMs: [1_000])
    let items = (1...5).map { choice("n\($0)", timing: limited) }
    let definition = assessment(
      section("main", items, limit: 18_000, warnings: [10_000, 2_000], navigation: .linear))
    var prompt = Sitting.begun(definition)
    var late = Sitting.begun(definition)
    prompt.pick("a", after: 1_000)
    late.pick("a", after: 1_000)
    for _ in 0..<60 { prompt.wait(333) }
    late.wait(60 * 333)
    #expect(prompt.record == late.record)
    let decided = { (event: SessionEvent) in event.kind != .heartbeat }
    #expect(prompt.events.filter(decided) == late.events.filter(decided))
    #expect(late.record.endedMs == 18_000)
  }

  @Test("each warning is given once, when it is due, and before it the clock may stay hidden")
  func warnings() {
    var sitting = Sitting.begun(
      assessment(
        Section(
          id: "main",
          timing: Timing(limitMs: 60_000, warningsMs: [30_000, 10_000], clock: .nearEnd),
          children: [.item(choice("n1"))])))
    guard case .item(let first) = sitting.screen else { return }
    #expect(first.sectionClock?.isVisible == false)
    #expect(sitting.session.nextDeadline(at: sitting.now) == 30_000)
    sitting.wait(31_000)
    sitting.wait(1_000)
    guard case .item(let warned) = sitting.screen else { return }
    #expect(warned.sectionClock?.isVisible == true)
    #expect(warned.sectionClock?.warnedMs == 30_000)
    sitting.wait(20_000)
    let warnings = sitting.events.filter { if case .warned = $0.kind { true } else { false } }
    #expect(warnings.map(\.atMs) == [30_000, 50_000])
  }

  @Test("a rest ends by itself at its limit, or by a key")
  func rest() {
    let definition = assessment(
      "test",
      [
        .section(section("one", [choice("n1")])), .rest(Rest(id: "break", limitMs: 120_000)),
        .section(section("two", [choice("n2")], limit: 10_000)),
      ])
    var sitting = Sitting.begun(definition)
    sitting.handIn()
    guard case .rest(let rest) = sitting.screen else {
      Testing.Issue.record("no rest")
      return
    }
    #expect(rest.next?.title == "two")
    #expect(rest.next?.isPage == true, "a page starts its clock, and not the end of the rest")
    sitting.wait(200_000)
    guard case .instructions = sitting.screen else {
      Testing.Issue.record("no instructions")
      return
    }
    #expect(sitting.moment(of: .restEnded("break")) == 120_000)
    #expect(sitting.moment(of: .sectionOpened("two")) == 120_000)
    sitting.act(.proceed)
    #expect(sitting.left == 10_000)
  }

  @Test("instructions, rests and practice do not run the assessment's clock")
  func assessmentClock() {
    let definition = assessment(
      "test",
      [
        .section(section("try", [choice("p1")], practice: Practice())),
        .section(section("one", [choice("n1")], instructions: [.paragraph([.text("Read.")])])),
        .rest(Rest(id: "break")),
        .section(section("two", [choice("n2")])),
      ], timing: Timing(limitMs: 100_000))
    var sitting = Sitting.begun(definition)
    sitting.answer("a", after: 50_000)
    sitting.act(.proceed, after: 5_000)
    sitting.act(.proceed, after: 5_000)
    sitting.act(.proceed, after: 50_000)
    #expect(sitting.left == 100_000)
    sitting.pick("a", after: 30_000)
    sitting.handIn()
    guard case .rest(let rest) = sitting.screen else {
      Testing.Issue.record("no rest")
      return
    }
    #expect(rest.next?.isPage == false)
    sitting.act(.proceed, after: 500_000)
    #expect(sitting.item == "n2")
    #expect(sitting.left == 70_000)
  }
}
