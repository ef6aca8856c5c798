import Assessment

extension SampleProfiles {
  /// Theta under judged and under calibrated parameters, at a bound, and not at all; an adaptive
  /// and a multi-stage section.
  static let latent = profile(
    title: "Reasoning",
    session: SessionSummary(
      id: "s1", startedAtMs: 1_795_341_600_000, endedAtMs: 1_795_341_600_000 + 900_000, seed: 7,
      mode: .full, locale: "en", accommodations: [], interruptions: [], tailoring: tailoring),
    scales: [
      theta("reasoning", "Reasoning", -0.734, 0.482, .provisional),
      theta(
        "verbal", "Verbal reasoning", 0.412, 0.305, .calibrated,
        metric: MetricScore(
          name: "T", mean: 50, standardDeviation: 10, value: 54.1, lower: 48.1, upper: 60.1,
          level: 0.95), reliability: 0.907, band: above),
      theta("checks", "Finding faults", 6, nil, .provisional, position: .upperBound),
      ScaleScore(
        id: "plain", title: "Given in another way", parent: nil, rule: .latent, raw: nil,
        minimum: nil, maximum: nil, counts: counts([.answered: 12]), standing: .adapted),
    ])

  private static let tailoring = [
    TailoringRecord(
      section: "reasoning", scale: "reasoning",
      steps: (1...14).map {
        AbilityStep(item: Path("r\($0)"), category: 1, theta: 0.1, standardError: 0.5)
      }, stop: AdaptiveStop(rules: [.precision])),
    TailoringRecord(
      section: "verbal", scale: "verbal",
      routing: [RoutingStep(module: "hard", basis: .moduleScore, figure: 7)]),
    TailoringRecord(
      section: "checks", scale: "checks",
      steps: [AbilityStep(item: "c1", category: nil, theta: 0, standardError: nil)]),
  ]

  private static func theta(
    _ id: Path, _ title: String, _ theta: Double, _ error: Double?,
    _ status: Calibration.Status, position: LatentScore.Position = .interior,
    metric: MetricScore? = nil, reliability: Double? = nil, band: BandResult? = nil
  ) -> ScaleScore {
    let isSampled = status == .calibrated
    return ScaleScore(
      id: id, title: title, parent: nil, rule: .latent, raw: nil, minimum: nil, maximum: nil,
      counts: counts([.answered: 13, .omitted: 1, .notPresented: 58]),
      reliability: reliability.map {
        ReliabilityReference(value: $0, kind: "irt", source: "Trainees, n = 812, 2026-05-01")
      },
      latent: LatentScore(
        theta: theta, standardError: error,
        estimator: isSampled ? .expectedAPosteriori : .weightedLikelihood,
        information: isSampled ? .posterior : .expected, position: position, answered: 14,
        models: isSampled ? [.twoPL, .graded] : [.threePL], parameterStatus: status,
        calibration: CalibrationReference(
          id: "sample", source: isSampled ? "Trainees" : "Judged by the author",
          date: isSampled ? "2026-05-01" : nil, n: isSampled ? 812 : nil),
        metric: metric), band: band)
  }
}
