/// All amounts that jugs can reach, by the fewest moves to them.
struct JugLevels {
  private struct Node {
    let state: [Int]
    let depth: Int
    /// The first moves of shortest ways here, as bits.
    var ways: Int
    let parent: Int
    let move: JugMove
  }

  private let capacities: [Int]
  private let hasTap: Bool
  private let nodes: [Node]

  init(capacities: [Int], hasTap: Bool) {
    self.capacities = capacities
    self.hasTap = hasTap
    let start = capacities.enumerated().map { $0.offset == 0 && !hasTap ? $0.element : 0 }
    nodes = Self.reached(from: start, capacities: capacities, hasTap: hasTap, barred: nil)
  }

  /// The puzzle of a goal; nil where it cannot be reached, or in two equally short ways.
  func puzzle(goal: Int) -> JugPuzzle? {
    guard let last = nodes.firstIndex(where: { $0.state.contains(goal) }) else { return nil }
    let depth = nodes[last].depth
    let ways = nodes.reduce(0) { sum, node in
      node.depth == depth && node.state.contains(goal) ? sum + node.ways : sum
    }
    guard ways == 1, depth >= 4 else { return nil }
    var states = [nodes[last].state]
    var moves: [JugMove] = []
    var index = last
    while nodes[index].depth > 0 {
      moves.append(nodes[index].move)
      index = nodes[index].parent
      states.append(nodes[index].state)
    }
    states.reverse()
    let others = Self.reached(
      from: states[0], capacities: capacities, hasTap: hasTap, barred: states[1])
    return JugPuzzle(
      capacities: capacities, hasTap: hasTap, goal: goal, states: states, moves: moves.reversed(),
      otherMoves: others.first { $0.state.contains(goal) }?.depth)
  }

  private static func reached(
    from start: [Int], capacities: [Int], hasTap: Bool, barred: [Int]?
  ) -> [Node] {
    var places: [[Int]: Int] = [start: 0]
    var nodes = [
      Node(state: start, depth: 0, ways: 1, parent: 0, move: JugMove(from: -1, to: -1))
    ]
    var next = 0
    while next < nodes.count {
      let node = nodes[next]
      for (move, state) in moves(from: node.state, capacities: capacities, hasTap: hasTap) {
        if node.depth == 0, state == barred { continue }
        guard let place = places[state] else {
          places[state] = nodes.count
          nodes.append(
            Node(state: state, depth: node.depth + 1, ways: node.ways, parent: next, move: move))
          continue
        }
        if nodes[place].depth == node.depth + 1 {
          nodes[place].ways = min(nodes[place].ways + node.ways, 2)
        }
      }
      next += 1
    }
    return nodes
  }

  private static func moves(
    from state: [Int], capacities: [Int], hasTap: Bool
  ) -> [(JugMove, [Int])] {
    var found: [(JugMove, [Int])] = []
    for from in (hasTap ? -1 : 0)..<capacities.count {
      for to in (hasTap ? -1 : 0)..<capacities.count where from != to {
        let offered = from < 0 ? capacities[to] : state[from]
        let amount = to < 0 ? offered : min(offered, capacities[to] - state[to])
        guard amount > 0 else { continue }
        var next = state
        if from >= 0 { next[from] -= amount }
        if to >= 0 { next[to] += amount }
        found.append((JugMove(from: from, to: to), next))
      }
    }
    return found
  }
}
