import Assessment
import Testing

@testable import Scoring

@Suite("Facets, domains and composites")
struct CompositeTests {
  private let items = (1...6).map { Fixture.statement("p\($0)") }

  private func facet(_ id: String, _ items: [String], parent: String? = "domain") -> Scale {
    Scale(
      id: id, title: id, parent: parent, rule: .mean, terms: items.map { Scale.Term(item: $0) })
  }

  @Test("A domain without terms of its own takes its facets' terms, reverse keys and all")
  func domain() throws {
    let scorer = try Fixture.scorer(
      Fixture.definition(
        items,
        scales: [
          Scale(id: "domain", title: "Domain", rule: .mean),
          facet("one", ["p1", "p2"]),
          Scale(
            id: "two", title: "two", parent: "domain", rule: .mean,
            terms: [
              Scale.Term(item: "p3", isReversed: true), Scale.Term(item: "p4"),
              Scale.Term(item: "p5"), Scale.Term(item: "p6"),
            ]),
        ]))
    let profile = scorer.profile([point(5), point(4), point(1), point(2), point(2), point(2)])
    #expect(profile.scale("one")?.raw == 4.5)
    #expect(profile.scale("two")?.raw == 2.75)
    // Six items, not two facets: (5 + 4 + 5 + 2 + 2 + 2) / 6.
    #expect(profile.scale("domain")?.raw == 20.0 / 6)
    #expect(profile.scale("domain")?.counts.total == 6)
    #expect(profile.scale("one")?.parent == "domain")
  }

  @Test("A composite weighs the scores of its parts")
  func composite() throws {
    let scorer = try Fixture.scorer(
      Fixture.definition(
        items,
        scales: [
          Scale(
            id: "total", title: "Total", rule: .weighted,
            parts: [Scale.Part(scale: "one", weight: 3), Scale.Part(scale: "two", weight: 1)]),
          facet("one", ["p1", "p2"], parent: nil), facet("two", ["p3"], parent: nil),
        ]))
    let profile = scorer.profile([point(5), point(4), point(1)])
    // (3 * 4.5 + 1 * 1) / 4.
    #expect(profile.scale("total")?.raw == 3.625)
    #expect(profile.scale("total")?.minimum == 1)
    #expect(profile.scale("total")?.maximum == 5)
    #expect(profile.scale("total")?.counts.total == 3)
    #expect(profile.scales.map(\.id.text) == ["total", "one", "two"])
  }

  @Test("A sum of parts needs them all; a mean follows its rule for missing answers")
  func missingPart() throws {
    func scorer(_ rule: Scale.Rule, _ missing: MissingPolicy?) throws -> Scorer {
      try Fixture.scorer(
        Fixture.definition(
          items,
          scales: [
            Scale(
              id: "total", title: "Total", rule: rule,
              parts: [Scale.Part(scale: "one"), Scale.Part(scale: "two")], missing: missing),
            facet("one", ["p1"], parent: nil), facet("two", ["p2"], parent: nil),
          ]))
    }
    let line: [ItemResponse] = [point(4), .omitted]
    #expect(try scorer(.sum, nil).raw(line) == nil)
    #expect(try scorer(.sum, nil).raw([point(4), point(3)]) == 7)
    let prorating = MissingPolicy(minimumAnswered: 0.5, isProrated: true)
    #expect(try scorer(.sum, prorating).raw(line) == 8)
    #expect(try scorer(.mean, nil).raw(line) == nil)
    #expect(try scorer(.mean, MissingPolicy(minimumAnswered: 0.5)).raw(line) == 4)
  }

  @Test("A composite of a rate has no range, because the rate has none")
  func rangelessPart() throws {
    let scorer = try Fixture.scorer(
      Fixture.definition(
        items,
        scales: [
          Scale(
            id: "total", title: "Total",
            parts: [Scale.Part(scale: "one"), Scale.Part(scale: "speed")]),
          facet("one", ["p1"], parent: nil),
          Scale(id: "speed", title: "Speed", rule: .perMinute, terms: [Scale.Term(item: "p2")]),
        ]))
    let latencies = [10_000, 30_000, -1, -1, -1, -1]
    let total = scorer.profile([point(4), point(3)], latenciesMs: latencies).scales[0]
    #expect(total.raw == 10)
    #expect(total.minimum == nil)
    #expect(total.maximum == nil)
    let outside = Array(repeating: ItemResponse.state(.notPresented, AnsweredEntries([])), count: 2)
    #expect(scorer.profile(outside).scales[0].maximum == nil)
  }

