/// The items from which an adaptive test chooses, numbered from 0 in the order given.
///
/// ```swift
/// let pool = try AdaptivePool(
///   items: [
///     AdaptiveItem(model: .logistic(LogisticItem(difficulty: -0.4)), group: "verbal"),
///     AdaptiveItem(model: .graded(GradedItem(discrimination: 1.3, thresholds: [-1, 0.5]))),
///   ],
///   enemies: [[0, 1]])
/// ```
///
/// Making a pool of more than a few dozen items also makes a table that finds the most informative
/// items without looking at all of them; make a pool once and share it between tests.
public struct AdaptivePool: Hashable, Sendable {
  /// The items.
  public let items: [AdaptiveItem]
  /// Sets of items of which at most one is given in a test.
  public let enemies: [Set<Int>]
  /// The covariance of the errors of all items' parameters, or nothing where they are exact.
  public let parameterErrors: ItemParameterCovariance?

  let table: InformationTable
  /// The content groups that occur, in the order of their first item.
  let groups: [String]
  /// The index in `groups` of each item's group, or -1.
  let groupOfItem: [Int]
  /// The enemies of each item that has any, ascending.
  let enemiesOfItem: [Int: [Int]]

  /// Makes a pool.
  ///
  /// With `parameterErrors`, standard errors of theta include the errors of the parameters.
  ///
  /// - Precondition: `parameterErrors` was made for the models of `items`, in their order.
  /// - Throws: `AdaptivePoolError` naming the first item or set that is unusable.
  public init(
    items: [AdaptiveItem], enemies: [Set<Int>] = [],
    parameterErrors: ItemParameterCovariance? = nil
  ) throws(AdaptivePoolError) {
    guard !items.isEmpty else { throw .empty }
    for (index, item) in items.enumerated() {
      try Self.check(item, at: index)
    }
    if let covered = parameterErrors?.itemCount, covered != items.count {
      throw .parameterErrorCountMismatch(items: items.count, covered: covered)
    }
    var enemiesOfItem: [Int: Set<Int>] = [:]
    for (index, set) in enemies.enumerated() {
      for item in set.sorted() {
        guard items.indices.contains(item) else { throw .unknownEnemy(item: item, set: index) }
        enemiesOfItem[item, default: []].formUnion(set.subtracting([item]))
      }
    }
    var groups: [String] = []
    var indexOfGroup: [String: Int] = [:]
    groupOfItem = items.map { item in
      guard let group = item.group else { return -1 }
      if let known = indexOfGroup[group] { return known }
      indexOfGroup[group] = groups.count
      groups.append(group)
      return groups.count - 1
    }
    self.items = items
    self.enemies = enemies
    self.parameterErrors = parameterErrors
    self.groups = groups
    self.enemiesOfItem = enemiesOfItem.mapValues { $0.sorted() }
    table = InformationTable(items.map(\.model))
  }

  /// Makes a pool of items without groups from their models.
  ///
  /// - Throws: `AdaptivePoolError` naming the first item that is unusable.
  public init(models: [ItemModel]) throws(AdaptivePoolError) {
    try self.init(items: models.map { AdaptiveItem(model: $0) })
  }

  /// The number of items.
  public var count: Int { items.count }

  /// The same pool with other Sympson-Hetter control parameters, one for each item.
  ///
  /// - Throws: `AdaptivePoolError` where a parameter is missing or outside `0 ... 1`.
  public func withExposureControls(_ controls: [Double]) throws(AdaptivePoolError) -> AdaptivePool {
    guard controls.count == count else {
      throw .controlCountMismatch(items: count, controls: controls.count)
    }
    var changed = items
    for (index, control) in controls.enumerated() {
      changed[index].exposureControl = control
      try Self.check(changed[index], at: index)
    }
    return AdaptivePool(self, items: changed)
  }

  private init(_ other: AdaptivePool, items: [AdaptiveItem]) {
    self.items = items
    enemies = other.enemies
    parameterErrors = other.parameterErrors
    table = other.table
    groups = other.groups
    groupOfItem = other.groupOfItem
    enemiesOfItem = other.enemiesOfItem
  }

  private static func check(_ item: AdaptiveItem, at index: Int) throws(AdaptivePoolError) {
    guard item.model.isUsable else { throw .unusableParameters(item: index) }
    guard (0...1).contains(item.exposureControl) else {
      throw .exposureControlOutOfRange(item: index, value: item.exposureControl)
    }
    guard (0...1).contains(item.exposureRate) else {
      throw .exposureRateOutOfRange(item: index, value: item.exposureRate)
    }
  }
}
