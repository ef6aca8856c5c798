/// Works orders by trying every one, and by crossing out places.
struct OrderingSearch {
  let clues: [OrderingText.Clue]
  /// Every order: the place of each person.
  private let orders: [[Int]]
  /// For each order, the clues that it breaks, a bit each.
  private let broken: [UInt64]

  private static let permutations = (0...6).map { permutations(of: $0) }

  /// Tries every order of 4 to 6 people with at most 64 clues; none is tried otherwise.
  init(count: Int, clues: [OrderingText.Clue]) {
    let isTried = Self.permutations.indices.contains(count) && clues.count <= 64
    let orders = isTried ? Self.permutations[count] : []
    self.clues = clues
    self.orders = orders
    broken = orders.map { places in
      var broken: UInt64 = 0
      for (index, clue) in clues.enumerated()
      where !clue.fits(places[clue.first], places[clue.second]) {
        broken |= 1 << UInt64(index)
      }
      return broken
    }
  }

  /// The orders that break no clue.
  var fitting: [[Int]] { orders(where: { $0 == 0 }) }

  /// The orders that break one clue alone.
  var nearlyFitting: [[Int]] { orders(where: { $0.nonzeroBitCount == 1 }) }

  /// The orders that fit for somebody who reads one "before" as "after".
  var fittingTurned: [[Int]] {
    orders.indices.filter { order in
      guard broken[order].nonzeroBitCount == 1 else { return false }
      let clue = clues[broken[order].trailingZeroBitCount]
      let (first, second) = (orders[order][clue.first], orders[order][clue.second])
      return switch clue.kind {
      case .before, .directlyBefore: clue.fits(second, first)
      case .place, .other: false
      }
    }.map { orders[$0] }
  }

  /// The orders that fit for somebody who reads every "directly before" as "before".
  var fittingLoosely: [[Int]] {
    orders.indices.filter { order in
      clues.enumerated().allSatisfy { index, clue in
        broken[order] & 1 << UInt64(index) == 0
          || clue.kind == .directlyBefore && orders[order][clue.first] < orders[order][clue.second]
      }
    }.map { orders[$0] }
  }

  private func orders(where holds: (UInt64) -> Bool) -> [[Int]] {
    orders.indices.filter { holds(broken[$0]) }.map { orders[$0] }
  }

  /// Whether a clue could be left out without a second order.
  var hasNeedlessClue: Bool {
    clues.indices.contains { left in
      broken.count { $0 & ~(1 << UInt64(left)) == 0 } == 1
    }
  }

  /// How many places the clues that name somebody of these, and those that tell places, leave a
  /// person, and how many clues these are.
  func placesLeft(to person: Int, naming people: Set<Int>) -> (places: Int, clues: Int) {
    var own: UInt64 = 0
    for (index, clue) in clues.enumerated()
    where clue.kind == .place || people.contains(clue.first) || people.contains(clue.second) {
      own |= 1 << UInt64(index)
    }
    let places = Set(orders(where: { $0 & own == 0 }).map { $0[person] })
    return (places.count, own.nonzeroBitCount)
  }

  /// Whether crossing out places finds the order, so that none has to be supposed.
  var isFoundByElimination: Bool {
    let count = orders.first?.count ?? 0
    var left = [Set<Int>](repeating: Set(0..<count), count: count)
    while true {
      var next = left
      for clue in clues { clue.crossOut(&next) }
      for (person, places) in next.enumerated() where places.count == 1 {
        for other in next.indices where other != person { next[other].subtract(places) }
      }
      for place in 0..<count {
        let able = next.indices.filter { next[$0].contains(place) }
        if able.count == 1 { next[able[0]] = [place] }
      }
      if next == left { return left.allSatisfy { $0.count == 1 } }
      left = next
    }
  }

  private static func permutations(of count: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ places: [Int]) {
      if places.count == count { found.append(places) }
      for place in 0..<count where !places.contains(place) { extend(places + [place]) }
    }
    extend([])
    return found
  }
}

extension OrderingText.Clue {
  /// Takes away the places that leave the other person none that fits.
  fileprivate func crossOut(_ left: inout [Set<Int>]) {
    guard first != second else {
      left[first] = left[first].filter { fits($0, $0) }
      return
    }
    left[first] = left[first].filter { one in
      left[second].contains { $0 != one && fits(one, $0) }
    }
    left[second] = left[second].filter { one in
      left[first].contains { $0 != one && fits($0, one) }
    }
  }
}
