/// Persons of like ability, as the sum of the items other than one tells it.
public struct AbilityGroup: Hashable, Sendable {
  /// How many they are.
  public let count: Int
  /// The lowest sum.
  public let lowest: Double
  /// The highest sum.
  public let highest: Double

  /// Groups of about equal size, the weakest first; equal sums are never parted.
  ///
  /// Five of a hundred persons or more, three of thirty or more, none of fewer: with under ten in
  /// a group a share says nothing.
  ///
  /// - Returns: The groups, and for each person the place of the group.
  static func groups(rests: [Double]) -> (groups: [AbilityGroup], places: [Int]) {
    let wanted = rests.count >= 100 ? 5 : rests.count >= 30 ? 3 : 0
    guard wanted > 0 else { return ([], []) }
    var groups: [AbilityGroup] = []
    var places = [Int](repeating: 0, count: rests.count)
    let order = rests.indices.sorted { rests[$0] < rests[$1] }
    var start = 0
    var lastTarget = -1
    while start < order.count {
      let rest = rests[order[start]]
      var end = start
      while end < order.count, rests[order[end]] == rest { end += 1 }
      // Equal sums go where the middle one of them belongs.
      let target = min(wanted - 1, (start + end) * wanted / (2 * order.count))
      if target != lastTarget {
        groups.append(AbilityGroup(count: end - start, lowest: rest, highest: rest))
        lastTarget = target
      } else if let group = groups.popLast() {
        groups.append(
          AbilityGroup(count: group.count + end - start, lowest: group.lowest, highest: rest))
      }
      for place in start..<end { places[order[place]] = groups.count - 1 }
      start = end
    }
    return (groups, places)
  }
}
