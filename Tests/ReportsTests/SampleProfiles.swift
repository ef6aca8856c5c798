import Assessment

/// Hand-made profiles.
enum SampleProfiles {
  static let digests = DefinitionDigests(
    delivery: String(repeating: "ab", count: 32), scoring: String(repeating: "cd", count: 32),
    fingerprint: "4f0c" + String(repeating: "00", count: 28) + "9a2e")

  static func counts(_ counts: [ItemState: Int]) -> StateCounts {
    var result = StateCounts()
    for (state, count) in counts { result[state] = count }
    return result
  }

  static func scale(
    _ id: Path, _ title: String, _ raw: Double?, _ range: ClosedRange<Double>?,
    rule: Scale.Rule = .sum, parent: Path? = nil, states: [ItemState: Int] = [.answered: 12],
    norm: NormScore? = nil, error: Double? = nil, reliability: Double? = nil,
    band: BandResult? = nil, standing: ScaleScore.Standing = .standard
  ) -> ScaleScore {
    ScaleScore(
      id: id, title: title, parent: parent, rule: rule, raw: raw, minimum: range?.lowerBound,
      maximum: range?.upperBound, counts: counts(states), standardError: error,
      reliability: reliability.map {
        ReliabilityReference(value: $0, kind: "alpha", source: "Simulated sample, 2026")
      }, norm: norm, band: band, standing: standing)
  }

  static func norm(
    _ metric: ScaleNorm.Metric, _ value: Double, percentile: Double?, _ band: ClosedRange<Double>?,
    status: NormSet.Status = .illustrative
  ) -> NormScore {
    NormScore(
      id: "demo", version: "1.0.0", digest: "77aa" + String(repeating: "0", count: 56) + "b0b1",
      metric: metric, value: value, percentile: percentile, lower: band?.lowerBound,
      upper: band?.upperBound, level: 0.95, method: .observed, status: status)
  }

  static func validity(_ id: Path, _ value: Double?, _ threshold: Double?, _ flag: Bool?)
    -> ValidityResult
  {
    ValidityResult(
      id: id, value: value, threshold: threshold, isFlagged: flag,
      meaning: "Some answers may have been given without reading.")
  }

  static func item(
    _ id: Path, _ type: ItemType, _ state: ItemState, _ response: Value? = nil,
    typed: String? = nil, score: Double? = nil, maximum: Double? = nil
  ) -> ItemScore {
    ItemScore(
      id: id, type: type, state: state, response: response, typed: typed, score: score,
      maximum: maximum, outcomes: [], latencyMs: 4000, visits: 1, changes: 0)
  }

  static let above = BandResult(
    id: "above", label: "above the scale's midpoint",
    text: "More statements were agreed with than not.")

  static func session(
    mode: SessionMode = .full, endedAtMs: Int? = 1_795_341_600_000 + 3_130_000,
    interruptions: [Interruption] = [], accommodations: [String] = []
  ) -> SessionSummary {
    SessionSummary(
      id: "s1", startedAtMs: 1_795_341_600_000, endedAtMs: endedAtMs, seed: 7, mode: mode,
      locale: "en", accommodations: accommodations, interruptions: interruptions)
  }

  static func profile(
    title: String, session: SessionSummary?, scales: [ScaleScore], validity: [ValidityResult] = [],
    interpretations: [String] = [], items: [ItemScore]? = nil, supersedes: String? = nil
  ) -> Profile {
    Profile(
      id: "p-1", supersedes: supersedes, engine: Engine(name: "assay", version: "0.1.0"),
      assessment: AssessmentReference(
        id: "second-interview", version: "1.0.0", title: title, digests: digests),
      candidate: "c17", session: session, scales: scales, validity: validity,
      interpretations: interpretations.map { InterpretationResult(rule: "rule", text: $0) },
      items: items)
  }

