import Assessment

/// The generators, one a family.
enum FamilyGenerators {
  static let all: [any FamilyGenerator.Type] = [
    NumberSeriesGenerator.self,
    LetterSeriesGenerator.self,
    MatrixGenerator.self,
    OddOneOutGenerator.self,
    AnalogyGenerator.self,
    RotationGenerator.self,
    SyllogismGenerator.self,
    LinearOrderGenerator.self,
    WordProblemGenerator.self,
    TableReadingGenerator.self,
    SymbolComparisonGenerator.self,
    NumberCheckingGenerator.self,
    SpanGenerator.self,
    RiverCrossingGenerator.self,
    WeighingGenerator.self,
    KnightsAndKnavesGenerator.self,
    WaterJugsGenerator.self,
    OrderingPuzzleGenerator.self,
  ]

  static func of(_ family: FamilyName) -> (any FamilyGenerator.Type)? { byFamily[family] }

  private static let byFamily = Dictionary(all.map { ($0.family, $0) }) { first, _ in first }
}
