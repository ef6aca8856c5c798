/// One option of an item, or its omission.
public struct AnalysedOption: Hashable, Sendable {
  /// The option as RESPONSES names it; nil for no answer.
  public let id: String?
  /// Whether it earns most.
  public let isKey: Bool
  /// How many persons chose it.
  public let count: Int
  /// The share of persons who chose it.
  public let proportion: Double
  /// The mean sum of the other items among those who chose it; nil where nobody did.
  public let meanRest: Double?
  /// The correlation of choosing it with the sum of the other items.
  public let restCorrelation: Double?
  /// The share of persons with high sums who chose it.
  public let upperProportion: Double
  /// The share of persons with low sums who chose it.
  public let lowerProportion: Double
  /// The share of each group of persons who chose it.
  public let groupShares: [Double]
}
