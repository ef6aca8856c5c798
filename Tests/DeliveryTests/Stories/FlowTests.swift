import Assessment
import Delivery
import Testing

@Suite("The order of a sitting")
struct FlowTests {
  @Test("instructions come first, and the clock starts when they are left")
  func instructions() {
    var sitting = Sitting(
      assessment(
        section(
          "main", [choice("n1"), choice("n2")], limit: 60_000,
          instructions: [.paragraph([.text("Read this.")])])))
    sitting.act(.confirmIdentity)
    guard case .instructions(let page) = sitting.screen else {
      Testing.Issue.record("no instructions")
      return
    }
    #expect(page.itemCount == 2)
    #expect(page.limitMs == 60_000)
    #expect(page.content == [.paragraph([.text("Read this.")])])
    sitting.act(.proceed, after: 40_000)
    #expect(sitting.left == 60_000)
  }

  @Test("linear navigation goes forwards only and ends with its last item")
  func linear() {
    var sitting = Sitting.begun(
      assessment(section("main", [choice("n1"), choice("n2")], navigation: .linear)))
    sitting.answer("a")
    sitting.act(.previous)
    sitting.act(.go(to: "n1"))
    sitting.act(.openOverview)
    sitting.act(.requestSubmit)
    sitting.act(.toggleFlag)
    #expect(sitting.item == "n2")
    sitting.act(.next)
    #expect(sitting.session.end == .completed)
    #expect(sitting.record.items.map(\.state) == [.answered, .omitted])
  }

  @Test("a page to read goes on with proceed and counts as seen")
  func pages() {
    var sitting = Sitting.begun(
      assessment(section("main", [page("read"), choice("n1")], navigation: .linear)))
    #expect(sitting.state("read") == .answered)
    sitting.act(.proceed, after: 2_000)
    #expect(sitting.item == "n1")
    sitting.act(.proceed)
    #expect(sitting.item == "n1")
  }

  @Test(
    "a section whose condition does not hold is skipped, and its items were not presented",
    arguments: ["a", "b"])
  func conditions(answer: String) {
    let right = Condition.outcome(item: "n1", outcome: "SCORE", Bounds(atLeast: 1))
    var sitting = Sitting.begun(
      assessment(
        section("main", [choice("n1")]), section("more", [choice("m1")], condition: right),
        section("less", [choice("l1")], condition: .not(right))))
    sitting.pick(answer)
    sitting.handIn()
    #expect(sitting.item == (answer == "a" ? "m1" : "l1"))
    sitting.handIn()
    #expect(sitting.state("m1") == (answer == "a" ? .omitted : .notPresented))
    #expect(sitting.state("l1") == (answer == "a" ? .notPresented : .omitted))
    #expect(sitting.session.end == .completed)
  }

  @Test(
    "conditions ask about answers and section scores",
    arguments: [
      (Condition.answer(item: "n1", value: "b"), true),
      (.answer(item: "n1", value: "a"), false),
      (.answer(item: "n2", value: "a"), false),
      (.sectionScore(section: "main", Bounds(atLeast: 1)), false),
      (.sectionScore(section: "main", Bounds(under: 1)), true),
      (.any([.answer(item: "n1", value: "a"), .answer(item: "n1", value: "b")]), true),
      (.all([.answer(item: "n1", value: "a"), .answer(item: "n1", value: "b")]), false),
      (.scale("x", .raw, Bounds()), false),
      (.outcome(item: "nobody", outcome: "SCORE", Bounds()), false),
    ])
  func conditionKinds(condition: Condition, isGiven: Bool) {
    var sitting = Sitting.begun(
      assessment(
        section("main", [choice("n1"), choice("n2")]),
        section("more", [choice("m1")], condition: condition)))
    sitting.pick("b")
    sitting.handIn()
    #expect(sitting.item == (isGiven ? "m1" : nil))
  }

  @Test("a section within is entered when it is reached, and the outer one goes on behind it")
  func nested() {
    let inner = section("inner", [choice("i1")], limit: 5_000)
    let outer = Section(
      id: "outer", timing: Timing(limitMs: 60_000),
      children: [.item(choice("o1")), .section(inner), .item(choice("o2"))])
    var sitting = Sitting.begun(assessment(outer))
    sitting.answer("a", after: 1_000)
    guard case .instructions(let page) = sitting.screen else {
      Testing.Issue.record("no instructions of the inner section")
      return
    }
    #expect(page.title == "inner")
    sitting.act(.proceed, after: 1_000)
    #expect(sitting.item == "i1")
    #expect(sitting.left == 5_000)
    sitting.wait(5_000)
    guard case .timeUp = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
    sitting.act(.proceed)
    #expect(sitting.item == "o2")
    #expect(sitting.left == 53_000)
    sitting.act(.previous)
    #expect(sitting.item == "o1")
    sitting.handIn()
    #expect(sitting.session.end == .completed)
    #expect(sitting.record.items.map(\.path) == ["o1", "i1", "o2"])
  }

  @Test("a section within that was not reached comes before handing in")
  func innerBeforeSubmission() {
    let outer = Section(
      id: "outer",
      children: [
        .item(choice("o1")), .item(choice("o2")),
        .section(section("inner", [choice("i1")], navigation: .linear)),
      ])
    var sitting = Sitting.begun(assessment(outer))
    sitting.act(.requestSubmit)
    #expect(sitting.item == "i1")
    sitting.answer("a")
    guard case .overview(let overview) = sitting.screen else {
      Testing.Issue.record("no overview of the outer section")
      return
    }
    #expect(overview.items.map(\.path) == ["o1", "o2"])
    sitting.handIn()
    #expect(sitting.session.end == .completed)
  }

