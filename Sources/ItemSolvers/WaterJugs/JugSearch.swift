/// Searches the amounts that jugs can hold, breadth first.
struct JugSearch {
  /// One move.
  enum Move: Hashable {
    case fill(Int)
    case empty(Int)
    case pour(Int, Int)
  }

  let capacities: [Int]
  let hasTap: Bool

  /// A shortest way, and how many ways are as short.
  struct Way {
    /// The amounts at the start and after each move.
    let states: [[Int]]
    /// The moves.
    let moves: [Move]
    /// How many ways are as short, counted to a million.
    let count: Int
  }

  private func successors(_ state: [Int]) -> [(Move, [Int])] {
    var found: [(Move, [Int])] = []
    for from in capacities.indices {
      if hasTap, state[from] < capacities[from] {
        var next = state
        next[from] = capacities[from]
        found.append((.fill(from), next))
      }
      if hasTap, state[from] > 0 {
        var next = state
        next[from] = 0
        found.append((.empty(from), next))
      }
      for to in capacities.indices where to != from {
        let poured = min(state[from], capacities[to] - state[to])
        guard poured > 0 else { continue }
        var next = state
        next[from] -= poured
        next[to] += poured
        found.append((.pour(from, to), next))
      }
    }
    return found
  }

  /// A shortest way from some amounts to any that hold the goal in one jug; nil where there is none.
  ///
  /// With `avoiding`, ways that go to those amounts first are left out.
  func shortest(from start: [Int], goal: Int, avoiding: [Int]? = nil) -> Way? {
    var seen: [[Int]: Int] = [start: 0]
    var nodes: [(state: [Int], depth: Int, ways: Int, parent: Int, move: Move?)] = [
      (start, 0, 1, 0, nil)
    ]
    var best: [Int] = []
    var next = 0
    while next < nodes.count {
      let node = nodes[next]
      if let first = best.first, node.depth > nodes[first].depth { break }
      if node.state.contains(goal) { best.append(next) }
      if best.isEmpty {
        for (move, state) in successors(node.state) {
          if node.depth == 0, state == avoiding { continue }
          if let index = seen[state] {
            if nodes[index].depth == node.depth + 1 {
              nodes[index].ways = min(nodes[index].ways + node.ways, 1_000_000)
            }
          } else {
            seen[state] = nodes.count
            nodes.append((state, node.depth + 1, node.ways, next, move))
          }
        }
      }
      next += 1
    }
    guard var index = best.first else { return nil }
    let count = best.reduce(0) { $0 + nodes[$1].ways }
    var states = [nodes[index].state]
    var moves: [Move] = []
    while let move = nodes[index].move {
      moves.append(move)
      index = nodes[index].parent
      states.append(nodes[index].state)
    }
    return Way(states: states.reversed(), moves: moves.reversed(), count: count)
  }
}
