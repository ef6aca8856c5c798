import Assessment
import Testing

@testable import Scoring

@Suite("Bands, cuts and texts by rule")
struct InterpretationTests {
  private let items =
    [Fixture.statement("p1"), Fixture.statement("p2"), Fixture.choice("n1"), Fixture.choice("n2")]

  private func scales(bands: [Band] = [], cuts: [Cut] = []) -> [Scale] {
    [
      Scale(
        id: "a", title: "A", rule: .mean, terms: [Scale.Term(item: "p1")], bands: bands, cuts: cuts),
      Scale(id: "b", title: "B", rule: .mean, terms: [Scale.Term(item: "p2")]),
    ]
  }

  private let midpoint = [
    Band(id: "low", label: "below", text: "Below.", bounds: Bounds(under: 3)),
    Band(id: "mid", label: "at", text: "At.", bounds: Bounds(atLeast: 3, atMost: 3)),
    Band(id: "high", label: "above", text: "Above.", bounds: Bounds(over: 3)),
  ]

  private func said(
    _ condition: Condition, norms: [NormSet] = [], _ responses: [ItemResponse]
  ) throws -> Bool {
    let scorer = try Fixture.scorer(
      Fixture.definition(
        items, scales: scales(bands: midpoint),
        interpretations: [Interpretation(id: "t", condition: condition, text: "Said.")]),
      norms: norms)
    let results = scorer.profile(responses).interpretations
    #expect(results.allSatisfy { $0 == InterpretationResult(rule: "t", text: "Said.") })
    return !results.isEmpty
  }

  @Test(
    "A score is in the first band whose bounds hold",
    arguments: [(1, "low"), (2, "low"), (3, "mid"), (4, "high"), (5, "high")])
  func bands(answer: Int, band: String) throws {
    let scorer = try Fixture.scorer(Fixture.definition(items, scales: scales(bands: midpoint)))
    #expect(scorer.profile([point(answer)]).scales[0].band?.id == band)
    #expect(scorer.profile([.omitted]).scales[0].band == nil)
  }

  @Test("Without bands, the highest cut reached is the band; a cut without a basis is none")
  func cuts() throws {
    let cuts = [
      Cut(id: "pass", at: 3, basis: "Standard setting 2024"),
      Cut(id: "best", at: 4.5, basis: "author"),
      Cut(id: "vague", at: 2, basis: nil),
    ]
    let scorer = try Fixture.scorer(Fixture.definition(items, scales: scales(cuts: cuts)))
    func band(_ answer: Int) -> BandResult? { scorer.profile([point(answer)]).scales[0].band }
    #expect(band(5) == BandResult(id: "best", label: "≥ 4.5", text: "author"))
    #expect(band(3) == BandResult(id: "pass", label: "≥ 3", text: "Standard setting 2024"))
    #expect(band(2) == BandResult(id: "below-pass", label: "< 3", text: "Standard setting 2024"))
  }

  @Test("Texts follow raw scores and bands")
  func rawAndBand() throws {
    #expect(try said(.scale("a", .raw, Bounds(atLeast: 4)), [point(4)]))
    #expect(try !said(.scale("a", .raw, Bounds(over: 4)), [point(4)]))
    #expect(try said(.band(scale: "a", band: "high"), [point(4)]))
    #expect(try !said(.band(scale: "a", band: "low"), [point(4)]))
  }

