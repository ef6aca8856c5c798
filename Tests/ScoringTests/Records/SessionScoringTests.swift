import Assessment
import Testing

@testable import Scoring

@Suite("Profiles of sessions")
struct SessionScoringTests {
  private func record(
    _ items: [ItemRecord], modes: [SessionMode] = [.full], accommodation: Accommodation? = nil,
    figureStyle: FigureStyle? = nil
  ) -> SessionRecord {
    SessionRecord(
      header: SessionHeader(
        id: "s1", startedAtMs: 1_700_000_000_000, respondent: Respondent(id: "c1"), subject: "c1",
        assessment: "short", version: "1.2.0", digests: Fixture.digests, seed: 7, mode: modes[0],
        locale: "en", accommodation: accommodation, clockResolutionNs: 1, engine: "0.1.0"),
      endedMs: 90_000, end: .completed, modes: modes,
      interruptions: [Interruption(fromMs: 10, lengthMs: 20, clockBasis: .wall)], sections: [],
      items: items, figureStyle: figureStyle)
  }

  private func answer(_ path: Path, _ value: Value, latencyMs: Int = 1000) -> ItemRecord {
    ItemRecord(
      path: path, state: .answered,
      entries: [ResponseEntry(ResponseVariable.defaultID, Entry(value))], latencyMs: latencyMs,
      firstShownMs: 0,
      visits: [.init(fromMs: 0, toMs: 400), .init(fromMs: 500, toMs: 1100)], changes: 2)
  }

  private func definition(
    _ items: [Item], timing: Timing = Timing(), sectionTiming: Timing = Timing(),
    validity: [ValidityIndex] = []
  ) -> AssessmentDefinition {
    Fixture.definition(
      items,
      scales: [
        Scale(id: "s", title: "S", terms: items.map { Scale.Term(item: $0.id) }),
        Scale(id: "t", title: "T", parts: [Scale.Part(scale: "s")]),
      ], validity: validity, timing: timing, sectionTiming: sectionTiming)
  }

  @Test("A record and the same line of responses give the same scores")
  func sameAsBatch() throws {
    let scorer = try Fixture.scorer(
      definition([Fixture.statement("p1"), Fixture.choice("n1"), Fixture.number("n2")]))
    let session = scorer.profile(
      of: record([
        answer("n1", .identifier("a")), answer("p1", .integer(4)),
        ItemRecord(path: "n2", state: .omitted, latencyMs: 5),
      ]), id: "p1")
    let batch = scorer.profile([point(4), .index(0), .omitted])
    #expect(session.scales == batch.scales)
    #expect(session.items?.map(\.score) == batch.items?.map(\.score))
    #expect(session.items?.map(\.response) == batch.items?.map(\.response))
    #expect(session.items?.map(\.id.text) == ["p1", "n1", "n2"])
  }

  @Test("The profile tells of the sitting, the visits and the changes")
  func sitting() throws {
    let scorer = try Fixture.scorer(definition([Fixture.statement("p1")]))
    let profile = scorer.profile(
      of: record([answer("p1", .integer(4))], accommodation: .multiplier(1.5)), id: "p2",
      supersedes: "p1")
    let session = try #require(profile.session)
    #expect(session.id == "s1")
    #expect(session.startedAtMs == 1_700_000_000_000)
    #expect(session.endedAtMs == 1_700_000_090_000)
    #expect(session.seed == 7)
    #expect(session.accommodations == ["1.5"])
    #expect(session.interruptions.count == 1)
    #expect(profile.supersedes == "p1")
    #expect(profile.candidate == "c1")
    #expect(profile.items?[0].visits == 2)
    #expect(profile.items?[0].changes == 2)
    #expect(profile.items?[0].latencyMs == 1000)
  }