  @Test("a section of sections needs no handing in of its own")
  func groups() {
    let group = section(
      "group", [], sections: [section("a", [choice("a1")]), section("b", [choice("b1")])])
    var sitting = Sitting.begun(assessment(group))
    sitting.handIn()
    #expect(sitting.item == "b1")
    sitting.handIn()
    #expect(sitting.session.end == .completed)
    #expect(sitting.record.sections.map(\.path) == ["group", "a", "b"])
  }

  @Test("an included assessment has its own paths and its own clock")
  func includes() {
    let inner = assessment(
      "numerical",
      [.section(section("main", [choice("n1")])), .section(section("b", [choice("n2")]))],
      timing: Timing(limitMs: 10_000))
    let battery = assessment(
      "battery",
      [
        .include(Include(name: "num", definition: inner)),
        .section(section("last", [choice("n1")])),
      ], timing: Timing(limitMs: 100_000))
    var sitting = Sitting.begun(battery)
    #expect(sitting.item == "num/n1")
    #expect(sitting.left == 10_000)
    sitting.pick("a")
    sitting.wait(10_000)
    guard case .timeUp(let page) = sitting.screen else {
      Testing.Issue.record("no time-up page")
      return
    }
    #expect(page.title == "numerical")
    sitting.act(.proceed)
    #expect(sitting.item == "n1")
    #expect(sitting.left == 90_000)
    sitting.handIn()
    #expect(sitting.record.items.map(\.state) == [.timedOutDraft, .omitted, .notReached])
    #expect(sitting.record.sections.map(\.path) == ["num/main", "last"])
  }

  @Test("what plain mode cannot give is not presented, and what was drawn is made up for")
  func plainMode() {
    let items = [
      choice("n1"), choice("n2", administration: .unavailable),
      choice("n3", administration: .adapted),
    ]
    var sitting = Sitting.begun(assessment(section("main", items, draw: 2)), mode: .plain)
    sitting.answer("a")
    #expect(sitting.item == "n3")
    #expect(sitting.state("n2") == .notPresented)
    #expect(sitting.record.modes == [.plain])
  }

  @Test("identical actions give identical events, whatever the seed leaves to chance")
  func determinism() {
    func play(_ seed: UInt64) -> [SessionEvent] {
      var sitting = Sitting.begun(shuffled(), seed: seed)
      for _ in 0..<8 { sitting.answer("a", after: 100) }
      return sitting.events
    }
    #expect(play(1) == play(1))
    #expect(play(1) != play(2))
  }

  @Test("draws and shuffles what the definition says, and records it")
  func shuffles() throws {
    var orders: Set<[Path]> = []
    for seed in 0..<40 {
      let sitting = Sitting.begun(shuffled(), seed: UInt64(seed))
      let record = sitting.record
      let presented = record.items.filter { $0.state != .notPresented }.map(\.path)
      #expect(presented.count == 8)
      #expect(Set(presented).count == 8)
      orders.insert(presented)
      guard case .item(let screen) = sitting.screen,
        case .choice(let shown)? = screen.steps[0].content.interactions.first?.kind
      else {
        Testing.Issue.record("no choice")
        return
      }
      let order = try #require(
        record.items.first { $0.path == screen.path }?.options.first?.order)
      #expect(shown.options.map(\.id) == order)
      #expect(order.sorted() == ["a", "b", "c"])
    }
    #expect(orders.count > 30)
  }

  private func shuffled() -> AssessmentDefinition {
    assessment(
      section(
        "main", (1...12).map { choice("n\($0)") }, navigation: .linear,
        shuffle: [.items, .options], draw: 8))
  }

  @Test("parts in random order leave the rests where they are")
  func shuffledParts() {
    let parts: [AssessmentDefinition.Part] = [
      .section(section("a", [choice("a1")])), .rest(Rest(id: "r")),
      .section(section("b", [choice("b1")])), .section(section("c", [choice("c1")])),
    ]
    var orders: Set<[Path]> = []
    for seed in 0..<30 {
      let sitting = Sitting.begun(
        assessment("test", parts, shufflesParts: true), seed: UInt64(seed))
      for event in sitting.events {
        guard case .partsPlanned(_, let order) = event.kind else { continue }
        #expect(order[1] == "r")
        orders.insert(order)
      }
    }
    #expect(orders.count == 6)
  }

  @Test("pages alone are not handed in: the last one ends its section")
  func pagesOnly() {
    var sitting = Sitting.begun(
      assessment(section("intro", [page("read"), consent("ok")]), section("main", [choice("n1")])))
    sitting.act(.proceed)
    sitting.act(.consent(true))
    #expect(sitting.item == "n1")
    var early = Sitting.begun(
      assessment(section("intro", [consent("ok"), page("read")]), section("main", [choice("n1")])))
    early.act(.consent(true))
    early.act(.proceed)
    #expect(early.item == "n1")
    var jumped = Sitting.begun(
      assessment(
        section("intro", [page("read"), consent("ok"), page("more")]),
        section("main", [choice("n1")])))
    jumped.act(.go(to: "more"))
    jumped.act(.proceed)
    guard case .overview = jumped.screen else {
      Testing.Issue.record("consent was passed over")
      return
    }
  }

  @Test("an empty section, or an assessment of nothing, is simply over")
  func nothing() {
    var sitting = Sitting(assessment(section("empty", [])))
    sitting.act(.confirmIdentity)
    #expect(sitting.session.end == .completed)
    var none = Sitting(assessment("none", []))
    none.act(.confirmIdentity)
    #expect(none.session.end == .completed)
  }
}
