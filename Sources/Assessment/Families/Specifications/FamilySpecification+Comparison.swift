extension FamilySpecification {
  /// Two rows of symbols, which are the same or not.
  static let symbolComparison = FamilySpecification(
    .symbolComparison,
    radicals: [Dimension("length", 3...12), Dimension("differences", 1...2)],
    incidentals: [
      Dimension("symbols", ["shapes", "arrows", "signs"]), Dimension("language", ["en", "de"]),
    ],
    judged: DifficultyModel(
      id: FamilyName.symbolComparison.rawValue, family: .symbolComparison, status: .judged,
      source: "judged by the authors for about two seconds an item; no sample",
      coefficients: [
        (.init(b: -3.9), standardError: 0.3),
        (.init("length", b: 0.5), standardError: 0.04),
        (.init("differences", level: "2", b: -0.5), standardError: 0.2),
      ],
      residualDeviation: 0.4),
    administration: .unavailable)

  /// Two numbers, which are the same or not.
  static let numberChecking = FamilySpecification(
    .numberChecking,
    radicals: [
      Dimension("length", 4...12), Dimension("change", ["substitution", "transposition"]),
    ],
    incidentals: [
      Dimension("grouping", ["none", "threes", "fours"]), Dimension("language", ["en", "de"]),
    ],
    judged: DifficultyModel(
      id: FamilyName.numberChecking.rawValue, family: .numberChecking, status: .judged,
      source: "judged by the authors for about two seconds an item; no sample",
      coefficients: [
        (.init(b: -4.5), standardError: 0.3),
        (.init("length", b: 0.5), standardError: 0.04),
        (.init("change", level: "transposition", b: 0.8), standardError: 0.2),
      ],
      residualDeviation: 0.4),
    administration: .unavailable)
}
