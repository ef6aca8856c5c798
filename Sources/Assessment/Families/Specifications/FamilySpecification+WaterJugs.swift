extension FamilySpecification {
  /// Jugs without marks, and how few moves measure an amount.
  static let waterJugs = FamilySpecification(
    .waterJugs,
    radicals: [
      Dimension("jugs", 2...3),
      Dimension("source", ["tap", "full"]),
      Dimension("moves", 4...10),
      Dimension("detour", ["no", "yes"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: FamilyName.waterJugs.rawValue, family: .waterJugs, status: .judged,
      source:
        "judged by the authors from the length of the way and moves away from the goal; no sample",
      coefficients: [
        (.init(b: -4.0), standardError: 0.4),
        (.init("jugs", level: "3", b: 0.3), standardError: 0.2),
        (.init("source", level: "full", b: -0.2), standardError: 0.2),
        (.init("moves", b: 0.52), standardError: 0.15),
        (.init("detour", level: "yes", b: 0.8), standardError: 0.25),
      ], around: ["moves": 7],
      residualDeviation: 0.5),
    allows: { cell in
      let moves = cell.number("moves")
      let detour = cell["detour"] == "yes"
      switch (cell["jugs"], cell["source"]) {
      case ("2", "tap"): return moves % 2 == 0
      case ("3", "tap"): return moves == 4 && !detour
      case ("3", "full"): return moves <= (detour ? 9 : 7)
      default: return false
      }
    })
}
