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

  /// How many parameters an item's own fit uses up.
  ///
  /// A discrimination counts even where items share it, as the latent variance does that can stand
  /// in its place. Thresholds about a location belong to all their items and cost one of them
  /// next to nothing; counting them makes the test of S-X2 reject too often.
  func count(_ free: FreeParameters.Item) -> Int {
    var count = 0
    if !free.isDisjoint(with: [.discrimination, .commonDiscrimination]) {
      count += discrimination.count
    }
    if free.contains(.thresholds) {
      count += thresholds.count
    } else if free.contains(.location) {
      count += 1
    }
    if free.contains(.lowerAsymptote) { count += lowerAsymptote.count }
    if free.contains(.upperAsymptote) { count += upperAsymptote.count }
    return count
  }
}
