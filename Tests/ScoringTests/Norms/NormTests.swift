import Assessment
import Testing

@testable import Scoring

@Suite("Norm conversion and its precision")
struct NormTests {
  /// Twenty choices, one point each.
  private let items = (1...20).map { Fixture.choice("n\($0)") }

  private var definition: AssessmentDefinition {
    Fixture.definition(
      items, scales: [Scale(id: "s", title: "S", terms: items.map { Scale.Term(item: $0.id) })])
  }

  private func profile(right: Int, _ norms: NormSet) throws -> Profile {
    let scorer = try Fixture.scorer(definition, norms: [norms])
    return scorer.profile((0..<20).map { $0 < right ? .index(0) : .index(1) })
  }

  @Test(
    "Mean and SD give every metric, worked by hand for z = 1",
    arguments: [
      (.z, 1), (.t, 60), (.iq, 115), (.stanine, 7), (.sten, 8), (.percentile, 84.1344746068543),
    ] as [(ScaleNorm.Metric, Double)])
  func moments(metric: ScaleNorm.Metric, value: Double) throws {
    let norm = ScaleNorm(
      scale: "s", metric: metric, conversion: .moments, mean: 10, standardDeviation: 4,
      reliability: nil)
    let score = try #require(try profile(right: 14, .fixture([norm])).scales[0].norm)
    #expect((score.value - value).magnitude < 1e-9)
    #expect((try #require(score.percentile) - 84.1344746068543).magnitude < 1e-9)
    #expect(score.metric == metric)
  }

  @Test("A reliability gives a band on the norm metric, a SEM in raw points and its source")
  func classicalBand() throws {
    let norm = ScaleNorm(
      scale: "s", metric: .t, conversion: .moments, mean: 10, standardDeviation: 4,
      reliability: .init(value: 0.75, kind: "alpha", source: nil))
    let score = try profile(right: 14, .fixture([norm])).scales[0]
    // SEM = 4 sqrt(0.25) = 2 raw points = 5 T; 1.96 of them to each side of T 60.
    #expect(score.standardError == 2)
    let expected = ReliabilityReference(
      value: 0.75, kind: "alpha", source: "A survey (n = 400, 2024-05)")
    #expect(score.reliability == expected)
    let result = try #require(score.norm)
    #expect((try #require(result.lower) - (60 - 9.79981992270027)).magnitude < 1e-9)
    #expect((try #require(result.upper) - (60 + 9.79981992270027)).magnitude < 1e-9)
    #expect(result.level == 0.95)
    #expect(result.method == .observed)
  }

  @Test("A regressed band lies about Kelley's estimate and leaves the value as observed")
  func regressedBand() throws {
    let norm = ScaleNorm(
      scale: "s", metric: .t, conversion: .moments, mean: 10, standardDeviation: 4,
      reliability: .init(value: 0.75, kind: "alpha", source: "A retest"))
    let score = try profile(right: 14, .fixture([norm], method: .regressed)).scales[0]
    let result = try #require(score.norm)
    // Estimate 0.75 * 14 + 0.25 * 10 = 13 (T 57.5); SEE = 4 sqrt(0.1875) = sqrt 3 raw points.
    let half = 1.959963984540054 * 3.0.squareRoot() * 2.5
    #expect(result.value == 60)
    #expect((try #require(result.lower) - (57.5 - half)).magnitude < 1e-9)
    #expect((try #require(result.upper) - (57.5 + half)).magnitude < 1e-9)
    #expect(score.reliability?.source == "A retest (n = 400, 2024-05)")
  }

  @Test("Without a reliability there is no band and no standard error")
  func noPrecision() throws {
    let norm = ScaleNorm(
      scale: "s", metric: .t, conversion: .moments, mean: 10, standardDeviation: 4,
      reliability: nil)
    let score = try profile(right: 14, .fixture([norm])).scales[0]
    #expect(score.standardError == nil)
    #expect(score.reliability == nil)
    #expect(score.norm?.lower == nil)
    #expect(score.norm?.upper == nil)
  }

  private var table: ScaleNorm {
    ScaleNorm(
      scale: "s", metric: .stanine,
      conversion: .table([
        .init(from: 11, to: 15, value: 6, percentile: 70),
        .init(from: 0, to: 4, value: 2, percentile: 8),
        .init(from: 5, to: 10, value: 4, percentile: nil),
      ]), mean: 10, standardDeviation: 4,
      reliability: .init(value: 0.75, kind: "alpha", source: nil))
  }

  @Test(
    "A table gives its row, whatever the order of the rows",
    arguments: [(0, 2, 8), (4, 2, 8), (5, 4, nil), (10, 4, nil), (11, 6, 70), (15, 6, 70)]
      as [(Int, Double, Double?)])
  func table(right: Int, value: Double, percentile: Double?) throws {
    let score = try #require(try profile(right: right, .fixture([table])).scales[0].norm)
    #expect(score.value == value)
    #expect(score.percentile == percentile)
  }

  @Test("A raw score that the table does not cover has no norm, but keeps its standard error")
  func uncovered() throws {
    let score = try profile(right: 16, .fixture([table])).scales[0]
    #expect(score.raw == 16)
    #expect(score.norm == nil)
    #expect(score.standardError == 2)
  }

