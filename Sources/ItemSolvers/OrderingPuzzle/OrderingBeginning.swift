/// With whom a puzzle is best begun: the one hint to it that is right.
struct OrderingBeginning {
  /// Whom the hint names; nil where every clue tells a place.
  let person: Int?
  /// How many places it says are left.
  let places: Int
  /// The sentence.
  let sentence: String

  /// Finds whoever has the fewest places left by the clues that name them or, where nobody has at
  /// most half, by the clues that name one of two.
  ///
  /// Of several it is whoever needs the fewest clues, and then whoever is listed first; nobody who
  /// needs all of them.
  init(_ text: OrderingText, _ search: OrderingSearch) {
    let all = Array(text.names.indices)
    var best: (person: Int, partner: Int?, places: Int)?
    var fewest = Int.max
    func look(with partner: (Int) -> [Int?]) {
      for person in text.open {
        for partner in partner(person) {
          let people = Set([person] + [partner].compactMap(\.self))
          let left = search.placesLeft(to: person, naming: people)
          guard left.clues < text.clues.count,
            (left.places, left.clues) < (best?.places ?? .max, fewest)
          else { continue }
          best = (person, partner, left.places)
          fewest = left.clues
        }
      }
    }
    look { _ in [nil] }
    if best?.places ?? .max > all.count / 2 {
      look { person in all.filter { $0 != person } }
    }
    person = best?.person
    places = best?.places ?? 0
    sentence = best.map { Self.sentence(text, $0.person, with: $0.partner, $0.places) } ?? ""
  }

  private static func sentence(
    _ text: OrderingText, _ person: Int, with partner: Int?, _ places: Int
  ) -> String {
    let name = text.names[person]
    var words = ["Begin with \(name):"]
    if text.open.count < text.names.count { words.append("the places that are told and") }
    words.append("the clues that name \(name)")
    words.append(partner.map { "or \(text.names[$0]) leave \(name)" } ?? "leave")
    words.append("only \(TeaserCount.said(places)) \(places == 1 ? "place" : "places").")
    return words.joined(separator: " ")
  }
}
