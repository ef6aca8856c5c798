/// With whom to begin a puzzle, and by which clues; people by their numbers.
struct OrderingStart {
  /// Of those whose place no clue tells, whoever has the fewest places left by the fewest clues; the
  /// first listed of several.
  let person: Int
  /// Somebody whose clues are taken together with those that name the person; nil where clues that
  /// name one person leave them at most half of the places.
  let partner: Int?
  /// How many places are left.
  let places: Int
  private let clues: Int

  /// Finds whom to begin with.
  init(_ puzzle: OrderingPuzzle, _ orders: OrderingOrders) {
    let people = puzzle.places.indices
    func left(_ person: Int, with partner: Int?) -> OrderingStart? {
      let clues = puzzle.clues.filter { clue in
        clue.kind == .place || clue.people.contains(person)
          || partner.map(clue.people.contains) ?? false
      }
      // All clues together are the puzzle, and no beginning.
      guard clues.count < puzzle.clues.count else { return nil }
      let members = orders.allowed(by: clues)
      let places = orders.places.indices.filter(members.holds).map { orders.places[$0][person] }
      return OrderingStart(
        person: person, partner: partner, places: Set(places).count, clues: clues.count)
    }
    let alone = puzzle.open.compactMap { left($0, with: nil) }
    let isEnough = alone.contains { 2 * $0.places <= people.count }
    let together = puzzle.open.flatMap { person in
      isEnough ? [] : people.filter { $0 != person }.compactMap { left(person, with: $0) }
    }
    self =
      (alone + together).min { ($0.places, $0.clues) < ($1.places, $1.clues) }
      ?? OrderingStart(person: 0, partner: nil, places: people.count, clues: 0)
  }

  private init(person: Int, partner: Int?, places: Int, clues: Int) {
    self.person = person
    self.partner = partner
    self.places = places
    self.clues = clues
  }

  /// The hint to begin with.
  func words(_ names: [String], placesAreTold: Bool) -> String {
    let name = names[person]
    let source = placesAreTold ? "the places that are told and the clues" : "the clues"
    let named = partner.map { "\(name) or \(names[$0]) leave \(name)" } ?? "\(name) leave"
    let places = "\(CountWords.word(places)) \(places == 1 ? "place" : "places")"
    return "Begin with \(name): \(source) that name \(named) only \(places)."
  }
}
