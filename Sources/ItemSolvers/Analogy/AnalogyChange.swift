/// The changes of one attribute that the grammar of analogies knows.
enum AnalogyChange {
  /// Where the changes that lead from `first` to `second` lead from `third`, with their costs.
  ///
  /// A change that cannot be made from `third`, such as a fifth dot, is left out. Nothing changes
  /// at no cost; "becomes" costs 1, but 2 for directions and numbers, where changes by turns and
  /// steps cost 1.
  static func results(
    of attribute: AnalogyFigure.Attribute, from first: Int, to second: Int, at third: Int
  ) -> [(value: Int, cost: Int)] {
    let changes: [(change: (Int) -> Int?, cost: Int)] =
      switch attribute {
      case .kind: [({ _ in second }, 1)]
      case .size: [({ _ in second }, 1), ({ 1 - $0 }, 1)]
      case .fill: [({ _ in second }, 1)] + (-2...2).map { step in ({ $0 + step }, 1) }
      case .turn:
        [
          ({ _ in second }, 2), ({ $0 % 2 == 0 ? 2 - $0 : $0 }, 1),
          ({ $0 % 2 == 1 ? 4 - $0 : $0 }, 1),
        ]
          + (1...3).map { turn in ({ ($0 + turn) % 4 }, 1) }
      case .count:
        [({ _ in second }, 2)] + (-3...3).map { more in ({ $0 + more }, 1) }
          + (2...4).map { times in ({ $0 * times }, 1) }
          + (2...4).map { parts in ({ $0 % parts == 0 ? $0 / parts : nil }, 1) }
      case .side: [({ _ in second }, 1), ({ 1 - $0 }, 1)]
      }
    var found = first == second ? [(value: third, cost: 0)] : []
    for (change, cost) in changes where change(first) == second {
      if let value = change(third), range(attribute).contains(value) { found.append((value, cost)) }
    }
    return found
  }

  private static func range(_ attribute: AnalogyFigure.Attribute) -> ClosedRange<Int> {
    switch attribute {
    case .kind, .turn: 0...3
    case .fill: 0...2
    case .size, .side: 0...1
    case .count: 1...4
    }
  }
}
