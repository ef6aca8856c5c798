extension FamilySpecification {
  /// All families, in the order of their names' list.
  public static let all: [FamilySpecification] = [
    .numberSeries,
    .letterSeries,
    .matrix,
    .oddOneOut,
    .analogy,
    .rotation,
    .syllogism,
    .linearOrder,
    .wordProblem,
    .tableReading,
    .symbolComparison,
    .numberChecking,
    .span,
    .riverCrossing,
    .weighing,
    .knightsAndKnaves,
    .waterJugs,
    .orderingPuzzle,
  ]

  /// The specification of a family.
  public static func of(_ name: FamilyName) -> FamilySpecification? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}
