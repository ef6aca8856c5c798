extension FamilySpecification {
  /// Letters that follow a rule, and the next is asked for.
  static let letterSeries = FamilySpecification(
    .letterSeries,
    radicals: [
      Dimension(
        "rule",
        [
          "one-step", "two-steps", "growing-steps", "two-series", "three-steps", "three-series",
        ]),
      Dimension("steps", ["near", "far"]),
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.letterSeries.rawValue, family: .letterSeries, status: .judged,
      source: "judged by the authors from what has to be held in mind and counted; no sample",
      coefficients: [
        (.init(b: -2.5), standardError: 0.3),
        (.init("rule", level: "two-steps", b: 1.6), standardError: 0.3),
        (.init("rule", level: "growing-steps", b: 1.3), standardError: 0.3),
        (.init("rule", level: "two-series", b: 2.1), standardError: 0.3),
        (.init("rule", level: "three-steps", b: 2.9), standardError: 0.35),
        (.init("rule", level: "three-series", b: 3.8), standardError: 0.4),
        (.init("steps", level: "far", b: 1.1), standardError: 0.25),
      ],
      residualDeviation: 0.5),
    allows: { $0["rule"] != "growing-steps" || $0["steps"] == "far" })
}
