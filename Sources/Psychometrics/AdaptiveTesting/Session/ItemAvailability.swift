/// Which items of a pool may still be given.
struct ItemAvailability: Hashable, Sendable {
  private let pool: AdaptivePool
  /// The greatest number of items of each group of the pool; no entry where there is no limit.
  private let maxima: [Int: Int]
  private var given: [Bool]
  /// Whether an enemy of the item has been given.
  private var hasEnemy: [Bool]
  /// How many items of each group of the pool have been given.
  private(set) var givenByGroup: [Int]

  init(_ pool: AdaptivePool, _ design: AdaptiveDesign) {
    self.pool = pool
    var maxima: [Int: Int] = [:]
    for target in design.balance?.targets ?? [] {
      if let group = pool.groups.firstIndex(of: target.group) {
        maxima[group] = target.maximum
      }
    }
    self.maxima = maxima
    given = [Bool](repeating: false, count: pool.count)
    hasEnemy = pool.enemies.isEmpty ? [] : given
    givenByGroup = [Int](repeating: 0, count: pool.groups.count)
  }

  func isGiven(_ item: Int) -> Bool { given[item] }

  /// Whether the item, its enemies and its group leave it free.
  func isAvailable(_ item: Int) -> Bool {
    guard !given[item], hasEnemy.isEmpty || !hasEnemy[item] else { return false }
    let group = pool.groupOfItem[item]
    guard group >= 0, let maximum = maxima[group] else { return true }
    return givenByGroup[group] < maximum
  }

  mutating func give(_ item: Int) {
    given[item] = true
    if pool.groupOfItem[item] >= 0 {
      givenByGroup[pool.groupOfItem[item]] += 1
    }
    for enemy in pool.enemiesOfItem[item] ?? [] {
      hasEnemy[enemy] = true
    }
  }
}
