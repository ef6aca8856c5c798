import Assessment
import Delivery
import Testing

@Suite("A section with free navigation")
struct FreeNavigationTests {
  private func sitting() -> Sitting {
    .begun(assessment(section("main", [choice("n1"), choice("n2"), choice("n3")])))
  }

  @Test("leads from the identity through its items to the overview and the end")
  func throughToTheEnd() {
    var sitting = Sitting(assessment(section("main", [choice("n1"), choice("n2")])))
    guard case .identity(let identity) = sitting.screen else {
      Testing.Issue.record("no identity")
      return
    }
    #expect(identity.respondent.id == "c17")
    sitting.act(.confirmIdentity)
    #expect(sitting.item == "n1")
    sitting.answer("a", after: 4_000)
    #expect(sitting.item == "n2")
    sitting.answer("b", after: 3_000)
    guard case .overview(let overview) = sitting.screen else {
      Testing.Issue.record("no overview")
      return
    }
    #expect(overview.items.map(\.isAnswered) == [true, true])
    sitting.act(.requestSubmit)
    guard case .submission = sitting.screen else {
      Testing.Issue.record("no submission")
      return
    }
    sitting.act(.submit)
    guard case .finished(let end) = sitting.screen else {
      Testing.Issue.record("not finished")
      return
    }
    #expect(end.end == .completed)
    #expect(sitting.state("n1") == .answered)
    #expect(sitting.value("n2") == .identifier("b"))
    #expect(sitting.record.items.map(\.latencyMs) == [4_000, 3_000])
    #expect(sitting.record.endedMs == 7_000)
  }

  @Test("lets one go back, skip, flag and change an answer")
  func moving() {
    var sitting = sitting()
    sitting.answer("a", after: 1_000)
    sitting.act(.toggleFlag)
    sitting.act(.previous, after: 500)
    #expect(sitting.item == "n1")
    sitting.pick("b", after: 500)
    sitting.act(.go(to: "n3"))
    #expect(sitting.item == "n3")
    sitting.act(.openOverview, after: 2_000)
    guard case .overview(let overview) = sitting.screen else {
      Testing.Issue.record("no overview")
      return
    }
    #expect(overview.items.map(\.isFlagged) == [false, true, false])
    #expect(overview.items.map(\.isAnswered) == [true, false, false])
    #expect(overview.items.map(\.isCurrent) == [false, false, true])
    sitting.act(.back)
    #expect(sitting.item == "n3")
    sitting.handIn()
    #expect(sitting.record.items.map(\.state) == [.answered, .omitted, .omitted])
    #expect(sitting.record.items.map(\.changes) == [1, 0, 0])
    #expect(sitting.record.items.map(\.visits.count) == [2, 1, 2])
    #expect(sitting.record.items[1].isFlagged)
  }

  @Test("leaves items that were never shown not reached")
  func notReached() {
    var sitting = sitting()
    sitting.pick("a")
    sitting.handIn()
    #expect(sitting.record.items.map(\.state) == [.answered, .notReached, .notReached])
  }

  @Test("goes back to the item when handing in was asked for and thought better of")
  func keepWorking() {
    var sitting = sitting()
    sitting.act(.requestSubmit)
    sitting.act(.back)
    #expect(sitting.item == "n1")
    sitting.act(.openOverview)
    sitting.act(.requestSubmit)
    sitting.act(.back)
    guard case .overview = sitting.screen else {
      Testing.Issue.record("no overview")
      return
    }
  }

  @Test("cannot be handed in from the item without the last look")
  func submitNeedsTheLastLook() {
    var sitting = sitting()
    sitting.act(.submit)
    #expect(sitting.item == "n1")
    sitting.act(.openOverview)
    sitting.act(.submit)
    #expect(!sitting.session.isFinished)
  }
}
