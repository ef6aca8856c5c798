import Psychometrics

/// Clues that leave one order, none of which could be left out.
struct OrderingPuzzle: Hashable {
  let clues: [OrderingClue]
  /// The place of each person.
  let places: [Int]
  /// The place asked for first.
  let asked: Int

  /// The most clues that a puzzle may have.
  private static let mostClues = 7
  /// The fewest people whose places no clue tells: they are chosen among.
  private static let fewestOpen = 3
  /// How many clues are looked at before a puzzle is given up.
  private static let looks = 150

  /// Draws a puzzle; nil where the clues do not come out as wished for.
  init?(
    people count: Int, hasAnchors: Bool, hasNegatives: Bool, needsSupposition: Bool,
    from stream: inout RandomStream
  ) {
    guard let orders = OrderingOrders.of(count) else { return nil }
    let solution = stream.integer(below: orders.places.count)
    let places = orders.places[solution]
    // The order in which people are listed must not be the answer.
    guard places != Array(0..<count) else { return nil }
    let kinds = OrderingClue.Kind.allCases.filter {
      (hasAnchors || !$0.isAnchor) && (hasNegatives || !$0.isNegative)
    }
    let usable = kinds.map { kind in
      orders.clues.indices.filter {
        orders.clues[$0].kind == kind && orders.allowed[$0].holds(solution)
      }
    }.filter { !$0.isEmpty }
    guard let chosen = Self.chosen(usable, orders, from: &stream) else { return nil }
    let clues = stream.permutation(of: chosen.count).map { orders.clues[chosen[$0]] }
    guard clues.count <= Self.mostClues,
      clues.contains(where: \.kind.isAnchor) == hasAnchors,
      clues.contains(where: \.kind.isNegative) == hasNegatives,
      OrderingElimination(clues, of: count).isDone == !needsSupposition
    else { return nil }
    let open = Self.open(clues, of: count)
    guard open.count >= Self.fewestOpen else { return nil }
    self.clues = clues
    self.places = places
    asked = places[open[stream.integer(below: open.count)]]
  }

  /// Clues drawn until one order is left, without those that are not needed for that; nil where too
  /// many remain.
  private static func chosen(
    _ usable: [[Int]], _ orders: OrderingOrders, from stream: inout RandomStream
  ) -> [Int]? {
    var chosen: [Int] = []
    var left = OrderingOrders.Members(orders.places.count, areIn: true)
    for _ in 0..<looks where left.count > 1 {
      let kind = usable[stream.integer(below: usable.count)]
      let clue = kind[stream.integer(below: kind.count)]
      let fewer = left.intersected(with: orders.allowed[clue])
      guard fewer.count < left.count else { continue }
      left = fewer
      chosen.append(clue)
    }
    guard left.count == 1 else { return nil }
    for clue in stream.permutation(of: chosen.count).map({ chosen[$0] }) {
      let others = chosen.filter { $0 != clue }
      if Self.left(by: others, orders).count == 1 { chosen = others }
    }
    return chosen
  }

  private static func left(
    by clues: [Int], _ orders: OrderingOrders
  ) -> OrderingOrders.Members {
    clues.reduce(OrderingOrders.Members(orders.places.count, areIn: true)) {
      $0.intersected(with: orders.allowed[$1])
    }
  }
}

extension OrderingPuzzle {
  /// The people whose places no clue tells.
  var open: [Int] { Self.open(clues, of: places.count) }

  private static func open(_ clues: [OrderingClue], of count: Int) -> [Int] {
    (0..<count).filter { person in
      !clues.contains { $0.kind == .place && $0.people == [person] }
    }
  }

  /// The person at a place.
  func person(at place: Int) -> Int { places.firstIndex(of: place) ?? 0 }
}
