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
  case notConverged(iterations: Int)
}
