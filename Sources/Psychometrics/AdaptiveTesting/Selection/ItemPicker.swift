import RealModule

/// Picks an item by a criterion under exposure control.
struct ItemPicker {
  let criterion: ItemCriterion
  let exposure: ExposureRule
  let seed: UInt64
  /// How many items have been given.
  let step: Int
  let availability: ItemAvailability

  /// An item of any group, or nothing where none is left.
  func pick() -> AdaptiveChoice? {
    var setAside: [Int] = []
    return attempt(nil, &setAside) ?? best(of: setAside)
  }

  /// An item of the first list of groups of which one may be given; groups as the pool numbers
  /// them, -1 for items without one.
  func pick(from lists: [[Int]]) -> AdaptiveChoice? {
    var setAside: [Int] = []
    for groups in lists {
      if let choice = attempt(groups, &setAside) { return choice }
    }
    return best(of: setAside)
  }

  /// The best of items that were all set aside.
  private func best(of setAside: [Int]) -> AdaptiveChoice? {
    guard let item = setAside.first else { return nil }
    return choice(
      RankedItems.Entry(
        item: item, value: criterion.value(of: criterion.pool.items[item].model)),
      Array(setAside.dropFirst()))
  }

  private func attempt(_ groups: [Int]?, _ setAside: inout [Int]) -> AdaptiveChoice? {
    func isEligible(_ item: Int) -> Bool {
      availability.isAvailable(item)
        && groups?.contains(criterion.pool.groupOfItem[item]) ?? true
    }
    var stream = RandomStream(seed: seed, purpose: "adaptive-selection", index: step)
    switch exposure {
    case .unrestricted:
      return criterion.best(1, where: isEligible, stream: &stream).first.map { choice($0, []) }
    case .randomesque(let count):
      let best = criterion.best(max(1, count), where: isEligible, stream: &stream)
      guard !best.isEmpty else { return nil }
      return choice(best[stream.integer(below: best.count)], [])
    case .sympsonHetter:
      return sympsonHetter(isEligible, stream, &setAside)
    case .progressiveRestricted(let length, let acceleration, let maximumRate):
      let share = Self.progress(step, of: length, acceleration)
      let items = criterion.pool.items
      return progressive(share, &stream) { isEligible($0) && items[$0].exposureRate <= maximumRate }
        ?? progressive(share, &stream, isEligible)
    }
  }

  /// Goes down the ranking until an item is not set aside, in portions that double.
  private func sympsonHetter(
    _ isEligible: (Int) -> Bool, _ stream: RandomStream, _ setAside: inout [Int]
  ) -> AdaptiveChoice? {
    var passed = 0
    var portion = 8
    while true {
      var stream = stream
      let ranking = criterion.best(portion, where: isEligible, stream: &stream)
      for entry in ranking.dropFirst(passed) {
        guard availability.isSetAside(entry.item) else { return choice(entry, setAside) }
        setAside.append(entry.item)
      }
      guard ranking.count == portion else { return nil }
      passed = portion
      portion *= 2
    }
  }

  private func progressive(
    _ share: Double, _ stream: inout RandomStream, _ isEligible: (Int) -> Bool
  ) -> AdaptiveChoice? {
    let values = criterion.pool.items.indices.filter(isEligible).map {
      RankedItems.Entry(item: $0, value: criterion.value(of: criterion.pool.items[$0].model))
    }
    let greatest = values.reduce(0) { max($0, $1.value) }
    var best: (mixed: Double, entry: RankedItems.Entry)?
    for entry in values {
      let mixed = (1 - share) * greatest * stream.uniform() + share * entry.value
      if mixed > best?.mixed ?? -.infinity { best = (mixed, entry) }
    }
    return best.map { choice($0.entry, []) }
  }

  /// The weight of the criterion for the item after `given` others.
  static func progress(_ given: Int, of length: Int, _ acceleration: Double) -> Double {
    guard given > 0 else { return 0 }
    guard given < length - 1 else { return 1 }
    let powers = (1..<length).map { Double.pow(Double($0), acceleration) }
    return powers.prefix(given).reduce(0, +) / powers.reduce(0, +)
  }

  private func choice(_ entry: RankedItems.Entry, _ setAside: [Int]) -> AdaptiveChoice {
    AdaptiveChoice(
      item: entry.item, theta: criterion.theta, criterion: criterion.reported(entry.value),
      setAside: setAside)
  }
}
