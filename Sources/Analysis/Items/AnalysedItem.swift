public import Assessment

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
