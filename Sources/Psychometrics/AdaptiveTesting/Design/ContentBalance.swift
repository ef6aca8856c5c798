/// How an adaptive test divides its items among content groups.
///
/// ```swift
/// let balance = ContentBalance(
///   targets: [
///     ContentTarget(group: "verbal", proportion: 0.6),
///     ContentTarget(group: "numeric", proportion: 0.4, maximum: 8),
///   ])
/// ```
///
/// The next item is the best of the group whose share of the items given falls furthest short of
/// its target; where that group has no item left, of the group with the next greatest deficit.
/// Items of no target group are given last. Groups with equal deficits take turns as listed.
///
/// Source: G. G. Kingsbury and A. R. Zara, "Procedures for selecting items for computerized
/// adaptive tests", Applied Measurement in Education 2 (1989), 359-375.
public struct ContentBalance: Hashable, Sendable {
  /// The groups with their proportions and limits.
  public var targets: [ContentTarget]
  /// Whether groups of which no item is given yet come first, in random order.
  public var drawsUnvisitedFirst: Bool

  /// Makes a balance.
  public init(targets: [ContentTarget], drawsUnvisitedFirst: Bool = false) {
    self.targets = targets
    self.drawsUnvisitedFirst = drawsUnvisitedFirst
  }
}

/// One content group's share of an adaptive test.
public struct ContentTarget: Hashable, Sendable {
  /// The name of the group, as the pool's items have it.
  public var group: String
  /// The share of the items that the group should have; shares need not sum to 1.
  public var proportion: Double
  /// The greatest number of items of the group, or nothing.
  public var maximum: Int?

  /// Makes a target.
  public init(group: String, proportion: Double, maximum: Int? = nil) {
    self.group = group
    self.proportion = proportion
    self.maximum = maximum
  }
}
