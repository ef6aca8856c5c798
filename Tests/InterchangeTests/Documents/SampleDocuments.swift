import Assessment
import Interchange

/// Documents in which every member of every shape occurs, filled and null.
enum SampleDocuments {
  static let digests = DefinitionDigests(
    delivery: String(repeating: "d1", count: 32), scoring: String(repeating: "5c", count: 32),
    fingerprint: String(repeating: "f0", count: 32))

  static let header = SessionHeader(
    id: "s-1", startedAtMs: 1_795_426_200_125, respondent: Respondent(id: "c17"),
    subject: "c17", assessment: "tour", version: "1.2.0", digests: digests, seed: .max,
    mode: .plain, locale: "de_DE", accommodation: .added(300_000), clockResolutionNs: 1,
    engine: "0.1.0")

  static func profile(items: Bool) -> Profile {
    Profile(
      id: "p-2", supersedes: "p-1", engine: Engine(name: "assay", version: "0.1.0"),
      assessment: AssessmentReference(
        id: "tour", version: "1.2.0", title: "A \"tour\"\u{2028}", digests: digests),
      candidate: "c17",
      session: SessionSummary(
        id: "s-1", startedAtMs: 1_795_426_200_125, endedAtMs: 1_795_426_500_000, seed: .max,
        mode: .simulated, locale: "de_DE", accommodations: ["+5m"],
        interruptions: [Interruption(fromMs: 5000, lengthMs: 250_000, clockBasis: .boot)],
        tailoring: tailoring),
      scales: [fullScale, emptyScale, latentScale(metric: true), latentScale(metric: false)],
      validity: [
        ValidityResult(
          id: "longest-run", value: 4, threshold: 10.5, isFlagged: false, meaning: "Same answers"),
        ValidityResult(
          id: "verbal/omitted", value: nil, threshold: nil, isFlagged: nil, meaning: "Left out"),
      ],
      interpretations: [InterpretationResult(rule: "high", text: "Plans ahead.")],
      items: items ? itemScores : nil)
  }

  /// A profile of batch scoring, in which all that can be null is.
  static let batchProfile = Profile(
    id: "p-3", engine: .current,
    assessment: AssessmentReference(id: "tour", version: "1.2.0", title: "T", digests: digests),
    candidate: "c18", session: nil, scales: [], validity: [], interpretations: [], items: nil)

  private static var fullScale: ScaleScore {
    var counts = StateCounts()
    for (index, state) in ItemState.allCases.enumerated() { counts[state] = index + 1 }
    return ScaleScore(
      id: "numerical/total", title: "Total", parent: "numerical/domain", rule: .perMinute,
      raw: 3.8, minimum: -4, maximum: 12, counts: counts, standardError: 1.25,
      reliability: ReliabilityReference(value: 0.84, kind: "alpha", source: "Manual, 2020"),
      norm: NormScore(
        id: "adults", version: "2.0.0", digest: "ab", metric: .t, value: 57.3,
        percentile: 76.5, lower: 51.2, upper: 63.4, level: 0.9, method: .regressed,
        status: .illustrative),
      band: BandResult(id: "above", label: "Above", text: "Above the midpoint."),
      standing: .adapted)
  }

  private static func latentScale(metric: Bool) -> ScaleScore {
    ScaleScore(
      id: "reasoning", title: "Reasoning", parent: nil, rule: .latent, raw: nil, minimum: nil,
      maximum: nil, counts: StateCounts(),
      latent: LatentScore(
        theta: metric ? -0.73 : 6, standardError: metric ? 0.31 : nil,
        estimator: metric ? .expectedAPosteriori : .weightedLikelihood,
        information: metric ? .posterior : .expected, position: metric ? .interior : .upperBound,
        answered: 20, models: [.threePL, .graded],
        parameterStatus: metric ? .calibrated : .provisional,
        calibration: CalibrationReference(
          id: "battery/judged", source: "A sample", date: metric ? "2026-11-26" : nil,
          n: metric ? 1204 : nil),
        metric: metric
          ? MetricScore(
            name: "T", mean: 50, standardDeviation: 10, value: 42.7, lower: 36.6, upper: 48.8,
            level: 0.95) : nil))
  }

  private static let tailoring = [
    TailoringRecord(
      section: "reasoning/main", scale: "reasoning/reasoning",
      steps: [
        AbilityStep(item: "reasoning/s01", category: 1, theta: 0.25, standardError: 0.9),
        AbilityStep(item: "reasoning/s02", category: nil, theta: 0.25, standardError: nil),
      ], stop: AdaptiveStop(rules: [.precision, .classification], side: 1)),
    TailoringRecord(
      section: "modules", scale: "verbal",
      routing: [RoutingStep(module: "hard", basis: .moduleScore, figure: 5)]),
  ]

