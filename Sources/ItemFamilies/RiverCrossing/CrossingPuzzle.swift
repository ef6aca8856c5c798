/// Crates, pairs of them that must not be left together, and the room of the boat.
struct CrossingPuzzle: Sendable {
  let count: Int
  let capacity: Int
  /// The pairs in conflict, the lower crate first, in order.
  let conflicts: [(Int, Int)]
  /// The loads of a shortest way, over and back in turn, as bits; nil where it cannot be done.
  let loads: [Int]?
  /// The only crate that each shortest way begins with; nil where it cannot be done.
  let first: Int?
  /// The fewest crossings with one place more; nil where even that does not help.
  let widerCrossings: Int?
  /// The smallest room that is enough, and the fewest crossings with it.
  let room: (capacity: Int, crossings: Int)
  /// The first load that leaves a conflict behind, with that conflict.
  let unsafe: (load: [Int], conflict: (Int, Int))

  /// The most pairs in conflict, so that they fit on a screen and in mind.
  static let mostConflicts = 7

  /// All pairs of so many crates.
  static func pairs(_ count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { first in ((first + 1)..<max(count, first + 1)).map { (first, $0) } }
  }

  /// The pairs that the bits of a mask stand for.
  static func conflicts(_ count: Int, mask: Int) -> [(Int, Int)] {
    pairs(count).enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
  }

  /// Creates the puzzle of some pairs, given as bits, and its map; nil where it makes no question.
  init?(count: Int, capacity: Int, mask: Int, here: CrossingMap) {
    let conflicts = Self.conflicts(count, mask: mask)
    self.conflicts = conflicts
    self.count = count
    self.capacity = capacity
    guard let unsafe = Self.unsafe(count: count, capacity: capacity, conflicts: conflicts) else {
      return nil
    }
    self.unsafe = unsafe
    func map(_ capacity: Int) -> CrossingMap {
      CrossingMap(count: count, capacity: capacity, conflicts: conflicts)
    }
    loads = here.loads
    widerCrossings = map(capacity + 1).fewest
    if let fewest = here.fewest {
      guard here.firstOfAll.nonzeroBitCount == 1 else { return nil }
      first = here.firstOfAll.trailingZeroBitCount
      room = (capacity, fewest)
    } else {
      first = nil
      var wider = capacity + 1
      var crossings = widerCrossings
      while crossings == nil, wider < count {
        wider += 1
        crossings = map(wider).fewest
      }
      guard let crossings else { return nil }
      room = (wider, crossings)
    }
  }

  private static func unsafe(
    count: Int, capacity: Int, conflicts: [(Int, Int)]
  ) -> (load: [Int], conflict: (Int, Int))? {
    // Loads in the order of their lists of crates: bits are compared from the lowest up.
    let loads = (0..<(1 << count)).filter { $0.nonzeroBitCount == capacity }
      .map { load in (0..<count).filter { load >> $0 & 1 == 1 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    for load in loads {
      if let conflict = conflicts.first(where: { !load.contains($0.0) && !load.contains($0.1) }) {
        return (load, conflict)
      }
    }
    return nil
  }

  /// How many conflicts a crate has.
  func conflicts(of crate: Int) -> Int { conflicts.count { $0.0 == crate || $0.1 == crate } }
}
