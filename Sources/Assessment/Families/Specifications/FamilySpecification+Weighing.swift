extension FamilySpecification {
  /// A coin of another weight, and how few weighings always find it.
  static let weighing = FamilySpecification(
    .weighing,
    radicals: [
      Dimension("false", ["known", "find", "tell"]),
      Dimension("weighings", 2...4),
      Dimension("pans", ["fewest", "most"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: FamilyName.weighing.rawValue, family: .weighing, status: .judged,
      source:
        "judged by the authors from the cases to be told apart and the number of weighings; no sample",
      coefficients: [
        (.init(b: -3.7), standardError: 0.4),
        (.init("false", level: "find", b: 1.7), standardError: 0.3),
        (.init("false", level: "tell", b: 2.1), standardError: 0.3),
        (.init("weighings", b: 0.9), standardError: 0.2),
        (.init("pans", level: "most", b: 0.3), standardError: 0.15),
      ], around: ["weighings": 3],
      residualDeviation: 0.5),
    allows: { cell in cell["false"] == "known" || cell["weighings"] == "3" })
}
