extension ContentBalance {
  /// Groups of the pool by index, in the order in which they may give the item after `step` others.
  ///
  /// The last entry holds the items of no target group, -1 being those without a group.
  func order(
    _ availability: ItemAvailability, _ pool: AdaptivePool, seed: UInt64, step: Int
  ) -> [[Int]] {
    let indices = targets.map { pool.groups.firstIndex(of: $0.group) ?? -1 }
    let total = targets.reduce(0) { $0 + $1.proportion }
    let given = availability.givenByGroup
    func deficit(_ place: Int) -> Double {
      targets[place].proportion / total - Double(given[indices[place]]) / Double(max(1, step))
    }
    var places = targets.indices.sorted { a, b in
      let (first, second) = (deficit(a), deficit(b))
      return first > second || (first == second && a < b)
    }
    if drawsUnvisitedFirst {
      var unvisited = places.filter { given[indices[$0]] == 0 }.sorted()
      var stream = RandomStream(seed: seed, purpose: "adaptive-content", index: step)
      stream.shuffle(&unvisited)
      places = unvisited + places.filter { given[indices[$0]] > 0 }
    }
    let others = [-1] + pool.groups.indices.filter { !indices.contains($0) }
    return places.map { [indices[$0]] } + [others]
  }
}
