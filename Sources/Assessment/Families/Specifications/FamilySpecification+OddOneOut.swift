extension FamilySpecification {
  /// Figural odd-one-out: five figures, of which four keep a rule that the fifth breaks.
  static let oddOneOut = FamilySpecification(
    .oddOneOut,
    radicals: [
      Dimension(
        "rule",
        ["same-kind", "same-fill", "same-turn", "turn-step", "agree-fill", "agree-turn"])
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
        (.init("rule", level: "agree-fill", b: 3.4), standardError: 0.4),
        (.init("rule", level: "agree-turn", b: 3.9), standardError: 0.4),
      ],
      residualDeviation: 0.5),
    administration: .adapted,
    // A rule that links two relations is matched by another of equal simplicity too often to be the
    // only answer: the solver reads such rules, and none is asked for.
    allows: { !$0["rule"].hasPrefix("agree-") })
}
