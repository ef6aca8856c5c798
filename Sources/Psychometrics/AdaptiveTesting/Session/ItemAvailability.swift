/// Which items of a pool may still be given in one test.
struct ItemAvailability: Hashable, Sendable {
  private let pool: AdaptivePool
  /// The greatest number of items of each group of the pool; no entry where there is no limit.
  private let maxima: [Int: Int]
  private var given: [Bool]
  /// Whether an enemy of the item has been given.
  private var hasEnemy: [Bool]
  /// Whether each item, once selected, is set aside; empty without Sympson-Hetter control.
  private let fates: [Bool]
  /// How many items of each group of the pool have been given.
  private(set) var givenByGroup: [Int]

  init(_ pool: AdaptivePool, _ design: AdaptiveDesign, seed: UInt64) {
    self.pool = pool
    var maxima: [Int: Int] = [:]
    for target in design.balance?.targets ?? [] {
      if let group = pool.groups.firstIndex(of: target.group) {
        maxima[group] = target.maximum
      }
    }
    self.maxima = maxima
    given = [Bool](repeating: false, count: pool.count)
    fates = design.exposure == .sympsonHetter ? Self.fates(pool, seed) : []
    hasEnemy = pool.enemies.isEmpty ? [] : given
    givenByGroup = [Int](repeating: 0, count: pool.groups.count)
  }

  /// Draws for each item, in order, whether it will be set aside: a test selects it but once.
  private static func fates(_ pool: AdaptivePool, _ seed: UInt64) -> [Bool] {
    var stream = RandomStream(seed: seed, purpose: "adaptive-exposure")
    return pool.items.map { stream.uniform() >= $0.exposureControl }
  }

  /// Whether exposure control sets the item aside for the whole test.
  func isSetAside(_ item: Int) -> Bool { fates[item] }

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
