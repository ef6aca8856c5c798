import Assessment
import Delivery
import Testing

@Suite("A scripted respondent")
struct ScriptedRespondentTests {
  private func play(
    _ definition: AssessmentDefinition, _ answers: [String: ItemResponse],
    latencies: [String: Int] = [:]
  ) -> Session {
    let catalog = Catalog(definition)
    let line = ResponseLine(
      candidate: "c17",
      responses: catalog.items.map { answers[$0.path.text] ?? .notReached },
      latenciesMs: catalog.items.map { latencies[$0.path.text] ?? -1 })
    var session = Session(definition, header: header(mode: .simulated))
    _ = session.start(segment(at: 0, mode: .simulated), at: 0)
    var respondent = ScriptedRespondent(line, catalog: catalog)
    _ = respondent.play(&session)
    return session
  }

  private func states(_ session: Session) -> [ItemState] { session.record().items.map(\.state) }

  @Test("gives every answer after its latency, 1,000 ms where none is said")
  func answers() {
    let session = play(
      assessment(section("main", [choice("n1"), choice("n2"), choice("n3")], limit: 60_000)),
      ["n1": .index(0), "n2": .omitted, "n3": .index(2)], latencies: ["n1": 4_200])
    #expect(session.end == .completed)
    #expect(states(session) == [.answered, .omitted, .answered])
    #expect(session.record().items.map(\.latencyMs) == [4_200, 1_000, 1_000])
    #expect(session.record().items[2].entries.first?.entry.value == .identifier("c"))
  }

  @Test("passes over absent items where navigation is free")
  func absentFree() {
    let session = play(
      assessment(section("main", (1...5).map { choice("n\($0)") })),
      ["n1": .index(0), "n4": .index(1)])
    #expect(session.end == .completed)
    #expect(states(session) == [.answered, .notReached, .notReached, .answered, .notReached])
  }

  @Test("leaves absent items empty in linear navigation, and waits for the clock at the end")
  func absentLinear() {
    let session = play(
      assessment(
        section("main", (1...5).map { choice("n\($0)") }, limit: 30_000, navigation: .linear)),
      ["n1": .index(0), "n3": .index(1)])
    #expect(session.end == .completed)
    #expect(
      states(session) == [.answered, .omitted, .answered, .timedOutEmpty, .notReached])
    #expect(session.record().endedMs == 30_000)
  }

  @Test("leaves the rest empty in linear navigation without a clock")
  func absentLinearUntimed() {
    let session = play(
      assessment(section("main", (1...3).map { choice("n\($0)") }, navigation: .linear)),
      ["n1": .index(0)])
    #expect(session.end == .completed)
    #expect(states(session) == [.answered, .omitted, .omitted])
  }

  @Test("an answer that takes longer than the limit comes too late")
  func tooSlow() {
    let session = play(
      assessment(
        section(
          "main", [choice("n1", timing: Timing(limitMs: 3_000)), choice("n2")],
          navigation: .linear)),
      ["n1": .index(0), "n2": .index(1)], latencies: ["n1": 5_000])
    #expect(states(session) == [.timedOutEmpty, .answered])
    #expect(session.record().items[1].latencyMs == 1_000)
  }

  @Test("works through practice, consent, steps with hints, inner sections, rests and includes")
  func everything() {
    let inner = assessment("inner", [.section(section("main", [choice("n1")]))])
    let definition = assessment(
      "battery",
      [
        .section(section("intro", [page("read"), consent("ok")], navigation: .linear)),
        .section(
          section(
            "try", [choice("p1"), choice("p2")],
            practice: Practice(passMark: 2, attempts: 2, isGate: true))),
        .rest(Rest(id: "break", limitMs: 60_000)),
        .section(
          section(
            "main", [teaser("t", steps: 3), multiple("m", minimum: 1, maximum: 2)],
            sections: [section("deep", [choice("d1")])])),
        .include(Include(name: "in", definition: inner)),
      ])
    let steps = AnsweredEntries(
      [
        ResponseEntry("s1", Entry(.float(1), typed: "1")),
        ResponseEntry("s2", Entry(.float(2), typed: "2")),
      ], hints: ["s1": 1])
    let session = play(
      definition,
      [
        "ok": .entries(AnsweredEntries([ResponseEntry("RESPONSE", Entry(.boolean(true)))])),
        "p1": .index(0), "p2": .index(0), "t": .entries(steps),
        "m": .entries(
          AnsweredEntries([ResponseEntry("RESPONSE", Entry(.multiple([.identifier("b")])))])),
        "d1": .index(1), "in/n1": .index(2),
      ])
    #expect(session.end == .completed)
    #expect(states(session).allSatisfy { $0 == .answered })
    let teaser = session.record().items.first { $0.path == "t" }
    #expect(teaser?.hints == ["s1": 1])
    #expect(teaser?.entries.map(\.response) == ["s1", "s2"])
  }

  @Test("refuses consent when the answer is no")
  func refusal() {
    let definition = assessment(section("intro", [consent("ok")]), section("main", [choice("n1")]))
    let no = ItemResponse.entries(
      AnsweredEntries([ResponseEntry("RESPONSE", Entry(.boolean(false)))]))
    #expect(play(definition, ["ok": no, "n1": .index(0)]).end == .consentRefused)
    #expect(play(definition, ["ok": .omitted]).end == .consentRefused)
    #expect(play(definition, ["n1": .index(0)]).end == .completed)
  }

  @Test("leaves a session that it cannot finish, or waits for its clock")
  func stuck() {
    let required = choice("n2", isRequired: true)
    let untimed = play(assessment(section("main", [choice("n1"), required])), ["n1": .index(0)])
    #expect(untimed.isSuspended)
    let timed = play(
      assessment(section("main", [choice("n1"), required], limit: 20_000)), ["n1": .index(0)])
    #expect(timed.end == .completed)
    #expect(timed.record().endedMs == 20_000)
    let linear = play(
      assessment(section("main", [required, choice("n3")], navigation: .linear)),
      ["n2": .omitted, "n3": .index(0)])
    #expect(linear.isSuspended)
  }

  @Test("waits where the definition asks for a minimum time")
  func minimumTime() {
    let session = play(
      assessment(
        section(
          "main", [choice("n1", timing: Timing(minimumMs: 8_000))], minimum: 15_000)),
      ["n1": .index(0)])
    #expect(session.end == .completed)
    #expect(session.record().endedMs == 15_000)
  }

  @Test("fails a gate when practice has no answers")
  func gate() {
    let session = play(
      assessment(
        section("try", [choice("p1")], practice: Practice(passMark: 1, isGate: true)),
        section("main", [choice("n1")])), ["n1": .index(0)])
    #expect(session.end == .practiceFailed)
    #expect(session.record().sections[0].practiceAttempts == 3)
  }
}
