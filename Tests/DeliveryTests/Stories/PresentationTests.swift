import Assessment
import Delivery
import Testing

@Suite("Content presented frame by frame")
struct PresentationTests {
  private static func frame(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  private func sitting(mode: SessionMode = .full) -> Sitting {
    let plain = choice("q1")
    let item = Item(
      id: "q1", type: .choice,
      steps: [
        Step(
          id: "main", content: plain.steps[0].content,
          presentation: Presentation(
            frames: [Self.frame("4"), Self.frame("7")], frameMs: 1_000, gapMs: 250))
      ],
      responses: plain.responses, outcomes: plain.outcomes, rule: plain.rule)
    return Sitting.begun(
      assessment("test", [.section(section("s", [item, choice("q2")]))]), mode: mode)
  }

  private func presented(_ sitting: Sitting) -> [Block]? {
    guard case .item(let item) = sitting.screen else { return nil }
    return item.presentation?.content
  }

  @Test("is shown one after the other, with nothing between, after a second to get ready")
  func frames() {
    var sitting = sitting()
    #expect(presented(sitting) == Self.frame("+"))
    #expect(sitting.session.nextDeadline(at: sitting.now) == sitting.now + 1_000)
    sitting.wait(999)
    #expect(presented(sitting) == Self.frame("+"))
    sitting.wait(1)
    #expect(presented(sitting) == Self.frame("4"))
    #expect(sitting.session.nextDeadline(at: sitting.now) == sitting.now + 1_000)
    sitting.wait(1_000)
    #expect(presented(sitting) == [])
    sitting.wait(250)
    #expect(presented(sitting) == Self.frame("7"))
    sitting.wait(999)
    #expect(presented(sitting) == Self.frame("7"))
    sitting.wait(251)
    #expect(presented(sitting) == nil)
    #expect(sitting.item == "q1")
  }

  @Test("takes no answer before it is over, and is not shown again")
  func answers() {
    var sitting = sitting()
    sitting.answer("a", after: 600)
    #expect(sitting.item == "q1")
    #expect(sitting.events.allSatisfy { if case .drafted = $0.kind { false } else { true } })
    sitting.wait(2_899)
    sitting.answer("a")
    #expect(sitting.item == "q1")
    sitting.wait(1)
    sitting.answer("a", after: 400)
    #expect(sitting.item == "q2")
    // What presents something makes its section linear, so that nobody goes back to it.
    sitting.act(.previous)
    #expect(sitting.item == "q2")
  }

  @Test("is shown from its start after an interruption, which the visits tell")
  func interruption() throws {
    var sitting = sitting()
    sitting.wait(2_300)
    try sitting.crash(for: 5_000)
    sitting.act(.proceed)
    #expect(presented(sitting) == Self.frame("+"))
    sitting.wait(1_000)
    #expect(presented(sitting) == Self.frame("4"))
    #expect(sitting.record.items.first?.visits.count == 2)
  }

  @Test("is read out in plain mode instead")
  func plain() {
    let sitting = sitting(mode: .plain)
    #expect(presented(sitting) == nil)
    #expect(sitting.item == "q1")
  }
}
