/// Why items do not make an adaptive pool; items are numbered from 0.
public enum AdaptivePoolError: Error, Hashable, Sendable {
  /// There is no item.
  case empty
  /// A parameter of an item's model is infinite, not a number or outside its range, as an upper
  /// asymptote below the lower one and thresholds that do not ascend are.
  case unusableParameters(item: Int)
  /// A Sympson-Hetter control parameter is outside `0 ... 1`.
  case exposureControlOutOfRange(item: Int, value: Double)
  /// An exposure rate is outside `0 ... 1`.
  case exposureRateOutOfRange(item: Int, value: Double)
  /// A set of enemies names an item that the pool does not have.
  case unknownEnemy(item: Int, set: Int)
  /// The covariance of the parameters covers another number of items.
  case parameterErrorCountMismatch(items: Int, covered: Int)
  /// There are not as many control parameters as items.
  case controlCountMismatch(items: Int, controls: Int)
}
