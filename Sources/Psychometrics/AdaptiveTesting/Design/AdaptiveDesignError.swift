/// Why a design does not make an adaptive test of a pool.
public enum AdaptiveDesignError: Error, Hashable, Sendable {
  /// A fixed start item or an item of a sequence is not in the pool.
  case unknownItem(Int)
  /// A fixed start item or an item of a sequence is named twice.
  case repeatedItem(Int)
  /// The start's theta, or a theta for which a start item is chosen, is not finite.
  case unusableStartTheta(Double)
  /// A number of items is below 1, or more start items are drawn than there are to draw from.
  case unusableCount(Int)
  /// A content target names a group that no item of the pool has.
  case unknownGroup(String)
  /// A content group has two targets.
  case repeatedGroup(String)
  /// A content target's proportion is negative or not finite, or its maximum is negative.
  case unusableTarget(group: String)
  /// A content balance has no target with a proportion above 0.
  case noTargetProportion
  /// A figure of a stopping rule is not a number, or a confidence is not above 0 and below 1.
  case unusableStoppingRule(StoppingRule)
  /// The rule that restricts exposure needs a criterion that is greater for better items.
  case selectionUnfitForExposure(SelectionRule)
  /// The estimator's prior has no mass at the nodes of its quadrature.
  case unusablePrior
}
