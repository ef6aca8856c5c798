extension FamilySpecification {
  /// Arithmetic in words.
  static let wordProblem = FamilySpecification(
    .wordProblem,
    radicals: [
      Dimension("kind", ["rates", "mixtures", "work", "percentages"]),
      Dimension("operations", 1...2),
      Dimension("unit-change", ["no", "yes"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: FamilyName.wordProblem.rawValue, family: .wordProblem, status: .judged,
      source:
        "judged by the authors from the relation, the operations and changes of unit; no sample",
      coefficients: [
        (.init(b: -3.9), standardError: 0.35),
        (.init("kind", level: "mixtures", b: 1.0), standardError: 0.3),
        (.init("kind", level: "work", b: 1.6), standardError: 0.35),
        (.init("kind", level: "percentages", b: 0.7), standardError: 0.3),
        (.init("operations", b: 1.7), standardError: 0.25),
        (.init("unit-change", level: "yes", b: 1.2), standardError: 0.25),
      ],
      residualDeviation: 0.5))
}
