extension FamilySpecification {
  /// Figural matrices: figures in rows that follow rules on independent attributes.
  public static let matrix = FamilySpecification(
    .matrix,
    radicals: [
      Dimension("grid", ["3x3", "2x2"]),
      Dimension("rules", 1...4),
      Dimension("hardest", ["simple", "distribution", "logic"]),
    ],
    incidentals: [
      Dimension("elements", ["mixed", "segments", "dots"]),
      Dimension("language", ["en", "de"]),
    ],
    judged: DifficultyModel(
      id: FamilyName.matrix.rawValue, family: .matrix, status: .judged,
      source: """
        judged by the authors, in the order of rule types of Carpenter, Just and Shell (1990) and \
        with the number of rules as the main source; no sample
        """,
      coefficients: [
        (.init(b: -1.6), 0.3),
        (.init("grid", level: "2x2", b: -0.9), 0.3),
        (.init("rules", level: "2", b: 1.0), 0.25),
        (.init("rules", level: "3", b: 1.9), 0.3),
        (.init("rules", level: "4", b: 2.3), 0.35),
        (.init("hardest", level: "distribution", b: 0.7), 0.25),
        (.init("hardest", level: "logic", b: 1.6), 0.3),
      ],
      residualDeviation: 0.5),
    administration: .adapted,
    allows: { cell in
      // Two columns show no third figure that could follow from two, and no set of three.
      cell["grid"] == "3x3" || (cell["hardest"] == "simple" && cell.number("rules") <= 3)
    })
}
