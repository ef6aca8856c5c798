/// The named errors by which somebody else comes to the place asked for.
struct OrderingErrors {
  /// Whoever has the place counted from the other end.
  private let reversed: Int
  /// People, a bit each.
  private let directlyOverlooked: UInt8
  private let turnedRound: UInt8
  private let overlooked: UInt8

  init(_ puzzle: OrderingPuzzle, _ orders: OrderingOrders) {
    let clues = puzzle.clues
    /// Who comes to the place asked for in the orders that all of these clues allow.
    func people(_ clues: [OrderingClue]) -> UInt8 {
      let members = orders.allowed(by: clues)
      return orders.places.indices.filter(members.holds).reduce(0) { found, order in
        let person = orders.places[order].firstIndex(of: puzzle.asked) ?? 0
        return found | 1 << UInt8(person)
      }
    }
    func with(_ clue: OrderingClue?, at index: Int) -> [OrderingClue] {
      clues[..<index] + (clue.map { [$0] } ?? []) + clues[(index + 1)...]
    }
    reversed = puzzle.person(at: puzzle.places.count - 1 - puzzle.asked)
    directlyOverlooked = people(clues.map { $0.withoutDirectly ?? $0 })
    turnedRound = clues.indices.reduce(0) { found, index in
      clues[index].turnedRound.map { found | people(with($0, at: index)) } ?? found
    }
    overlooked = clues.indices.reduce(0) { $0 | people(with(nil, at: $1)) }
  }

  /// What leads to somebody who is not the key: the first that does, from the most particular on.
  func error(_ person: Int) -> String {
    let bit: UInt8 = 1 << UInt8(person)
    if person == reversed { return "order-reversed" }
    if directlyOverlooked & bit != 0 { return "directly-overlooked" }
    if turnedRound & bit != 0 { return "before-turned-round" }
    return overlooked & bit != 0 ? "clue-overlooked" : "misplaced"
  }
}

extension OrderingClue {
  /// What is left of it for somebody who reads "directly before" as "before"; nil where nothing
  /// is lost.
  fileprivate var withoutDirectly: OrderingClue? {
    if case .directlyBefore(let first, let second) = self { .before(first, second) } else { nil }
  }

  /// What it says to somebody who reads "before" as "after"; nil where it does not say so.
  fileprivate var turnedRound: OrderingClue? {
    switch self {
    case .before(let first, let second): .before(second, first)
    case .directlyBefore(let first, let second): .directlyBefore(second, first)
    case .apart, .place, .firstOrLast, .notBeside, .notPlace: nil
    }
  }
}
