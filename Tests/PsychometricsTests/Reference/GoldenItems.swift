import Psychometrics
import Testing

extension ItemModel {
  /// An item as the files write it: `{"model": "4PL"|"GRM"|"GPCM", "a": ..., "b": ...}`.
  static func golden(_ value: GoldenValue, scaling: Double = 1) throws -> ItemModel {
    let a = try #require(value["a"].number)
    switch value["model"].text {
    case "GRM":
      return .graded(
        GradedItem(discrimination: a, thresholds: value["b"].numbers, scaling: scaling))
    case "GPCM":
      return .partialCredit(
        PartialCreditItem(discrimination: a, steps: value["b"].numbers, scaling: scaling))
    default:
      return .logistic(
        LogisticItem(
          discrimination: a, difficulty: try #require(value["b"].number),
          lowerAsymptote: value["c"].number ?? 0, upperAsymptote: value["d"].number ?? 1,
          scaling: scaling))
    }
  }
}
