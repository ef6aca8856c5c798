public import Assessment
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

/// One item of an analysis.
public struct AnalysedItem: Hashable, Sendable {
  /// The item's path.
  public let id: String
  /// The type it was written as.
  public let type: ItemType
  /// Whether its score was turned round, as the scale takes it.
  public let isReversed: Bool
  /// How many persons have a score.
  public let answerCount: Int
  /// How many persons omitted it.
  public let omittedCount: Int
  /// How many persons did not reach it.
  public let notReachedCount: Int
  /// The mean score of those who have one.
  public let mean: Double?
  /// The standard deviation of these scores.
  public let standardDeviation: Double?
  /// The mean as a share of the item's range: the difficulty p; nil where the range is unknown.
  public let share: Double?
  /// The correlation with the sum of all items.
  public let totalCorrelation: Double?
  /// The correlation with the sum of the other items.
  public let restCorrelation: Double?
  /// The difference of the mean scores of persons with high and low sums.
  public let discriminationIndex: Double?
  /// Coefficient alpha of the other items.
  public let alphaIfDropped: Double?
  /// The options of a single choice or the points of a rating; empty for other items.
  public let options: [AnalysedOption]
  /// The groups of persons that the options' lines run through, the weakest first; empty with too
  /// few persons.
  public let groups: [AbilityGroup]
  /// How well the model fits it; nil where there is no model of it.
  public let fit: ItemFitReport?
  /// What an item writer should look at.
  public internal(set) var flags: [AnalysisFlag] = []
}

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
