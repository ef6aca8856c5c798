extension FamilySpecification {
  /// Who stands where, from comparisons along one line.
  static let linearOrder = FamilySpecification(
    .linearOrder,
    radicals: [
      Dimension("terms", 3...6), Dimension("relation", ["direct", "mixed", "negated"]),
      Dimension("question", ["extreme", "second"]),
    ],
    incidentals: [
      Dimension("theme", ["height", "age", "speed"]), Dimension("language", ["en"]),
    ],
    judged: DifficultyModel(
      id: "linear-order", family: .linearOrder, status: .judged,
      source:
        "judged by the authors from the number of terms and the form of comparisons; no sample",
      coefficients: [
        (DifficultyModel.Coefficient(b: -3.8), standardError: 0.4),
        (DifficultyModel.Coefficient("terms", b: 0.7), standardError: 0.08),
        (DifficultyModel.Coefficient("relation", level: "mixed", b: 0.5), standardError: 0.2),
        (DifficultyModel.Coefficient("relation", level: "negated", b: 1), standardError: 0.25),
        (DifficultyModel.Coefficient("question", level: "second", b: 0.5), standardError: 0.2),
      ], residualDeviation: 0.5))
}
