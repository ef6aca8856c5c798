/// Why a reliability coefficient is not defined; items count from 0.
public enum ReliabilityError: Error, Hashable, Sendable {
  /// The coefficient needs more items.
  case tooFewItems(found: Int, needed: Int)
  /// All persons have the same total score.
  case totalWithoutVariance
  /// These items have the same score for all persons.
  case itemsWithoutVariance([Int])
  /// An item is a linear combination of the others.
  case dependentItems
  /// The iteration of an estimate did not settle within its limit.
  ///
  /// For a factor model this mostly means that no maximum exists: a residual variance falls
  /// without end, as when the correlations of three items have an odd number of minus signs.
  case notConverged(iterations: Int)
}
