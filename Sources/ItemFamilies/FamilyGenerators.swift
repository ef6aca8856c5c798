import Assessment

/// The generators, one a family.
enum FamilyGenerators {
  static let all: [any FamilyGenerator.Type] = [
    NumberSeriesGenerator.self,
    LetterSeriesGenerator.self,
    SymbolComparisonGenerator.self,
    NumberCheckingGenerator.self,
    SpanGenerator.self,
    MatrixGenerator.self,
    OddOneOutGenerator.self,
    AnalogyGenerator.self,
    WaterJugsGenerator.self,
    SyllogismGenerator.self,
  ]

  static func of(_ family: FamilyName) -> (any FamilyGenerator.Type)? { byFamily[family] }

  private static let byFamily = Dictionary(all.map { ($0.family, $0) }) { first, _ in first }
}
