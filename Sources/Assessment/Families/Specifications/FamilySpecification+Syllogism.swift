extension FamilySpecification {
  /// Two premises about three groups, and what must follow from them.
  public static let syllogism = FamilySpecification(
    .syllogism,
    radicals: [
      Dimension("conclusion", ["universal", "particular"]),
      Dimension("figure", ["linked", "crossed", "same"]),
      Dimension("wording", ["plain", "mixed", "indirect"]),
    ],
    incidentals: [
      Dimension("language", ["en", "de"]),
      Dimension("terms", ["nonsense", "everyday"]),
    ],
    judged: DifficultyModel(
      id: FamilyName.syllogism.rawValue, family: .syllogism, status: .judged,
      source:
        "Judged by the authors: the order of figures and conclusions from Johnson-Laird and Bara (1984) and Khemlani and Johnson-Laird (2012), sizes by judgement; no sample",
      coefficients: [
        (.init(b: -2.2), standardError: 0.35),
        (.init("conclusion", level: "particular", b: 2.0), standardError: 0.35),
        (.init("figure", level: "crossed", b: 0.5), standardError: 0.2),
        (.init("figure", level: "same", b: 0.9), standardError: 0.3),
        (.init("wording", level: "mixed", b: 0.7), standardError: 0.25),
        (.init("wording", level: "indirect", b: 1.4), standardError: 0.3),
      ],
      residualDeviation: 0.6),
    // A universal conclusion in both directions needs the middle term in different places.
    allows: { $0["conclusion"] == "particular" || $0["figure"] != "same" })
}