  /// A battery as in the sketch: no norms, nothing known of precision.
  static let battery = profile(
    title: "Second interview",
    session: session(
      interruptions: [Interruption(fromMs: 720_000, lengthMs: 250_000, clockBasis: .wall)],
      accommodations: ["1.5"]),
    scales: [
      scale("numerical/numerical", "Numerical reasoning", 9, 0...12),
      scale(
        "verbal/verbal", "Verbal reasoning", 7, 0...12,
        states: [.answered: 9, .timedOutEmpty: 2, .timedOutDraft: 1]),
      scale("teasers/teasers", "Brain teasers", 2.5, 0...4, states: [.answered: 4]),
      scale("person/conscience", "Conscientiousness", 3.75, 1...5, rule: .mean, band: above),
      scale("person/planning", "Planning", 3.8, 1...5, rule: .mean, parent: "person/conscience"),
      scale(
        "person/order", "Love of order and tidiness in daily work", nil, 1...5, rule: .mean,
        parent: "person/conscience", states: [.answered: 1, .notReached: 3]),
      scale("speed/rate", "Symbols", 14.25, nil, rule: .perMinute, states: [.answered: 57]),
    ],
    validity: [
      validity("person/longest-run", 4, 10, false), validity("person/infrequency", 0, 1, false),
      validity("person/irv", 0.82, nil, nil),
    ],
    interpretations: ["Plans are made early and kept to."],
    items: [
      item("numerical/n1", .choice, .answered, .identifier("a"), score: 1, maximum: 1),
      item("verbal/v11", .trueFalse, .timedOutEmpty, score: 0, maximum: 1),
      item("verbal/v12", .trueFalse, .timedOutEmpty, score: 0, maximum: 1),
      item("person/p60", .statement, .notReached),
      item("person/x1", .statement, .answered, .integer(3)),
      item("terms/salary", .number, .answered, .float(52000), typed: "52 000"),
      item("terms/travel", .choice, .answered, .identifier("negotiable")),
      item("terms/essay", .longText, .answered, .string("Because"), typed: "Because"),
    ])

  /// Illustrative norms for some scales, a flag, an adapted scale; simulated.
  static let normed = profile(
    title: "Demonstration of norms",
    session: session(mode: .simulated),
    scales: [
      scale(
        "calm", "Composure", 41, 10...50, states: [.answered: 10],
        norm: norm(.t, 54, percentile: 66, 47...61), error: 2.1, reliability: 0.84,
        band: BandResult(id: "mid", label: "within the middle half", text: "")),
      scale(
        "quick", "Quickness", 10, 0...12, norm: norm(.stanine, 7, percentile: nil, nil)),
      scale("plain", "Without norms", 4, 0...12, states: [.answered: 10, .omitted: 2]),
      scale("adapted", "Adapted", 8, 0...12, standing: .adapted),
    ],
    validity: [
      validity("run", 14, 10, true), validity("pairs", 0.5, 2, false),
      validity("fast", nil, 0.1, nil),
    ], supersedes: "p-0")

  /// The norm set of the scores above, for naming the group.
  static let normSet = NormSet(
    id: "demo", version: "1.0.0", assessment: "second-interview", assessmentVersion: "1.0.0",
    status: .illustrative, population: "Simulated adults", date: "2026", n: 500,
    source: "Simulated, seed 1", level: 0.95, method: .observed, scales: [],
    digest: "77aa" + String(repeating: "0", count: 56) + "b0b1")

  /// Facets that share bands, and a definition with the questions of kept answers.
  static let shared = profile(
    title: "Second interview", session: session(),
    scales: [
      scale("care", "Care", 3.5, 1...5, rule: .mean, band: above),
      scale("planning", "Planning", 4, 1...5, rule: .mean, parent: "care", band: above),
      scale(
        "calm", "Calm", 2, 1...5, rule: .mean, states: [.answered: 3, .omitted: 1],
        band: BandResult(id: "low", label: "low", text: "Rarely calm.")),
    ],
    items: [
      item("salary", .number, .answered, .float(52000), typed: "52 000"),
      item("moves", .choice, .answered, .identifier("b")),
      item("firm", .ranking, .answered, .ordered([.identifier("b"), .identifier("a")])),
      item("unknown", .choice, .answered, .identifier("b")),
    ])

  static let options = [
    Option(id: "a", content: [.text("Yes")]),
    Option(id: "b", content: [.text("Only within "), .emphasis([.text("Europe")])]),
  ]

  static func question(_ id: String, _ type: ItemType, _ stem: String, _ kind: Interaction.Kind)
    -> Item
  {
    Item(
      id: id, type: type,
      steps: [
        Step(
          id: "s",
          content: [
            .paragraph([.text(stem)]), .interaction(Interaction(response: "R", kind: kind)),
          ])
      ], responses: [], outcomes: [], rule: Rule([]))
  }

  /// The definition of ``shared``.
  static let definition = AssessmentDefinition(
    id: "second-interview", version: "1.0.0", language: "en", title: "Second interview",
    about: About(notMeasured: "How well somebody will do in a job."),
    parts: [
      .section(
        Section(
          id: "terms",
          children: [
            .item(
              question("salary", .number, "Which salary?", .number(NumberInteraction(unit: "EUR")))),
            .item(
              question(
                "moves", .choice, "Would you move?", .choice(ChoiceInteraction(options: options)))),
            .item(
              question(
                "firm", .ranking, "In which order?", .order(OrderInteraction(options: options)))),
          ]))
    ])

  /// Batch scoring of one scale: no sitting, no checks, no items.
  static let batch = profile(
    title: "Zahlenreihen", session: nil,
    scales: [scale("series", "Zahlenreihen", 7.333_333, -3...10, rule: .formula)])
}
