/// Where an item's parameters of each kind stand in `ItemModel.parameters`.
struct ParameterPlaces {
  private(set) var discrimination: [Int] = [0]
  private(set) var thresholds: [Int]
  private(set) var lowerAsymptote: [Int] = []
  private(set) var upperAsymptote: [Int] = []

  init(_ item: ItemModel) {
    switch item {
    case .logistic:
      thresholds = [1]
      lowerAsymptote = [2]
      upperAsymptote = [3]
    case .graded, .partialCredit:
      thresholds = Array(1..<max(1, item.categoryCount))
    case .nominal:
      // Category 0 has no free slope and no free intercept.
      discrimination = Array(1..<item.categoryCount)
      thresholds = discrimination.map { $0 + item.categoryCount }
    }
  }

  /// How many parameters an item's own fit depends on; a shared one counts in full.
  func count(_ free: FreeParameters.Item) -> Int {
    var count = 0
    if free.contains(.discrimination) { count += discrimination.count }
    if !free.isDisjoint(with: [.thresholds, .location]) { count += thresholds.count }
    if free.contains(.lowerAsymptote) { count += lowerAsymptote.count }
    if free.contains(.upperAsymptote) { count += upperAsymptote.count }
    return count
  }
}
