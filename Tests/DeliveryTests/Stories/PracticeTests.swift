import Assessment
import Delivery
import Testing

@Suite("Practice")
struct PracticeTests {
  private let said = Feedback(
    right: [.paragraph([.text("Well done.")])], wrong: [.paragraph([.text("Look again.")])])

  private func sitting(_ practice: Practice) -> Sitting {
    .begun(
      assessment(
        section(
          "try", [choice("p1", feedback: said), choice("p2", feedback: said)],
          practice: practice),
        section("main", [choice("n1")])))
  }

  @Test("says after each answer whether it was right")
  func feedback() {
    var sitting = sitting(Practice())
    sitting.answer("a")
    guard case .feedback(let page) = sitting.screen else {
      Testing.Issue.record("no feedback")
      return
    }
    #expect(page.verdict == .right)
    #expect(page.content == said.right)
    #expect(page.item.path == "p1")
    sitting.act(.proceed)
    sitting.answer("c")
    guard case .feedback(let page) = sitting.screen else {
      Testing.Issue.record("no feedback")
      return
    }
    #expect(page.verdict == .wrong)
    #expect(page.content == said.wrong)
    sitting.act(.proceed)
    guard case .practiceResult(let result) = sitting.screen else {
      Testing.Issue.record("no result")
      return
    }
    #expect(
      result
        == PracticeScreen(
          title: "try", right: 1, count: 2, passMark: nil, isPassed: true, attemptsLeft: 2))
    sitting.act(.proceed)
    #expect(sitting.item == "n1")
    #expect(sitting.record.sections[0].practicePassed == nil)
  }

  @Test("tells which figures are right, and of no other options")
  func rightFigures() {
    func page(_ item: Item) -> FeedbackScreen? {
      var sitting = Sitting.begun(
        assessment(section("try", [item], practice: Practice()), section("main", [choice("n1")])))
      if case .figureCheck = sitting.screen { sitting.act(.chooseFigureStyle(.blocks)) }
      if case .instructions = sitting.screen { sitting.act(.proceed) }
      sitting.act(.next)
      if case .feedback(let page) = sitting.screen { return page }
      return nil
    }
    let figures = choice("p1", key: "b") { _ in [.figure(Figure([Shape(.star)]))] }
    #expect(page(figures)?.rightFigures == ["RESPONSE": ["b"]])
    #expect(page(choice("p1", feedback: said))?.rightFigures == [:])
  }

  @Test("tells no answer from a wrong one")
  func unanswered() {
    var sitting = sitting(Practice())
    sitting.act(.next)
    guard case .feedback(let page) = sitting.screen else {
      Testing.Issue.record("no feedback")
      return
    }
    #expect(page.verdict == .unanswered)
    #expect(page.content == said.wrong)
  }

  @Test("takes a right answer for right, whatever its hints cost")
  func hints() {
    let priced = Item(
      id: "t", type: .steps,
      steps: [
        Step(
          id: "s1",
          content: [.interaction(Interaction(response: "s1", kind: .number(NumberInteraction())))],
          hints: [Hint(content: [.paragraph([.text("one")])], cost: 1)])
      ],
      responses: [ResponseVariable(id: "s1", base: .float)],
      outcomes: [OutcomeVariable(minimum: 0, maximum: 2)],
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          .subtract(
            .product([
              .literal(.float(2)), .within(.response("s1"), lower: 7, upper: 7),
            ]), .context(.hintsUsed(step: "s1"))))
      ]))
    var sitting = Sitting.begun(
      assessment(section("try", [priced], practice: Practice()), section("main", [choice("n1")])))
    sitting.act(.openHint)
    sitting.type("7", into: "s1")
    sitting.act(.next)
    guard case .feedback(let page) = sitting.screen else {
      Testing.Issue.record("no feedback")
      return
    }
    #expect(page.verdict == .right)
    sitting.act(.proceed)
    guard case .practiceResult(let result) = sitting.screen else {
      Testing.Issue.record("no result")
      return
    }
    #expect(result.right == 1)
  }

  @Test("does not go back, whatever its navigation")
  func forwardsOnly() {
    var sitting = sitting(Practice())
    sitting.answer("a")
    sitting.act(.proceed)
    sitting.act(.previous)
    sitting.act(.openOverview)
    sitting.act(.go(to: "p1"))
    #expect(sitting.item == "p2")
  }

  @Test("is tried again until it is passed, with a fresh start each time")
  func attempts() {
    var sitting = sitting(Practice(passMark: 2, attempts: 3))
    for option in ["a", "b"] {
      sitting.answer(option)
      sitting.act(.proceed)
    }
    sitting.act(.proceed)
    #expect(sitting.item == "p1")
    #expect(sitting.value("p1") == nil)
    for _ in 0..<2 {
      sitting.answer("a")
      sitting.act(.proceed)
    }
    guard case .practiceResult(let result) = sitting.screen else {
      Testing.Issue.record("no result")
      return
    }
    #expect(result.isPassed)
    #expect(result.attemptsLeft == 1)
    sitting.act(.proceed)
    #expect(sitting.item == "n1")
    #expect(sitting.record.sections[0].practiceAttempts == 2)
    #expect(sitting.record.sections[0].practicePassed == true)
    #expect(sitting.record.items[0].visits.count == 2)
  }

  @Test("that must be passed ends the session when the attempts run out", arguments: [true, false])
  func gate(isGate: Bool) {
    var sitting = sitting(Practice(passMark: 2, attempts: 1, isGate: isGate))
    for _ in 0..<2 {
      sitting.answer("b")
      sitting.act(.proceed)
    }
    sitting.act(.proceed)
    #expect(sitting.session.end == (isGate ? .practiceFailed : nil))
    #expect(sitting.item == (isGate ? nil : "n1"))
    #expect(sitting.state("n1") == (isGate ? .notReached : .omitted))
  }

  @Test("that runs out of time is judged on what was answered")
  func timed() {
    var sitting = Sitting.begun(
      assessment(
        section(
          "try", [choice("p1"), choice("p2")], limit: 10_000,
          practice: Practice(passMark: 1, attempts: 1)),
        section("main", [choice("n1")])))
    sitting.answer("a")
    sitting.wait(10_000)
    guard case .practiceResult(let result) = sitting.screen else {
      Testing.Issue.record("no result")
      return
    }
    #expect(result.isPassed)
    #expect(sitting.moment(of: .timedOut(.section("try"))) == 10_000)
    sitting.act(.proceed)
    #expect(sitting.item == "n1")
    #expect(sitting.record.sections[0].end == .timedOut)
  }
}
