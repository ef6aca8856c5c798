import Assessment
import Delivery
import Testing

@Suite("A speeded block")
struct SpeededTests {
  private func block(
    _ items: [Item], limit: Milliseconds? = 10_000, practice: Practice? = nil,
    mode: SessionMode = .full, accommodation: Accommodation? = nil
  ) -> Sitting {
    let section = Section(
      id: "fast", timing: Timing(limitMs: limit, allowsExtraTime: false), practice: practice,
      speeded: Speeded(), children: items.map(Section.Child.item))
    return Sitting.begun(
      assessment("test", [.section(section), .section(after)]), mode: mode,
      accommodation: accommodation)
  }

  private var after: Section {
    section("after", [choice("last")], navigation: .linear)
  }

  @Test("shows the next item on the answer, in the class of what is written and not waited for")
  func next() {
    var sitting = block([choice("q1"), choice("q2"), choice("q3")])
    #expect(sitting.item == "q1")
    sitting.pick("b", after: 450)
    #expect(sitting.item == "q2")
    #expect(sitting.durability == .written)
    let kinds = sitting.events.suffix(3).map(\.kind)
    #expect(kinds[1] == .committed("q1"))
    #expect(kinds[2] == .itemShown("q2", visit: 1))
    sitting.pick("a", after: 300)
    sitting.pick("a", after: 280)
    // The end of the block is synced, and nothing is looked over.
    #expect(sitting.durability == .synced)
    #expect(sitting.item == "last")
    let record = sitting.record.items.prefix(3)
    #expect(record.map(\.latencyMs) == [450, 300, 280])
    #expect(record.map(\.state) == [.answered, .answered, .answered])
  }

  @Test("is named at the start where it cannot be given line by line, and is not presented")
  func leftOut() {
    let fast = Section(
      id: "fast", title: "Signs", timing: Timing(limitMs: 10_000, allowsExtraTime: false),
      speeded: Speeded(), children: [.item(choice("q1")), .item(choice("q2"))])
    for mode in [SessionMode.full, .plain] {
      var sitting = Sitting(assessment("test", [.section(fast), .section(after)]), mode: mode)
      guard case .identity(let screen) = sitting.screen else {
        Issue.record("who one is does not come first")
        continue
      }
      #expect(screen.leftOut == (mode == .plain ? ["Signs"] : []))
      #expect(sitting.session.passedOver == [])
      sitting.act(.confirmIdentity)
      #expect(sitting.session.passedOver == (mode == .plain ? ["Signs"] : []))
      if mode == .plain {
        #expect(sitting.item == "last")
        #expect(sitting.record.items.first { $0.path == "q1" }?.state == .notPresented)
      }
    }
  }

  @Test("goes forwards only, and ends on its clock to the millisecond")
  func clock() {
    var sitting = block((1...50).map { choice("q\($0)") })
    for _ in 0..<5 { sitting.pick("a", after: 1_000) }
    sitting.act(.previous)
    sitting.act(.openOverview)
    sitting.act(.requestSubmit)
    #expect(sitting.item == "q6")
    sitting.act(.tick, after: 60_000)
    let end = sitting.events.first { $0.kind == .timedOut(.section("fast")) }
    let start = sitting.events.first { $0.kind == .sectionStarted("fast") }
    #expect((end?.atMs ?? 0) - (start?.atMs ?? 0) == 10_000)
    let states = sitting.record.items.filter { $0.path.text.hasPrefix("q") }.map(\.state)
    #expect(states.count { $0 == .answered } == 5)
    #expect(states.count { $0 == .timedOutEmpty } == 1)
    #expect(states.count { $0 == .notReached } == 44)
  }

  @Test("says in practice how an answer was, before the next item")
  func practice() {
    var sitting = block(
      [choice("q1"), choice("q2")], limit: nil, practice: Practice())
    sitting.pick("a", after: 500)
    guard case .feedback = sitting.screen else {
      Issue.record("no feedback is shown")
      return
    }
    sitting.act(.proceed, after: 200)
    #expect(sitting.item == "q2")
  }

  @Test("is not given in plain mode")
  func plain() {
    let sitting = block([choice("q1")], mode: .plain)
    #expect(sitting.item == "last")
    #expect(sitting.record.items.first { $0.path == "q1" }?.state == .notPresented)
  }

  @Test("is not extended by an accommodation unless its author says so")
  func extraTime() {
    let sitting = block([choice("q1")], accommodation: .multiplier(2))
    #expect(sitting.left == 10_000)
  }
}
