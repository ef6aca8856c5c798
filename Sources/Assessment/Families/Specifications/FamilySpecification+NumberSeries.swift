extension FamilySpecification {
  /// Numbers that follow a rule, and the next is asked for.
  static let numberSeries = FamilySpecification(
    .numberSeries,
    radicals: [
      Dimension(
        "rule",
        [
          "arithmetic", "geometric", "differences", "alternating", "interleaved", "recursive",
          "digits",
        ]),
      Dimension("magnitude", ["small", "large"]),
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.numberSeries.rawValue, family: .numberSeries, status: .judged,
      source:
        "judged by the authors from the number of operations and the numbers' size; no sample",
      coefficients: [
        (.init(b: -2.4), standardError: 0.3),
        (.init("rule", level: "geometric", b: 0.8), standardError: 0.3),
        (.init("rule", level: "differences", b: 1.4), standardError: 0.3),
        (.init("rule", level: "alternating", b: 1.8), standardError: 0.3),
        (.init("rule", level: "interleaved", b: 2.5), standardError: 0.35),
        (.init("rule", level: "recursive", b: 3.0), standardError: 0.35),
        (.init("rule", level: "digits", b: 4.2), standardError: 0.4),
        (.init("magnitude", level: "large", b: 0.7), standardError: 0.2),
      ],
      residualDeviation: 0.5))
}
