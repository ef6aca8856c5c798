extension FamilySpecification {
  /// A table or a chart, and a question that its numbers answer.
  static let tableReading = FamilySpecification(
    .tableReading,
    radicals: [
      Dimension("form", ["table", "chart"]),
      Dimension("question", ["look-up", "difference", "sum", "share", "growth"]),
      Dimension("size", ["small", "medium", "large"]),
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.tableReading.rawValue, family: .tableReading, status: .judged,
      source:
        "judged by the authors from the values to be read and the arithmetic they need; no sample",
      coefficients: [
        (.init(b: -2.5), standardError: 0.3),
        (.init("form", level: "chart", b: 0.3), standardError: 0.2),
        (.init("question", level: "difference", b: 0.8), standardError: 0.3),
        (.init("question", level: "sum", b: 1.3), standardError: 0.3),
        (.init("question", level: "share", b: 2.7), standardError: 0.35),
        (.init("question", level: "growth", b: 3.9), standardError: 0.4),
        (.init("size", level: "medium", b: 0.5), standardError: 0.2),
        (.init("size", level: "large", b: 1.0), standardError: 0.25),
      ],
      residualDeviation: 0.5),
    allows: { $0["form"] == "table" || $0["size"] != "large" })
}
