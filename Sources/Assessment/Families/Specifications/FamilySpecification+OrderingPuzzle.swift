extension FamilySpecification {
  /// Clues that fix the order of several people.
  static let orderingPuzzle = FamilySpecification(
    .orderingPuzzle,
    radicals: [
      Dimension("people", 4...6),
      Dimension("anchors", ["yes", "no"]),
      Dimension("negatives", ["no", "yes"]),
      Dimension("supposition", ["no", "yes"]),
    ],
    incidentals: [Dimension("language", ["en"])],
    judged: DifficultyModel(
      id: FamilyName.orderingPuzzle.rawValue, family: .orderingPuzzle, status: .judged,
      source:
        "judged by the authors from how many have to be placed, what is said of places and whether one must be supposed; no sample",
      coefficients: [
        (.init(b: -5.8), standardError: 0.35),
        (.init("people", b: 0.9), standardError: 0.2),
        (.init("anchors", level: "no", b: 0.7), standardError: 0.25),
        (.init("negatives", level: "yes", b: 0.5), standardError: 0.25),
        (.init("supposition", level: "yes", b: 1.2), standardError: 0.3),
      ], around: ["people": 5],
      residualDeviation: 0.55),
    // Among four, whoever is told a place leaves too few orders for anything to be supposed.
    allows: {
      $0["people"] != "4" || $0["anchors"] == "no" || $0["supposition"] == "no"
    })
}