  @Test("What is not known is neither true nor false, and nothing is said on it")
  func unknown() throws {
    let high = Condition.scale("a", .raw, Bounds(atLeast: 4))
    #expect(try !said(high, [.omitted]))
    #expect(try !said(.not(high), [.omitted]))
    #expect(try !said(.not(.band(scale: "a", band: "high")), [.omitted]))
    #expect(
      try said(.any([high, .answer(item: "n1", value: "b")]), [.omitted, .omitted, .index(1)]))
    #expect(
      try !said(.all([high, .answer(item: "n1", value: "b")]), [.omitted, .omitted, .index(1)]))
    #expect(try said(.not(high), [point(3)]))
    #expect(try !said(.scale("a", .norm, Bounds(atLeast: 0)), [point(4)]))
    #expect(try !said(.not(.scale("a", .percentile, Bounds(atLeast: 0))), [point(4)]))
  }

  @Test("Texts follow answers and outcomes of items, and scores of sections")
  func itemsAndSections() throws {
    let line: [ItemResponse] = [point(5), .omitted, .index(0), .index(1)]
    #expect(try said(.answer(item: "p1", value: "5"), line))
    #expect(try said(.answer(item: "n2", value: "b"), line))
    #expect(try !said(.answer(item: "p2", value: "5"), line))
    #expect(try said(.not(.answer(item: "p2", value: "5")), line))
    #expect(try said(.outcome(item: "n1", outcome: "SCORE", Bounds(atLeast: 1)), line))
    #expect(try !said(.outcome(item: "p2", outcome: "SCORE", Bounds(atLeast: 0)), line))
    // 5 + nothing + 1 + 0.
    #expect(try said(.sectionScore(section: "main", Bounds(atLeast: 6, atMost: 6)), line))
    #expect(try !said(.not(.sectionScore(section: "main", Bounds(atLeast: 6))), []))
  }

  private func norms(_ reliabilities: (Double?, Double?)) -> NormSet {
    func norm(_ scale: String, _ reliability: Double?) -> ScaleNorm {
      ScaleNorm(
        scale: scale, metric: .t, conversion: .moments, mean: 3, standardDeviation: 1,
        reliability: reliability.map { .init(value: $0, kind: "alpha", source: nil) })
    }
    return .fixture([norm("a", reliabilities.0), norm("b", reliabilities.1)])
  }

  @Test("A difference is reliable only beyond 1.96 standard errors of the difference")
  func reliableDifference() throws {
    let higher = Condition.reliablyHigher(scale: "a", than: "b")
    // Errors of 0.1 and 0.15 of the variance: 1.96 * sqrt(0.25) = 0.98 SD.
    #expect(try said(higher, norms: [norms((0.9, 0.85))], [point(4), point(3)]))
    #expect(try !said(higher, norms: [norms((0.9, 0.85))], [point(3), point(4)]))
    // 1.96 * sqrt(0.1 + 0.2) = 1.07 SD.
    #expect(try !said(higher, norms: [norms((0.9, 0.8))], [point(4), point(3)]))
    #expect(try said(.not(higher), norms: [norms((0.9, 0.8))], [point(4), point(3)]))
  }

  @Test("Without a source of precision no difference is reliable, nor its opposite")
  func unknownDifference() throws {
    let higher = Condition.reliablyHigher(scale: "a", than: "b")
    for norms in [[], [norms((0.9, nil))], [norms((nil, 0.9))]] {
      #expect(try !said(higher, norms: norms, [point(5), point(1)]))
      #expect(try !said(.not(higher), norms: norms, [point(5), point(1)]))
    }
    #expect(try !said(higher, norms: [norms((0.9, 0.9))], [point(5), .omitted]))
  }

  @Test("Scores of two norm groups are not compared")
  func twoGroups() throws {
    func norm(_ scale: String) -> ScaleNorm {
      ScaleNorm(
        scale: scale, metric: .t, conversion: .moments, mean: 3, standardDeviation: 1,
        reliability: .init(value: 0.99, kind: "alpha", source: nil))
    }
    let higher = Condition.reliablyHigher(scale: "a", than: "b")
    let line = [point(5), point(1)]
    #expect(try said(higher, norms: [.fixture([norm("a"), norm("b")])], line))
    let apart = [NormSet.fixture([norm("a")], id: "one"), .fixture([norm("b")], id: "two")]
    #expect(try !said(higher, norms: apart, line))
    #expect(try !said(.not(higher), norms: apart, line))
  }

  @Test("A condition on a name of nothing is an error that says where")
  func unknownNames() {
    func compile(_ condition: Condition) throws -> Scorer {
      try Fixture.scorer(
        Fixture.definition(
          items, scales: scales(),
          interpretations: [Interpretation(id: "t", condition: condition, text: "")]))
    }
    #expect(throws: ScorerError.unknownScale("z", in: "t")) {
      try compile(.not(.scale("z", .raw, Bounds())))
    }
    #expect(throws: ScorerError.unknownItem("z", in: "t")) {
      try compile(.all([.answer(item: "z", value: "a")]))
    }
    #expect(throws: ScorerError.unknownSection("z", in: "t")) {
      try compile(.any([.sectionScore(section: "z", Bounds())]))
    }
    #expect(throws: ScorerError.unknownOutcome("Z", item: "n1", in: "t")) {
      try compile(.outcome(item: "n1", outcome: "Z", Bounds()))
    }
  }
}
