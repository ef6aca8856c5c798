import Assessment
import Testing

@testable import Scoring

@Suite("Items in the profile")
struct ItemScoringTests {
  private func profile(_ item: Item, _ response: ItemResponse, latencyMs: Int = -1) throws
    -> ItemScore
  {
    let scorer = try Fixture.scorer(Fixture.definition([item], scales: []))
    return try #require(scorer.profile([response], latenciesMs: [latencyMs]).items?.first)
  }

  private func entries(_ value: Value?, typed: String? = nil) -> AnsweredEntries {
    AnsweredEntries([
      ResponseEntry(ResponseVariable.defaultID, Entry(value, typed: typed))
    ])
  }

  @Test("Looking an answer up is the same as evaluating the rule on it", arguments: 0..<5)
  func tableIsRule(index: Int) throws {
    for item in [Fixture.choice("n1", options: 5, key: "c"), Fixture.statement("n1")] {
      let scored = ScoredItem(
        try #require(Catalog(Fixture.definition([item], scales: [])).items.first))
      let value = scored.listedValues[index]
      let outcomes = item.outcomes(of: [ResponseVariable.defaultID: value])
      let score = try profile(item, .index(index))
      #expect(score.score == outcomes["SCORE"]?.number)
      #expect(score.response == value)
      #expect(score.outcomes.map(\.name) == ["SCORE"])
      #expect(try profile(item, .entries(entries(value))) == score)
    }
  }

  @Test(
    "An index beyond the list is an omission, never a trap", arguments: [-1, 4, Int.max, Int.min])
  func beyond(index: Int) throws {
    #expect(try profile(Fixture.choice("n1"), .index(index)).state == .omitted)
    #expect(try profile(Fixture.number("n1"), .index(index)).state == .omitted)
  }

  @Test("A number keeps what was typed beside what was read; unreadable, that is the response")
  func typed() throws {
    let score = try profile(Fixture.number("n1"), .entries(entries(.float(18), typed: "18,0")))
    #expect(score.typed == "18,0")
    #expect(score.response == .float(18))
    #expect(score.score == 1)
    let unreadable = try profile(Fixture.number("n1"), .entries(entries(nil, typed: "1.8.2")))
    #expect(unreadable.typed == "1.8.2")
    #expect(unreadable.response == .string("1.8.2"))
    #expect(unreadable.state == .answered)
    #expect(unreadable.score == 0)
    #expect(try profile(Fixture.number("n1"), .omitted).score == nil)
  }

  @Test("An empty text is an answer; no entry at all is an omission")
  func emptyText() throws {
    #expect(try profile(Fixture.number("n1"), .entries(entries(.string("")))).state == .answered)
    #expect(try profile(Fixture.number("n1"), .entries(AnsweredEntries([]))).state == .omitted)
    #expect(
      try profile(Fixture.number("n1"), .state(.timedOutDraft, AnsweredEntries([]))).state
        == .timedOutEmpty)
  }

  @Test("An item outside the sitting has no score and no outcomes")
  func notPresented() throws {
    let score = try profile(Fixture.choice("n1"), .state(.notPresented, AnsweredEntries([])))
    #expect(score.score == nil)
    #expect(score.maximum == 1)
    #expect(score.outcomes.isEmpty)
    #expect(score.latencyMs == nil)
  }

  @Test("Times are kept; unknown is not 0")
  func latency() throws {
    #expect(try profile(Fixture.choice("n1"), .index(0), latencyMs: 0).latencyMs == 0)
    #expect(try profile(Fixture.choice("n1"), .index(0)).latencyMs == nil)
  }

