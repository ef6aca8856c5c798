extension Array {
  /// Every order of the elements.
  var permutations: [[Element]] {
    guard count > 1 else { return [self] }
    return indices.flatMap { index in
      var rest = self
      let first = rest.remove(at: index)
      return rest.permutations.map { [first] + $0 }
    }
  }

  /// Every way to take one member of each list.
  static func combinations(_ lists: [[Element]]) -> [[Element]] {
    lists.reduce([[]]) { chosen, members in
      chosen.flatMap { list in members.map { list + [$0] } }
    }
  }
}
