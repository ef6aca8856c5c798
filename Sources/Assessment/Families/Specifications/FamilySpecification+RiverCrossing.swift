extension FamilySpecification {
  /// Cargo of which some must not be left together, and how few crossings bring it over.
  static let riverCrossing = FamilySpecification(
    .riverCrossing,
    radicals: [
      Dimension("cargo", 3...6),
      Dimension("capacity", 1...3),
      Dimension("crossings", ["3", "5", "7", "9", "11", "none"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: FamilyName.riverCrossing.rawValue, family: .riverCrossing, status: .judged,
      source: "judged by the authors from cargo, room and the number of crossings; no sample",
      coefficients: [
        (.init(b: -3.2), standardError: 0.4),
        (.init("cargo", b: 0.4), standardError: 0.2),
        (.init("capacity", level: "2", b: 0.6), standardError: 0.2),
        (.init("capacity", level: "3", b: 0.8), standardError: 0.25),
        (.init("crossings", level: "5", b: 0.5), standardError: 0.25),
        (.init("crossings", level: "7", b: 1.0), standardError: 0.3),
        (.init("crossings", level: "9", b: 2.0), standardError: 0.3),
        (.init("crossings", level: "11", b: 2.8), standardError: 0.4),
        (.init("crossings", level: "none", b: 2.2), standardError: 0.4),
      ], around: ["cargo": 4.5],
      residualDeviation: 0.5),
    allows: { cell in
      let crossings = cell["crossings"]
      return switch (cell.number("cargo"), cell.number("capacity")) {
      case (3, 1): crossings == "7"
      case (4, 1): ["9", "none"].contains(crossings)
      case (5, 1): ["11", "none"].contains(crossings)
      case (4, 2): crossings == "5"
      case (5, 2): ["5", "7", "none"].contains(crossings)
      case (6, 2): ["7", "9", "none"].contains(crossings)
      case (5, 3): ["3", "5"].contains(crossings)
      case (6, 3): crossings == "5"
      default: false
      }
    })
}
