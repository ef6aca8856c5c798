extension FamilySpecification {
  /// Figural odd-one-out: five figures, of which four keep a rule that the fifth breaks.
  static let oddOneOut = FamilySpecification(
    .oddOneOut,
    radicals: [
      Dimension("rule", ["same-kind", "same-fill", "same-turn", "turn-step"])
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.oddOneOut.rawValue, family: .oddOneOut, status: .judged,
      source:
        "judged by the authors from what must be compared within a figure before figures can be compared; no sample",
      coefficients: [
        (.init(b: -2.0), standardError: 0.3),
        (.init("rule", level: "same-fill", b: 0.3), standardError: 0.25),
        (.init("rule", level: "same-turn", b: 0.9), standardError: 0.25),
        (.init("rule", level: "turn-step", b: 2.3), standardError: 0.3),
      ],
      residualDeviation: 0.5),
    administration: .adapted)
}
