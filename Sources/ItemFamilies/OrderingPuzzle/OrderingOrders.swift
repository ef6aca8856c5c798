/// All orders of so many people, and which of them each clue allows.
struct OrderingOrders: Sendable {
  /// A set of orders, a bit each.
  struct Members: Hashable, Sendable {
    private(set) var words: [UInt64]

    /// None of so many orders, or all.
    init(_ count: Int, areIn: Bool) {
      words = (0..<((count + 63) / 64)).map { word in
        let rest = count - 64 * word
        return areIn ? (rest >= 64 ? .max : (1 << UInt64(rest)) - 1) : 0
      }
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func holds(_ order: Int) -> Bool { words[order / 64] >> UInt64(order % 64) & 1 == 1 }

    mutating func insert(_ order: Int) { words[order / 64] |= 1 << UInt64(order % 64) }

    func intersected(with other: Members) -> Members {
      var result = self
      for word in words.indices { result.words[word] &= other.words[word] }
      return result
    }
  }

  /// The place of each person, order by order.
  let places: [[Int]]
  let clues: [OrderingClue]
  /// For each clue, the orders that it allows.
  let allowed: [Members]

  private static let tables = (4...6).map { OrderingOrders($0) }

  /// The orders of 4 to 6 people; nil for any other number.
  static func of(_ count: Int) -> OrderingOrders? {
    tables.indices.contains(count - 4) ? tables[count - 4] : nil
  }

  private init(_ count: Int) {
    let places = Self.permutations(of: count)
    let clues = OrderingClue.all(of: count)
    self.places = places
    self.clues = clues
    allowed = clues.map { clue in
      var members = Members(places.count, areIn: false)
      let people = clue.people
      for (order, places) in places.enumerated()
      where clue.holds(places[people[0]], places[people[people.count - 1]], of: count) {
        members.insert(order)
      }
      return members
    }
  }

  /// The orders that all of some clues allow.
  func allowed(by chosen: [OrderingClue]) -> Members {
    chosen.reduce(Members(places.count, areIn: true)) { members, clue in
      clues.firstIndex(of: clue).map { members.intersected(with: allowed[$0]) } ?? members
    }
  }

  private static func permutations(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return permutations(of: count - 1).flatMap { shorter in
      (0..<count).map { place in
        var longer = shorter
        longer.insert(count - 1, at: place)
        return longer
      }
    }
  }
}
