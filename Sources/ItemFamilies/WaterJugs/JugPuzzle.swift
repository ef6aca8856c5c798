/// Jugs, a goal, and the one shortest way to it.
struct JugPuzzle: Sendable {
  /// The capacities, in falling order.
  let capacities: [Int]
  let hasTap: Bool
  let goal: Int
  /// The amounts at the start and after each move.
  let states: [[Int]]
  /// The moves: from and to, -1 for the tap and for the drain.
  let moves: [JugMove]
  /// The fewest moves after another first move; nil where no other leads on.
  let otherMoves: Int?

  /// Whether the shortest way moves away from the goal at some time.
  var isDetour: Bool {
    let distances = states.map { state in state.map { abs($0 - goal) }.min() ?? 0 }
    return zip(distances, distances.dropFirst()).contains { $0 < $1 }
  }
}

/// One move; from the tap or into the drain where a jug is -1.
struct JugMove: Hashable, Sendable {
  let from: Int
  let to: Int
}

extension JugPuzzle {
  /// The largest capacity in a cell, which keeps the spaces and the arithmetic in reach.
  static func largest(jugs: Int, hasTap: Bool) -> Int {
    jugs == 2 ? 15 : hasTap ? 10 : 16
  }

  /// Every puzzle with these jugs whose goal is over 1 and no capacity and whose shortest way is the only one.
  static func all(jugs: Int, hasTap: Bool) -> [JugPuzzle] {
    let largest = largest(jugs: jugs, hasTap: hasTap)
    var found: [JugPuzzle] = []
    for first in stride(from: largest, through: 3, by: -1) {
      for second in stride(from: first - 1, through: 2, by: -1) {
        if jugs == 2 {
          found += puzzles(capacities: [first, second], hasTap: hasTap)
          continue
        }
        for third in stride(from: second - 1, through: 2, by: -1) {
          found += puzzles(capacities: [first, second, third], hasTap: hasTap)
        }
      }
    }
    return found
  }

  private static func puzzles(capacities: [Int], hasTap: Bool) -> [JugPuzzle] {
    let levels = JugLevels(capacities: capacities, hasTap: hasTap)
    return (2..<capacities[0]).compactMap { goal in
      capacities.contains(goal) ? nil : levels.puzzle(goal: goal)
    }
  }
}
