import Assessment
import Delivery
import Testing

@Suite("What cannot be left yet")
struct RefusalTests {
  @Test("a required item wants an answer, in whatever direction one leaves")
  func required() {
    var sitting = Sitting.begun(
      assessment(section("main", [choice("n1"), choice("n2", isRequired: true), choice("n3")])))
    sitting.act(.next)
    #expect(sitting.act(.next) == .answerRequired("n2"))
    #expect(sitting.act(.previous) == .answerRequired("n2"))
    #expect(sitting.act(.openOverview) == .answerRequired("n2"))
    #expect(sitting.act(.requestSubmit) == .answerRequired("n2"))
    #expect(sitting.item == "n2")
    sitting.pick("a")
    #expect(sitting.act(.next) == nil)
    #expect(sitting.item == "n3")
  }

  @Test("a section is not handed in while a required item was never seen")
  func requiredUnseen() {
    var sitting = Sitting.begun(
      assessment(section("main", [choice("n1"), choice("n2", isRequired: true)])))
    sitting.act(.requestSubmit)
    guard case .submission(let page) = sitting.screen else {
      Testing.Issue.record("no submission")
      return
    }
    #expect(!page.maySubmit)
    #expect(sitting.act(.submit) == .answerRequired("n2"))
    #expect(!sitting.session.isFinished)
  }

  @Test(
    "a multiple choice wants as many options as it asks for, or none",
    arguments: [(0, true), (1, false), (2, true), (3, true), (4, false)])
  func counts(count: Int, isLeft: Bool) {
    var sitting = Sitting.begun(
      assessment(section("main", [multiple("n1", minimum: 2, maximum: 3), choice("n2")])))
    let picked = ["a", "b", "c", "d"].prefix(count).map { Value.identifier($0) }
    sitting.act(.enter(response: "RESPONSE", Entry(.multiple(picked))))
    let refusal = sitting.act(.next)
    #expect(refusal == (isLeft ? nil : .wrongCount(minimum: 2, maximum: 3)))
    #expect(sitting.item == (isLeft ? "n2" : "n1"))
  }

  @Test("an item with a minimum time tells how long to wait")
  func itemMinimum() {
    var sitting = Sitting.begun(
      assessment(
        section("main", [choice("n1", timing: Timing(minimumMs: 3_000)), choice("n2")])))
    guard case .item(let screen) = sitting.screen else { return }
    #expect(screen.lockedMs == 3_000)
    #expect(sitting.session.nextDeadline(at: 0) == 3_000)
    #expect(sitting.act(.next, after: 1_000) == .tooEarly(waitMs: 2_000))
    #expect(sitting.act(.next, after: 2_000) == nil)
    #expect(sitting.item == "n2")
  }

  @Test("a section with a minimum time cannot be handed in before", arguments: [true, false])
  func sectionMinimum(isFree: Bool) {
    var sitting = Sitting.begun(
      assessment(
        section(
          "main", [choice("n1")], minimum: 10_000, navigation: isFree ? .free : .linear)))
    if isFree { sitting.act(.requestSubmit, after: 1_000) } else { sitting.now += 1_000 }
    let action = isFree ? Action.submit : .next
    #expect(sitting.act(action) == .tooEarly(waitMs: 9_000))
    #expect(sitting.act(action, after: 9_000) == nil)
    #expect(sitting.session.end == .completed)
  }

  @Test("consent is asked for, and refusal ends the session")
  func consentRefused() {
    var sitting = Sitting.begun(
      assessment(section("intro", [consent("ok")]), section("main", [choice("n1")])))
    #expect(sitting.act(.next) == .answerRequired("ok"))
    sitting.act(.consent(false))
    #expect(sitting.durability == .synced)
    #expect(sitting.session.end == .consentRefused)
    #expect(sitting.value("ok") == .boolean(false))
    #expect(sitting.state("ok") == .answered)
    #expect(sitting.state("n1") == .notReached)
    #expect(sitting.record.sections.map(\.end) == [.abandoned])
  }

  @Test("consent given goes on")
  func consentGiven() {
    var sitting = Sitting.begun(
      assessment(section("intro", [consent("ok"), choice("n1")], navigation: .linear)))
    sitting.act(.consent(true))
    #expect(sitting.item == "n1")
    #expect(sitting.value("ok") == .boolean(true))
  }

  @Test("answers that the item does not offer are not taken")
  func foreignAnswers() {
    var sitting = Sitting.begun(assessment(section("main", [choice("n1"), number("n2")])))
    sitting.pick("z")
    sitting.act(.enter(response: "OTHER", Entry(.identifier("a"))))
    sitting.act(.enter(response: "RESPONSE", Entry(.multiple([.identifier("a")]))))
    sitting.act(.enter(response: "RESPONSE", Entry(nil, typed: "a")))
    #expect(sitting.value("n1") == nil)
    sitting.act(.next)
    sitting.type("1,x")
    #expect(sitting.record.items[1].entries.first?.entry == Entry(nil, typed: "1,x"))
    sitting.handIn()
    #expect(sitting.state("n2") == .answered)
  }
}
