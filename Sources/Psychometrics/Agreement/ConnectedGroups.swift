/// Places that are joined, directly or by others, into groups.
struct ConnectedGroups {
  private var parents: [Int]

  /// Begins with every place by itself.
  init(count: Int) { parents = Array(0..<count) }

  /// The place that stands for the group of a place.
  func root(of place: Int) -> Int {
    var place = place
    while parents[place] != place { place = parents[place] }
    return place
  }

  /// Makes one group of two.
  mutating func join(_ one: Int, _ other: Int) { parents[root(of: one)] = root(of: other) }

  /// How many groups there are.
  var count: Int { parents.indices.count { parents[$0] == $0 } }
}
