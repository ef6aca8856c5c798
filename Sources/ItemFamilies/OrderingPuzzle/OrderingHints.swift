import Psychometrics

/// What hints tell about a puzzle, from the least to the most telling; people by their numbers.
struct OrderingHints {
  /// Whom to begin with: of those whose place no clue tells, whoever has the fewest places left by
  /// the places that are told and the clues that name them; the first listed of several.
  let start: (person: Int, places: Int)
  /// Somebody whose place no clue tells and the first question does not ask for.
  let told: Int
  /// Two people of whom the first comes before the second, which no clue says.
  let pair: (first: Int, second: Int)
  /// Somebody else whose place is told at the end.
  let later: Int

  /// Draws them; nil where there is nothing to tell.
  init?(_ puzzle: OrderingPuzzle, _ orders: OrderingOrders, from stream: inout RandomStream) {
    let open = puzzle.open
    let key = puzzle.person(at: puzzle.asked)
    let others = stream.permutation(of: open.count).map { open[$0] }.filter { $0 != key }
    let pairs = open.flatMap { first in
      open.filter { puzzle.places[first] < puzzle.places[$0] }.map { (first: first, second: $0) }
    }.filter { pair in
      !puzzle.clues.contains(.before(pair.first, pair.second))
        && !puzzle.clues.contains(.directlyBefore(pair.first, pair.second))
    }
    guard others.count > 1, !pairs.isEmpty else { return nil }
    told = others[0]
    later = others[1]
    pair = pairs[stream.integer(below: pairs.count)]
    let counts = open.map { person in
      let members = orders.allowed(
        by: puzzle.clues.filter { $0.kind == .place || $0.people.contains(person) })
      return Set(
        orders.places.indices.filter(members.holds).map { orders.places[$0][person] }
      ).count
    }
    let least = counts.min() ?? 0
    start = (open[counts.firstIndex(of: least) ?? 0], least)
  }

  /// The hint to begin with.
  func beginning(_ names: [String], placesAreTold: Bool) -> String {
    let name = names[start.person]
    let source = placesAreTold ? "the places that are told and the clues" : "the clues"
    let places = start.places == 1 ? "1 place" : "\(start.places) places"
    return "Begin with \(name): \(source) that name \(name) leave only \(places)."
  }
}
