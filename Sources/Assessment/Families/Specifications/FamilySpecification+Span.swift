extension FamilySpecification {
  /// Sequences to be remembered.
  static let span = FamilySpecification(
    .span,
    radicals: [
      Dimension("material", ["digits", "letters", "grid"]),
      Dimension("direction", ["forward", "backward"]),
      Dimension("length", 3...9),
    ],
    incidentals: [Dimension("language", ["en", "de"])],
    judged: DifficultyModel(
      id: FamilyName.span.rawValue, family: .span, status: .judged,
      source: "judged by the authors from usual spans of six to seven digits; no sample",
      coefficients: [
        (.init(b: -5.0), standardError: 0.4),
        (.init("material", level: "letters", b: 0.5), standardError: 0.2),
        (.init("material", level: "grid", b: 0.6), standardError: 0.3),
        (.init("direction", level: "backward", b: 0.9), standardError: 0.25),
        (.init("length", b: 0.8), standardError: 0.06),
      ],
      residualDeviation: 0.4),
    administration: .unavailable,
    allows: { $0["direction"] == "forward" || $0.number("length") <= 8 })
}
