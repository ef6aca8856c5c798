import Assessment
import Delivery
import Testing

@Suite("A multi-stage section")
struct MultiStageTests {
  private func sitting(
    _ basis: MultiStageRules.Basis, cuts: [Double], answers: [String]
  ) -> Sitting {
    var sitting = Sitting.begun(
      multiStageAssessment(basis: basis, cuts: cuts, navigation: .linear))
    for answer in answers { sitting.answer(answer, after: 500) }
    return sitting
  }

  @Test(
    "leads on by the number correct or by theta",
    arguments: [
      (MultiStageRules.Basis.moduleScore, [2.0], ["a", "a", "b"], Path("h1")),
      (.moduleScore, [2.0], ["a", "b", "b"], "e1"),
      (.totalScore, [3.0], ["a", "a", "b"], "e1"),
      (.totalScore, [3.0], ["a", "a", "a"], "h1"),
      (.theta, [0.0], ["a", "a", "b"], "h1"),
      (.theta, [0.0], ["b", "b", "a"], "e1"),
    ])
  func routes(basis: MultiStageRules.Basis, cuts: [Double], answers: [String], next: Path) {
    var sitting = sitting(basis, cuts: cuts, answers: answers)
    #expect(sitting.item == next)
    sitting.answer("a")
    sitting.answer("a")
    #expect(sitting.session.end == .completed)
    let record = sitting.record
    #expect(record.tailoring.first?.routing.map(\.module) == [next == "h1" ? "hard" : "easy"])
    #expect(record.tailoring.first?.routing.first?.basis == basis)
    let states = Dictionary(uniqueKeysWithValues: record.items.map { ($0.path, $0.state) })
    #expect(states[next == "h1" ? "e1" : "h1"] == .notPresented)
    #expect(record.sections.map(\.path) == ["main", "router", next == "h1" ? "hard" : "easy"])
  }

  @Test("lets one go back within a module, which is handed in before the next")
  func navigatesWithinModules() {
    var sitting = Sitting.begun(multiStageAssessment(basis: .moduleScore, cuts: [2]))
    sitting.answer("b")
    sitting.answer("a")
    sitting.act(.go(to: "r1"))
    sitting.answer("a")
    #expect(sitting.item == "r2")
    sitting.handIn()
    #expect(sitting.item == "h1")
    sitting.act(.go(to: "r1"))
    #expect(sitting.item == "h1")
  }

  @Test("goes the same way when taken up again, and is decided the same by another engine")
  func resumes() throws {
    var sitting = sitting(.theta, cuts: [0], answers: ["a", "a", "a"])
    try sitting.crash(for: 1_000)
    sitting.act(.proceed)
    #expect(sitting.item == "h1")
    #expect(
      try Session.verify(
        sitting.session.definition, header: sitting.session.header, events: sitting.events) == [])
    let place = try #require(
      sitting.events.firstIndex { if case .moduleChosen = $0.kind { true } else { false } })
    guard case .moduleChosen(let step, let section) = sitting.events[place].kind else { return }
    var events = Array(sitting.events[...place])
    events[place] = SessionEvent(
      atMs: events[place].atMs,
      .moduleChosen(
        RoutingStep(module: "easy", basis: .theta, figure: step.figure), section: section))
    let differences = try Session.verify(
      sitting.session.definition, header: sitting.session.header, events: events)
    #expect(differences.map(\.index) == [place])
    events[place] = SessionEvent(
      atMs: events[place].atMs,
      .moduleChosen(
        RoutingStep(module: "router", basis: .theta, figure: 0), section: section))
    #expect(throws: ReplayError.self) {
      try Session.replay(
        sitting.session.definition, header: sitting.session.header, events: events)
    }
  }

  @Test("tells how many questions there are on any way through it")
  func tellsItsLength() {
    var sitting = Sitting(
      assessment(
        "outer",
        [
          .include(
            Include(name: "inner", definition: multiStageAssessment(basis: .theta, cuts: [0])))
        ], timing: Timing(limitMs: 60_000)))
    sitting.act(.confirmIdentity)
    guard case .instructions(let page) = sitting.screen else {
      Issue.record("no instructions")
      return
    }
    #expect(page.itemCounts == 5...5)
  }
}