  @Test("The range of a composite is that of the items presented")
  func presentedParts() throws {
    let scorer = try Fixture.scorer(
      Fixture.definition(
        items,
        scales: [
          Scale(
            id: "total", title: "Total",
            parts: [Scale.Part(scale: "one"), Scale.Part(scale: "two", weight: 2)]),
          Scale(
            id: "one", title: "one", terms: [Scale.Term(item: "p1"), Scale.Term(item: "p2")]),
          Scale(id: "two", title: "two", terms: [Scale.Term(item: "p3")]),
        ]))
    let absent = ItemResponse.state(.notPresented, AnsweredEntries([]))
    let total = scorer.profile([point(4), absent, point(3)]).scales[0]
    #expect(total.raw == 10)
    #expect(total.minimum == 3)
    #expect(total.maximum == 15)
    let whole = scorer.profile([point(4), point(1), point(3)]).scales[0]
    #expect(whole.maximum == 20)
  }

  @Test("A scale that is a part of itself is an error that names it")
  func circular() {
    let definition = Fixture.definition(
      items,
      scales: [
        Scale(id: "a", title: "a", parts: [Scale.Part(scale: "b")]),
        Scale(id: "b", title: "b", parts: [Scale.Part(scale: "a")]),
      ])
    #expect(throws: ScorerError.circularScale("a")) { try Fixture.scorer(definition) }
    let domains = Fixture.definition(
      items,
      scales: [
        Scale(id: "a", title: "a", parent: "b"), Scale(id: "b", title: "b", parent: "a"),
      ])
    #expect(throws: ScorerError.circularScale("a")) { try Fixture.scorer(domains) }
  }

  @Test("Names of nothing are errors that say where")
  func unknown() {
    func scorer(_ scale: Scale) throws -> Scorer {
      try Fixture.scorer(Fixture.definition(items, scales: [scale]))
    }
    #expect(throws: ScorerError.unknownItem("p9", in: "s")) {
      try scorer(Scale(id: "s", title: "s", terms: [Scale.Term(item: "p9")]))
    }
    #expect(throws: ScorerError.unknownOutcome("SPAN", item: "p1", in: "s")) {
      try scorer(Scale(id: "s", title: "s", terms: [Scale.Term(item: "p1", outcome: "SPAN")]))
    }
    #expect(throws: ScorerError.unknownScale("t", in: "s")) {
      try scorer(Scale(id: "s", title: "s", parts: [Scale.Part(scale: "t")]))
    }
    #expect(throws: ScorerError.unknownScale("t", in: "s")) {
      try scorer(Scale(id: "s", title: "s", parent: "t"))
    }
  }

  @Test("An id that two items of a battery have names neither")
  func ambiguous() {
    let inner = Fixture.definition([Fixture.statement("p1")], scales: [])
    let battery = AssessmentDefinition(
      id: "battery", version: "1.0.0", language: "en", title: "Battery",
      parts: [
        .include(Include(name: "first", definition: inner)),
        .include(Include(name: "second", definition: inner)),
      ], scales: [Scale(id: "s", title: "S", terms: [Scale.Term(item: "p1")])])
    #expect(throws: ScorerError.unknownItem("p1", in: "s")) { try Fixture.scorer(battery) }
  }

  @Test("In a battery, names are those of the included assessment, or paths from the root")
  func battery() throws {
    let inner = Fixture.definition(
      [Fixture.statement("p1")],
      scales: [Scale(id: "s", title: "S", terms: [Scale.Term(item: "p1")])])
    let battery = AssessmentDefinition(
      id: "battery", version: "1.0.0", language: "en", title: "Battery",
      parts: [
        .include(Include(name: "first", definition: inner)),
        .include(Include(name: "second", definition: inner)),
      ],
      scales: [
        Scale(
          id: "both", title: "Both",
          parts: [Scale.Part(scale: "first/s"), Scale.Part(scale: "second/s", weight: 10)]),
        Scale(id: "direct", title: "Direct", terms: [Scale.Term(item: "second/p1")]),
      ])
    let profile = try Fixture.scorer(battery).profile([point(2), point(5)])
    #expect(profile.scale("first/s")?.raw == 2)
    #expect(profile.scale("second/s")?.raw == 5)
    #expect(profile.scale("both")?.raw == 52)
    #expect(profile.scale("direct")?.raw == 5)
    #expect(profile.items?.map(\.id.text) == ["first/p1", "second/p1"])
  }
}