  private static let emptyScale = ScaleScore(
    id: "empty", title: "", parent: nil, rule: .mean, raw: nil, minimum: nil, maximum: nil,
    counts: StateCounts())

  private static let itemScores: [ItemScore] = [
    score("n1", .choice, .identifier("a"), score: 1),
    score("n2", .number, .float(1.5), typed: "1,5", score: 0),
    score("n3", .multiple, .multiple([.identifier("a"), .identifier("c")]), score: 0.5),
    score("p1", .statement, .integer(4), score: 4),
    score("r", .ranking, .ordered([.identifier("b"), .identifier("a")])),
    score("m", .matching, .record([.init("e1", .identifier("a")), .init("e2", nil)])),
    score("re", .rateEach, .record([.init("x1", .integer(5))])),
    score("t", .text, .string("d\u{1B}[2Jef"), typed: "d\u{1B}[2Jef"),
    score("z", .cloze, .record([.init("g1", .string("word"))])),
    score(
      "s", .steps,
      .ordered([
        .float(18), .record([.init("value", .string("b")), .init("hints", .float(1))]),
      ]), score: 1.25),
    score("agree", .consent, .boolean(true)),
    ItemScore(
      id: "late", type: .choice, state: .timedOutEmpty, response: nil, typed: nil, score: 0,
      maximum: 1, outcomes: [.init("SCORE", .float(0)), .init("TIER", .string("low"))],
      latencyMs: 30_000, visits: 2, changes: 0),
  ]

  private static func score(
    _ id: Path, _ type: ItemType, _ response: Value, typed: String? = nil, score: Double? = nil
  ) -> ItemScore {
    ItemScore(
      id: id, type: type, state: .answered, response: response, typed: typed, score: score,
      maximum: score == nil ? nil : 5,
      outcomes: score.map { [.init("SCORE", .float($0))] } ?? [], latencyMs: nil, visits: 0,
      changes: 0)
  }

  static let record = SessionRecord(
    header: header, endedMs: 300_000, end: .completed, modes: [.plain, .full],
    interruptions: [Interruption(fromMs: 5000, lengthMs: 250_000, clockBasis: .wall)],
    sections: [
      SectionRecord(
        path: "practice", startedMs: 0, endedMs: 10_000, usedMs: 10_000, limitMs: nil,
        end: .submitted, practiceAttempts: 2, practicePassed: true),
      SectionRecord(
        path: "numerical/main", startedMs: nil, endedMs: nil, usedMs: 0, limitMs: 720_000,
        end: nil),
    ],
    items: [
      ItemRecord(
        path: "numerical/n1", state: .timedOutDraft,
        entries: [
          ResponseEntry("RESPONSE", Entry(.float(1.5), typed: "1,5")),
          ResponseEntry("other", Entry(nil, typed: "1.8.2")),
          ResponseEntry(
            "more",
            Entry(
              .record([
                .init("best", .identifier("a")), .init("worst", nil),
                .init("list", .ordered([.integer(1), .boolean(false), .string("")])),
                .init("set", .multiple([.float(-0.5)])),
              ]))),
        ],
        latencyMs: 1500, firstShownMs: 100,
        visits: [.init(fromMs: 100, toMs: 600), .init(fromMs: 1000, toMs: 2000)], changes: 3,
        hints: ["s2": 1, "s1": 2], isFlagged: true,
        options: [.init(item: "numerical/n1", response: "RESPONSE", order: ["b", "a"])]),
      ItemRecord(path: "numerical/n2", state: .notReached),
    ], tailoring: tailoring, figureStyle: .blocks)

  static let check = CheckReport(
    files: [
      .init(
        path: "a/test.xml",
        content: .assessment(id: "tour", version: "1.2.0", digests: digests)),
      .init(path: "a/x.norms.xml", content: .norms(id: "x", version: "1.0.0", digest: "ab")),
      .init(path: "b.xml", content: .other),
    ],
    diagnostics: [
      Diagnostic(
        .warning, rule: "key-position", message: "the key is always first", path: "a/test.xml",
        position: SourcePosition(line: 12, column: 3)),
      Diagnostic(
        .error, rule: "empty-file", message: "the file is empty", path: "b.xml", position: nil),
    ])

  static let sessions = SessionList([
    .init(folder: "out/s-1", header: header, state: .unfinished, lastMs: 5000, leftMs: 715_000),
    .init(folder: "out/s-2", header: header, state: .finished, end: .completed, lastMs: 900_000),
    .init(
      folder: "out/s-3", header: nil, state: .damaged,
      damage: "the journal's first line is damaged"),
  ])
}
