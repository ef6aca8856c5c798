public import Psychometrics

/// What an item analysis came to: the document that `assay analyze` prints.
public struct ItemAnalysisReport: Equatable, Sendable {
  /// Which persons count where items are set against one another.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Those with all scores.
    case complete
    /// All with a score on the item and on another.
    case available
  }

  /// How many persons there are.
  public let personCount: Int
  /// How many of them have a score on every item that anyone has a score on.
  public let completePersonCount: Int
  /// The persons that figures rest on which set items against one another.
  public let basis: Basis
  /// The distribution of the sum of the scores of complete persons; nil on another basis.
  public let total: TotalScore?
  /// How precise that sum is.
  public let reliability: ReliabilityReport
  /// How well an item response model fits.
  public let fit: ModelFitReport
  /// The items, in the order of the columns.
  public let items: [AnalysedItem]
}