  @Test("The six states are counted apart and add up to the scale's items")
  func counts() throws {
    let items = (1...7).map { Fixture.statement("p\($0)") }
    let states: [ItemState] = [
      .answered, .omitted, .timedOutDraft, .timedOutEmpty, .notReached, .notPresented,
    ]
    let records = states.enumerated().map { place, state in
      ItemRecord(
        path: Path("p\(place + 1)"), state: state,
        entries: state.hasAnswer
          ? [ResponseEntry(ResponseVariable.defaultID, Entry(.integer(2)))] : [])
    }
    // The seventh item is missing from the record: not reached.
    let profile = try Fixture.scorer(definition(items)).profile(of: record(records), id: "p")
    for scale in profile.scales {
      #expect(scale.counts.total == 7)
      for state in states { #expect(scale.counts[state] == (state == .notReached ? 2 : 1)) }
    }
  }

  @Test("Runs follow the order in which items were given")
  func presentationOrder() throws {
    let items = (1...4).map { Fixture.statement("p\($0)") }
    let scorer = try Fixture.scorer(
      definition(
        items, validity: [ValidityIndex(id: "run", kind: .longestRun, meaning: "")]))
    let answers = [answer("p1", .integer(3)), answer("p2", .integer(1)), answer("p3", .integer(3))]
    let inOrder = scorer.profile(of: record(answers), id: "p")
    #expect(inOrder.validity("run")?.value == 1)
    let shuffled = scorer.profile(of: record([answers[0], answers[2], answers[1]]), id: "p")
    #expect(shuffled.validity("run")?.value == 2)
  }

  private func standing(
    _ definition: AssessmentDefinition, modes: [SessionMode] = [.full],
    accommodation: Accommodation? = nil, figureStyle: FigureStyle? = nil
  ) throws -> Set<ScaleScore.Standing> {
    let norm = ScaleNorm(
      scale: "s", metric: .t, conversion: .moments, mean: 3, standardDeviation: 1,
      reliability: .init(value: 0.9, kind: "alpha", source: nil))
    let scorer = try Fixture.scorer(definition, norms: [.fixture([norm])])
    let profile = scorer.profile(
      of: record(
        [answer("p1", .integer(4))], modes: modes, accommodation: accommodation,
        figureStyle: figureStyle), id: "p")
    let score = profile.scales[0]
    // An adapted score has a raw score and nothing that a norm group would lend it.
    #expect(score.raw == 4)
    #expect((score.norm == nil) == (score.standing == .adapted))
    #expect((score.standardError == nil) == (score.standing == .adapted))
    #expect((score.reliability == nil) == (score.standing == .adapted))
    return Set(profile.scales.map(\.standing))
  }

  @Test("Plain mode adapts a scale only where an item says so, and its composites with it")
  func plain() throws {
    let same = definition([Fixture.statement("p1")])
    #expect(try standing(same, modes: [.plain]) == [.standard])
    let adapted = definition([
      Fixture.statement("p1"), Fixture.statement("p2", administration: .adapted),
    ])
    #expect(try standing(adapted) == [.standard])
    #expect(try standing(adapted, modes: [.simulated]) == [.standard])
    #expect(try standing(adapted, modes: [.plain]) == [.adapted])
    #expect(try standing(adapted, modes: [.full, .plain]) == [.adapted])
  }

  @Test("Words for figures adapt a scale only where an adapted item shows one")
  func words() throws {
    let figure = Block.figures(FigureGrid(rows: [[.missing]]))
    let adapted = definition([
      Fixture.statement("p1"), Fixture.statement("p2", administration: .adapted, shown: [figure]),
    ])
    #expect(try standing(adapted, figureStyle: .words) == [.adapted])
    #expect(try standing(adapted, figureStyle: .blocks) == [.standard])
    #expect(try standing(adapted, figureStyle: .braille) == [.standard])
    let others = definition([
      Fixture.statement("p1", shown: [figure]), Fixture.statement("p2", administration: .adapted),
    ])
    #expect(try standing(others, figureStyle: .words) == [.standard])
  }

  @Test(
    "Extra time adapts a scale under a limit that it extends",
    arguments: [.multiplier(1.5), .added(60_000), .unlimited] as [Accommodation])
  func extraTime(accommodation: Accommodation) throws {
    let limit = Timing(limitMs: 60_000)
    let items = [Fixture.statement("p1")]
    #expect(try standing(definition(items), accommodation: accommodation) == [.standard])
    #expect(
      try standing(definition(items, timing: limit), accommodation: accommodation) == [.adapted])
    #expect(
      try standing(definition(items, sectionTiming: limit), accommodation: accommodation)
        == [.adapted])
    let fixed = Timing(limitMs: 60_000, allowsExtraTime: false)
    #expect(
      try standing(definition(items, sectionTiming: fixed), accommodation: accommodation)
        == [.standard])
    #expect(try standing(definition(items, timing: limit)) == [.standard])
  }

  @Test(
    "Extra time of nothing changes nothing",
    arguments: [.multiplier(1), .added(0)] as [Accommodation])
  func noExtraTime(accommodation: Accommodation) throws {
    let timed = definition([Fixture.statement("p1")], timing: Timing(limitMs: 60_000))
    #expect(try standing(timed, accommodation: accommodation) == [.standard])
  }

  @Test("An adapted scale is not compared with another")
  func adaptedComparison() throws {
    func norm(_ scale: String) -> ScaleNorm {
      ScaleNorm(
        scale: scale, metric: .t, conversion: .moments, mean: 3, standardDeviation: 1,
        reliability: .init(value: 0.99, kind: "alpha", source: nil))
    }
    let definition = Fixture.definition(
      [Fixture.statement("p1", administration: .adapted), Fixture.statement("p2")],
      scales: [
        Scale(id: "a", title: "A", terms: [Scale.Term(item: "p1")]),
        Scale(id: "b", title: "B", terms: [Scale.Term(item: "p2")]),
      ],
      interpretations: [
        Interpretation(id: "t", condition: .reliablyHigher(scale: "a", than: "b"), text: "")
      ])
    let scorer = try Fixture.scorer(definition, norms: [.fixture([norm("a"), norm("b")])])
    let answers = [answer("p1", .integer(5)), answer("p2", .integer(1))]
    #expect(scorer.profile(of: record(answers), id: "p").interpretations.count == 1)
    #expect(scorer.profile(of: record(answers, modes: [.plain]), id: "p").interpretations.isEmpty)
  }

  @Test("An empty record has no raw score, no flag and no text")
  func empty() throws {
    let scorer = try Fixture.scorer(
      definition(
        [Fixture.statement("p1")],
        validity: [
          ValidityIndex(
            id: "run", kind: .longestRun, threshold: 1, basis: "author", meaning: "")
        ]))
    let profile = scorer.profile(of: record([]), id: "p")
    #expect(profile.scales.allSatisfy { $0.raw == nil && $0.counts[.notReached] == 1 })
    #expect(profile.validity("run")?.value == nil)
    #expect(profile.validity("run")?.isFlagged == nil)
    #expect(profile.interpretations.isEmpty)
  }

  @Test("Buffers carry nothing from one record to the next")
  func buffers() throws {
    let scorer = try Fixture.scorer(
      definition(
        [Fixture.number("n1"), Fixture.statement("p1")],
        validity: [ValidityIndex(id: "fast", kind: .tooFast(underMs: 500), meaning: "")]))
    let typed = AnsweredEntries([
      ResponseEntry(ResponseVariable.defaultID, Entry(.float(18), typed: "18"))
    ])
    let lines = [
      ResponseLine(
        candidate: "a", responses: [.entries(typed), point(5)], latenciesMs: [100, 100]),
      ResponseLine(candidate: "b", responses: []),
      ResponseLine(candidate: "c", responses: [.omitted, point(1)]),
    ]
    var shared = scorer.makeBuffers()
    for line in lines + lines.reversed() {
      var fresh = scorer.makeBuffers()
      #expect(
        scorer.profile(of: line, id: "p", buffers: &shared)
          == scorer.profile(of: line, id: "p", buffers: &fresh))
    }
  }
}
