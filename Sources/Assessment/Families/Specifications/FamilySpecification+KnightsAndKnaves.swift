extension FamilySpecification {
  /// People who always, or never, tell the truth.
  static let knightsAndKnaves = FamilySpecification(
    .knightsAndKnaves,
    radicals: [
      Dimension("people", 2...4), Dimension("statements", ["plain", "joined"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: "knights-and-knaves", family: .knightsAndKnaves, status: .judged,
      source:
        "judged by the authors from the number of people and the form of statements; no sample",
      coefficients: [
        (DifficultyModel.Coefficient(b: -2.9), standardError: 0.4),
        (DifficultyModel.Coefficient("people", b: 0.9), standardError: 0.15),
        (DifficultyModel.Coefficient("statements", level: "joined", b: 0.8), standardError: 0.25),
      ], residualDeviation: 0.6),
    // A statement about two others takes two others.
    allows: { $0.number("people") > 2 || $0["statements"] == "plain" })
}
