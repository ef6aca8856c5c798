import Assessment

extension SampleProfiles {
  /// Two profiles with every finding of a retest, worked by hand in the tests.
  static let before = retest(
    id: "p-old", startedAtMs: 1_795_341_600_000,
    scales: [
      normed("calm", "Composure", 40, 50), normed("drive", "Drive", 30, 40),
      normed("care", "Care", 30, 40), scale("bare", "Bare", 3, 0...12),
      theta("verbal", 0, 0.3), theta("judged", 0, 0.3, status: .provisional),
    ])

  static let after = retest(
    id: "p-new", startedAtMs: 1_795_341_600_000 + 90 * 86_400_000,
    scales: [
      normed("calm", "Composure", 46, 56), normed("drive", "Drive", 34, 44),
      normed("care", "Care", 20, 30), scale("bare", "Bare", 9, 0...12),
      theta("verbal", 1, 0.4), theta("judged", 1, 0.4, status: .provisional),
      scale("new", "New", 2, 0...4),
    ])

  /// A raw score with a standard error of 2, which norms of a real sample give.
  static func normed(
    _ id: Path, _ title: String, _ raw: Double, _ t: Double, reliability: Double? = 0.84
  ) -> ScaleScore {
    scale(
      id, title, raw, 10...50,
      norm: norm(.t, t, percentile: nil, (t - 8)...(t + 8), status: .sample), error: 2,
      reliability: reliability)
  }

  static func theta(
    _ id: Path, _ theta: Double, _ error: Double, status: Calibration.Status = .calibrated
  ) -> ScaleScore {
    ScaleScore(
      id: id, title: id.text, parent: nil, rule: .latent, raw: nil, minimum: nil, maximum: nil,
      counts: counts([.answered: 20]),
      latent: LatentScore(
        theta: theta, standardError: error, estimator: .weightedLikelihood,
        information: .expected, position: .interior, answered: 20, models: [.twoPL],
        parameterStatus: status,
        calibration: CalibrationReference(id: "c", source: "Trainees", date: nil, n: 800)))
  }

  static func retest(
    id: String, startedAtMs: Int, scales: [ScaleScore], candidate: String = "c17",
    fingerprint: String = digests.fingerprint, assessment: String = "second-interview"
  ) -> Profile {
    Profile(
      id: id, engine: Engine(name: "assay", version: "0.1.0"),
      assessment: AssessmentReference(
        id: assessment, version: "1.0.0", title: "Second interview",
        digests: DefinitionDigests(
          delivery: digests.delivery, scoring: digests.scoring, fingerprint: fingerprint)),
      candidate: candidate,
      session: SessionSummary(
        id: "s-\(id)", startedAtMs: startedAtMs, endedAtMs: startedAtMs + 900_000, seed: 7,
        mode: .full, locale: "en", accommodations: [], interruptions: []),
      scales: scales, validity: [], interpretations: [], items: nil)
  }
}
