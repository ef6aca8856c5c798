/// Why the fit of items or of a whole model cannot be computed.
public enum ModelFitError: Error, Hashable, Sendable {
  /// There are not as many columns of responses, or of what goes with the items, as items.
  case countsDiffer(items: Int, found: Int)
  /// There are not as many thetas as rows of responses.
  case thetaCountDiffers(persons: Int, thetas: Int)
  /// The model has no item.
  case noItems
  /// There is no person.
  case noPersons
  /// The statistic needs complete responses, and this one is missing.
  case missingResponse(person: Int, item: Int)
  /// A response is no category of its item.
  case noSuchCategory(person: Int, item: Int, category: Int)
  /// The item has other categories than an earlier one with which it shares thresholds.
  case sharedThresholdsDiffer(item: Int)
  /// A parameter of the item is not a finite number.
  case parameterNotFinite(item: Int)
  /// The prior makes no distribution at the nodes of the quadrature.
  case unusablePrior
}
