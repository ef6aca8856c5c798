extension FamilySpecification {
  /// Figural analogies: a figure changes as another one did.
  static let analogy = FamilySpecification(
    .analogy,
    radicals: [
      Dimension("changes", 1...3), Dimension("relative", 0...2), Dimension("distance", 1...3),
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.analogy.rawValue, family: .analogy, status: .judged,
      source:
        "judged by the authors from how many changes must be held in mind and carried over; no sample",
      coefficients: [
        (.init(b: -3.9), standardError: 0.4), (.init("changes", b: 1.3), standardError: 0.2),
        (.init("relative", b: 0.7), standardError: 0.2),
        (.init("distance", b: 0.3), standardError: 0.15),
      ], around: ["changes": 2, "relative": 1, "distance": 2],
      residualDeviation: 0.5),
    administration: .adapted,
    allows: { $0.number("relative") <= $0.number("changes") })
}
