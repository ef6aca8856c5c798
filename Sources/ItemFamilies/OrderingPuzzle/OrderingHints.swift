import Psychometrics

/// What hints tell about a puzzle, from the least to the most telling; people by their numbers.
///
/// No hint tells what a clue, the answer before it or another hint tells.
struct OrderingHints {
  /// Whom to begin with.
  let start: OrderingStart
  /// Somebody else whose place no clue tells and the first question does not ask for.
  let told: Int
  /// Two people of whom the first comes before the second; nil where nothing is left to tell so.
  let pair: (first: Int, second: Int)?
  /// Somebody whose place is told at the end; nil where it follows from what is told before.
  let later: Int?

  /// Draws them; nil where there is nothing to tell.
  init?(_ puzzle: OrderingPuzzle, _ orders: OrderingOrders, from stream: inout RandomStream) {
    let start = OrderingStart(puzzle, orders)
    let key = puzzle.person(at: puzzle.asked)
    // One place left is as good as a place told.
    let others = puzzle.open.filter { $0 != key && ($0 != start.person || start.places > 1) }
    let drawn = stream.permutation(of: others.count).map { others[$0] }
    guard let told = drawn.first else { return nil }
    let untold = Array(drawn.dropFirst())
    let pairs = untold.count > 1 ? Self.pairs(of: untold.sorted(), puzzle, orders) : []
    let pair = pairs.isEmpty ? nil : pairs[stream.integer(below: pairs.count)]
    self.start = start
    self.told = told
    self.pair = pair
    later = untold.count > 2 || untold.count == 2 && pair == nil ? untold.first : nil
  }

  /// Pairs of people in their order, where that does not follow from who is said to come before whom.
  private static func pairs(
    of people: [Int], _ puzzle: OrderingPuzzle, _ orders: OrderingOrders
  ) -> [(first: Int, second: Int)] {
    let said = puzzle.clues.filter { $0.kind == .before || $0.kind == .directlyBefore }
      .map { OrderingClue.before($0.people[0], $0.people[1]) }
    return people.flatMap { first in
      people.filter { puzzle.places[first] < puzzle.places[$0] }.map { (first: first, second: $0) }
    }.filter { orders.allowed(by: said + [.before($0.second, $0.first)]).count > 0 }
  }
}