  @Test("A rule that asks for the response time is evaluated for each answer")
  func context() throws {
    let choice = Fixture.choice("n1")
    let quick = Item(
      id: "n1", type: .choice, steps: choice.steps, responses: choice.responses,
      outcomes: choice.outcomes,
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          .choose(
            .and([
              .match(.response(ResponseVariable.defaultID), .literal(.identifier("a"))),
              .atMost(.context(.durationMs), .literal(.integer(5000))),
            ]), then: .literal(.float(1)), else: .literal(.float(0))))
      ]))
    #expect(try profile(quick, .index(0), latencyMs: 4000).score == 1)
    #expect(try profile(quick, .index(0), latencyMs: 6000).score == 0)
    #expect(try profile(quick, .index(0)).score == 0)
    #expect(try profile(quick, .omitted, latencyMs: 4000).score == 0)
    #expect(try profile(quick, .index(9), latencyMs: 4000).state == .omitted)
  }

  @Test("Steps come in order up to the last one opened, hints beside their value")
  func steps() throws {
    func step(_ id: String) -> Step {
      Step(
        id: id,
        content: [.interaction(Interaction(response: id, kind: .number(NumberInteraction())))])
    }
    let item = Item(
      id: "t", type: .steps, steps: ["1", "2", "3"].map { step($0) },
      responses: ["1", "2", "3"].map { ResponseVariable(id: $0, base: .float) },
      outcomes: [OutcomeVariable(minimum: 0, maximum: 3)],
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          .subtract(.response("1"), .context(.hintsUsed(step: "2"))))
      ]))
    let score = try profile(
      item,
      .entries(
        AnsweredEntries(
          [ResponseEntry("1", Entry(.float(3))), ResponseEntry("2", Entry(.float(7)))],
          hints: ["2": 1])))
    #expect(score.score == 2)
    #expect(
      score.response
        == .ordered([
          .float(3),
          .record([Value.Field("value", .float(7)), Value.Field("hints", .integer(1))]),
        ]))
  }

  @Test("A rule may ask for the last step that has an answer")
  func lastStep() throws {
    func step(_ id: String) -> Step {
      Step(
        id: id,
        content: [.interaction(Interaction(response: id, kind: .number(NumberInteraction())))])
    }
    let item = Item(
      id: "t", type: .steps, steps: ["1", "2", "3"].map { step($0) },
      responses: ["1", "2", "3"].map { ResponseVariable(id: $0, base: .float) },
      outcomes: [OutcomeVariable()],
      rule: Rule([.set(outcome: OutcomeVariable.score, .context(.step))]))
    let first = AnsweredEntries([ResponseEntry("1", Entry(.float(3)))])
    #expect(try profile(item, .entries(first)).score == 0)
    let second = AnsweredEntries(first.entries + [ResponseEntry("2", Entry(.float(3)))])
    #expect(try profile(item, .entries(second)).score == 1)
  }

  @Test("Several gaps are a record in the order of their declaration")
  func gaps() throws {
    let item = Item(
      id: "c", type: .cloze, steps: [Step(id: "1", content: [])],
      responses: ["x", "y"].map { ResponseVariable(id: $0, base: .string) },
      outcomes: [], rule: Rule())
    let score = try profile(
      item, .entries(AnsweredEntries([ResponseEntry("y", Entry(.string("two")))])))
    #expect(
      score.response
        == .record([Value.Field("x", nil), Value.Field("y", .string("two"))]))
    #expect(score.score == nil)
    #expect(score.maximum == nil)
  }

  @Test("Practice and pages to read are left out of the profile")
  func leftOut() throws {
    let page = Item(
      id: "read", type: .information, steps: [Step(id: "1", content: [])], responses: [],
      outcomes: [], rule: Rule())
    let definition = AssessmentDefinition(
      id: "short", version: "1.2.0", language: "en", title: "Short",
      parts: [
        .section(
          Section(id: "try", practice: Practice(), children: [.item(Fixture.choice("x1"))])),
        .section(Section(id: "main", children: [.item(page), .item(Fixture.choice("n1"))])),
      ])
    let profile = try Fixture.scorer(definition).profile([.index(0), .notReached, .index(0)])
    #expect(profile.items?.map(\.id.text) == ["n1"])
  }

  @Test("Items are left out when they are not asked for")
  func noItems() throws {
    let scorer = try Fixture.scorer(Fixture.definition([Fixture.choice("n1")], scales: []))
    var buffers = scorer.makeBuffers()
    let line = ResponseLine(candidate: "c", responses: [.index(0)])
    let profile = scorer.profile(of: line, id: "p", includeItems: false, buffers: &buffers)
    #expect(profile.items == nil)
    #expect(profile.session == nil)
    #expect(profile.candidate == "c")
    #expect(profile.id == "p")
    #expect(profile.assessment.digests == Fixture.digests)
  }
}
