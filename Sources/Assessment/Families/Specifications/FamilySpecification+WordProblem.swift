extension FamilySpecification {
  /// Arithmetic in words.
  static let wordProblem = FamilySpecification(
    .wordProblem,
    radicals: [
      Dimension("kind", ["rates", "mixtures", "work", "percentages"]),
      Dimension("operations", 1...3),
      Dimension("unit-change", ["no", "yes"]),
      Dimension("extraneous", ["no", "yes"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: FamilyName.wordProblem.rawValue, family: .wordProblem, status: .judged,
      source:
        "judged by the authors from the relation, operations, units and needless numbers; no sample",
      coefficients: [
        (.init(b: -3.2), standardError: 0.35),
        (.init("kind", level: "mixtures", b: 0.8), standardError: 0.3),
        (.init("kind", level: "work", b: 1.1), standardError: 0.35),
        (.init("kind", level: "percentages", b: 0.5), standardError: 0.3),
        (.init("operations", b: 1.1), standardError: 0.2),
        (.init("unit-change", level: "yes", b: 0.8), standardError: 0.25),
        (.init("extraneous", level: "yes", b: 0.5), standardError: 0.25),
      ], around: ["operations": 2],
      residualDeviation: 0.5))
}
