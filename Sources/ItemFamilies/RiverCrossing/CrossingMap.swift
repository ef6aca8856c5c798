/// All positions of a crossing with the fewest crossings from each to the end.
///
/// A position is the crates on the side where all began, as bits, and one bit above for the boat.
struct CrossingMap {
  private let count: Int
  private let sizes: Int
  private let safe: [Bool]
  private let loadsBySize: [Int]
  private let toGoal: [Int]

  init(count: Int, capacity: Int, conflicts: [(Int, Int)]) {
    let sizes = 1 << count
    let pairs = conflicts.map { 1 << $0.0 | 1 << $0.1 }
    let safe = (0..<sizes).map { crates in !pairs.contains { $0 & crates == $0 } }
    let loads = (0..<sizes).filter { $0.nonzeroBitCount <= capacity }
    var toGoal = [Int](repeating: -1, count: 2 * sizes)
    // The boat's bit is 0 on the far side, where all ends.
    toGoal[0] = 0
    var queue = [0]
    var next = 0
    while next < queue.count {
      let position = queue[next]
      next += 1
      for load in loads {
        guard let reached = Self.after(load, position, sizes: sizes, safe: safe),
          toGoal[reached] < 0
        else { continue }
        toGoal[reached] = toGoal[position] + 1
        queue.append(reached)
      }
    }
    self.count = count
    self.sizes = sizes
    self.safe = safe
    self.toGoal = toGoal
    loadsBySize = loads.sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
  }

  private static func after(_ load: Int, _ position: Int, sizes: Int, safe: [Bool]) -> Int? {
    let near = position & (sizes - 1)
    let boatIsNear = position >= sizes
    let here = boatIsNear ? near : ~near & (sizes - 1)
    guard load & here == load, safe[here ^ load] else { return nil }
    return (near ^ load) | (boatIsNear ? 0 : sizes)
  }

  private var start: Int { 2 * sizes - 1 }

  /// The fewest crossings; nil where it cannot be done.
  var fewest: Int? { toGoal[start] < 0 ? nil : toGoal[start] }

  private func shortestLoads(from position: Int) -> [(load: Int, position: Int)] {
    loadsBySize.compactMap { load in
      guard let reached = Self.after(load, position, sizes: sizes, safe: safe),
        toGoal[reached] == toGoal[position] - 1
      else { return nil }
      return (load, reached)
    }
  }

  /// The loads of a shortest way, the smallest load first where there are several.
  var loads: [Int]? {
    guard fewest != nil else { return nil }
    var loads: [Int] = []
    var position = start
    while position != 0, let step = shortestLoads(from: position).first {
      loads.append(step.load)
      position = step.position
    }
    return loads
  }

  /// The crates that every shortest way begins with, as bits.
  var firstOfAll: Int {
    shortestLoads(from: start).reduce(sizes - 1) { $0 & $1.load }
  }
}
