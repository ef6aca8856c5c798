extension FamilySpecification {
  /// Mental rotation in the plane: the same polyomino turned, or mirrored.
  static let rotation = FamilySpecification(
    .rotation,
    radicals: [
      Dimension("form", ["pair", "choice"]), Dimension("squares", 5...7),
      Dimension("angle", ["90", "180", "270"]),
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.rotation.rawValue, family: .rotation, status: .judged,
      source:
        "judged by the authors from response times that rise with the angle and the number of parts; no sample",
      coefficients: [
        (.init(b: -5.9), standardError: 0.4),
        (.init("form", level: "choice", b: 1.8), standardError: 0.25),
        (.init("squares", b: 0.7), standardError: 0.2),
        (.init("angle", level: "180", b: 0.9), standardError: 0.2),
        (.init("angle", level: "270", b: 0.2), standardError: 0.15),
      ], around: ["squares": 6],
      residualDeviation: 0.5),
    administration: .adapted)
}
