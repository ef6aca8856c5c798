/// Searches the positions of a crossing breadth first; crates are bits.
struct CrossingSearch {
  /// Which crates are on the side where all began, and whether the boat is there.
  struct Position: Hashable {
    let near: Int
    let boatIsNear: Bool
  }

  let count: Int
  let capacity: Int
  /// Pairs that must not be left together.
  let conflicts: [(Int, Int)]

  private var all: Int { (1 << count) - 1 }
  var start: Position { Position(near: all, boatIsNear: true) }
  var goal: Position { Position(near: 0, boatIsNear: false) }

  /// Whether some crates may be left alone.
  func isSafe(_ crates: Int) -> Bool {
    !conflicts.contains { crates >> $0.0 & 1 == 1 && crates >> $0.1 & 1 == 1 }
  }

  /// Where a load leads; nil where it is too large, not there, or leaves a conflict behind.
  func position(after load: Int, from position: Position) -> Position? {
    let here = position.boatIsNear ? position.near : all & ~position.near
    guard load & ~here == 0, load.nonzeroBitCount <= capacity, isSafe(here & ~load) else {
      return nil
    }
    return Position(near: position.near ^ load, boatIsNear: !position.boatIsNear)
  }

  /// The fewest crossings from a position to each that can be reached.
  func distances(from origin: Position) -> [Position: Int] {
    var distances = [origin: 0]
    var queue = [origin]
    var next = 0
    while next < queue.count {
      let position = queue[next]
      next += 1
      let crossings = (distances[position] ?? 0) + 1
      for load in 0...all {
        guard let reached = self.position(after: load, from: position),
          distances[reached] == nil
        else { continue }
        distances[reached] = crossings
        queue.append(reached)
      }
    }
    return distances
  }

  /// The fewest crossings that bring all over; nil where it cannot be done.
  var crossings: Int? { distances(from: start)[goal] }

  /// The crates that are on board at the first crossing of every shortest way, as bits.
  ///
  /// Every crossing can be undone, so that distances to the goal are those from it.
  var alwaysFirst: Int {
    let distances = distances(from: goal)
    guard let fewest = distances[start] else { return 0 }
    var common = all
    for load in 0...all {
      if let reached = position(after: load, from: start), distances[reached] == fewest - 1 {
        common &= load
      }
    }
    return common
  }

  /// The smallest room for crates with which it can be done.
  var smallestCapacity: Int {
    (1...max(count, 1)).first {
      CrossingSearch(count: count, capacity: $0, conflicts: conflicts).crossings != nil
    } ?? count
  }

  /// The first load that leaves a conflict behind, in the order of the crates, with that conflict.
  var unsafeLoad: (crates: [Int], conflict: (Int, Int))? {
    for crates in Self.choices(of: capacity, from: Array(0..<count)) {
      let left = all & ~crates.reduce(0) { $0 | 1 << $1 }
      if let conflict = conflicts.first(where: {
        left >> $0.0 & 1 == 1 && left >> $0.1 & 1 == 1
      }) {
        return (crates, conflict)
      }
    }
    return nil
  }

  private static func choices(of size: Int, from crates: [Int]) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return crates.indices.flatMap { index in
      choices(of: size - 1, from: Array(crates[(index + 1)...])).map { [crates[index]] + $0 }
    }
  }
}