  @Test("The ends of a band go to the nearest row, and stay in the table")
  func tableBand() throws {
    // 10 +- 3.92: 6.08 is in row 5-10, 13.92 in row 11-15.
    let middle = try #require(try profile(right: 10, .fixture([table])).scales[0].norm)
    #expect(middle.lower == 4)
    #expect(middle.upper == 6)
    // 15 + 3.92 is beyond the table, 0 - 3.92 before it.
    #expect(try profile(right: 15, .fixture([table])).scales[0].norm?.upper == 6)
    #expect(try profile(right: 0, .fixture([table])).scales[0].norm?.lower == 2)
  }

  @Test("Where high raw scores have low norm values, the band still runs from low to high")
  func descendingTable() throws {
    let norm = ScaleNorm(
      scale: "s", metric: .stanine,
      conversion: .table([
        .init(from: 0, to: 9, value: 7, percentile: nil),
        .init(from: 10, to: 12, value: 5, percentile: nil),
        .init(from: 13, to: 20, value: 3, percentile: nil),
      ]), mean: 10, standardDeviation: 4,
      reliability: .init(value: 0.75, kind: "alpha", source: nil))
    let score = try #require(try profile(right: 11, .fixture([norm])).scales[0].norm)
    #expect(score.value == 5)
    #expect(score.lower == 3)
    #expect(score.upper == 7)
  }

  @Test(
    "Between two rows the nearer one counts, the upper of two equally near",
    arguments: [(10.2, 10), (10.5, 11), (10.8, 11), (9.9, 10), (11.4, 11), (99, 11), (-99, 10)]
      as [(Double, Double)])
  func nearest(raw: Double, from: Double) {
    let rows = NormTable([
      .init(from: 10, to: 10, value: 1, percentile: nil),
      .init(from: 11, to: 11, value: 2, percentile: nil),
    ])
    #expect(rows.nearestRow(to: raw)?.from == from)
  }

  @Test("A raw mean is found in its row in spite of binary fractions")
  func fraction() {
    let rows = NormTable([.init(from: 3.3, to: 3.3, value: 1, percentile: nil)])
    #expect(1.1 * 3 != 3.3)
    #expect(rows.row(of: 1.1 * 3)?.value == 1)
    #expect(rows.row(of: 3.2999) == nil)
    #expect(NormTable([]).row(of: 1) == nil)
    #expect(NormTable([]).nearestRow(to: 1) == nil)
  }

  @Test("Illustrative norms are refused unless asked for, and then say what they are")
  func illustrative() throws {
    let norms = NormSet.fixture([table], status: .illustrative)
    #expect(throws: ScorerError.illustrativeNorms(id: "norms")) {
      try Fixture.scorer(definition, norms: [norms])
    }
    let scorer = try Fixture.scorer(definition, norms: [norms], allowsIllustrative: true)
    let score = scorer.profile(Array(repeating: .index(0), count: 12)).scales[0]
    #expect(score.norm?.status == .illustrative)
  }

  @Test("Norms of another assessment or of another minor version are refused")
  func mismatch() throws {
    for (assessment, version) in [("other", "1.2.0"), ("short", "1.3.0"), ("short", "2.2.0")] {
      let norms = NormSet.fixture([table], assessment: assessment, assessmentVersion: version)
      #expect(
        throws: ScorerError.normsForAnotherAssessment(
          id: "norms", assessment: assessment, version: version)
      ) { try Fixture.scorer(definition, norms: [norms]) }
    }
    #expect(throws: Never.self) {
      try Fixture.scorer(definition, norms: [.fixture([table], assessmentVersion: "1.2.7")])
    }
  }

  @Test("Norms for a scale that does not exist, or without their moments, are refused")
  func unusable() throws {
    let elsewhere = ScaleNorm(
      scale: "x", metric: .t, conversion: .moments, mean: 1, standardDeviation: 1, reliability: nil)
    #expect(throws: ScorerError.unknownNormScale(id: "norms", scale: "x")) {
      try Fixture.scorer(definition, norms: [.fixture([elsewhere])])
    }
    for deviation in [nil, 0, -1] as [Double?] {
      let norm = ScaleNorm(
        scale: "s", metric: .t, conversion: .moments, mean: 1, standardDeviation: deviation,
        reliability: nil)
      #expect(throws: ScorerError.normsWithoutMoments(id: "norms", scale: "s")) {
        try Fixture.scorer(definition, norms: [.fixture([norm])])
      }
    }
  }

  @Test("Of two sets with norms of a scale the first is used")
  func firstSet() throws {
    let scorer = try Fixture.scorer(
      definition, norms: [.fixture([table], id: "mine"), .fixture([table], id: "beside")])
    #expect(scorer.profile([.index(0)]).scales[0].norm?.id == "mine")
  }

  @Test("Without a raw score there is no norm and no standard error")
  func noRaw() throws {
    let score = try Fixture.scorer(definition, norms: [.fixture([table])]).profile([]).scales[0]
    #expect(score.raw == nil)
    #expect(score.norm == nil)
    #expect(score.standardError == nil)
    #expect(score.reliability == nil)
  }
}

extension NormSet {
  static func fixture(
    _ scales: [ScaleNorm], id: String = "norms", assessment: String = "short",
    assessmentVersion: String = "1.2.0", status: Status = .sample, method: BandMethod = .observed
  ) -> NormSet {
    NormSet(
      id: id, version: "1.0.0", assessment: assessment, assessmentVersion: assessmentVersion,
      status: status, population: "Adults", date: "2024-05", n: 400, source: "A survey",
      level: 0.95, method: method, scales: scales, digest: "abc")
  }
}
