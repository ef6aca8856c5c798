import Assessment

/// What hints to a puzzle may say: what is true, what no clue says, and never the answer.
struct OrderingHints {
  private let text: OrderingText
  private let places: [Int]
  private let beginning: String

  /// Finds with whom to begin.
  init(_ text: OrderingText, _ search: OrderingSearch, _ places: [Int]) {
    self.text = text
    self.places = places
    let left = text.open.map(search.placesLeft)
    let least = left.min() ?? 0
    let name = zip(text.open, left).first { $0.1 == least }.map { text.names[$0.0] } ?? ""
    let source =
      text.open.count < text.names.count ? "the places that are told and the clues" : "the clues"
    beginning =
      "Begin with \(name): \(source) that name \(name) leave only \(least) \(least == 1 ? "place" : "places")."
  }

  /// What is wrong with the hints to the two questions.
  func defects(in steps: [GeneratedStep], asked: Int) -> [Defect] {
    let first = steps.first?.hints.map(TeaserText.only) ?? []
    let second = steps.last?.hints.map(TeaserText.only) ?? []
    let told = text.open.filter { places[$0] != asked }
    var found: [Defect] = []
    if first.count != 2 || first[0] != beginning || !told.contains(where: { fact($0) == first[1] })
    {
      found.append(Defect("hint", "a hint to the place is missing, untrue, said or the answer"))
    }
    if second.count != 2 || !news.contains(where: { $0 == second[0] })
      || !told.contains(where: { fact($0) == second[1] }) || second[1] == first.last
    {
      found.append(Defect("hint", "a hint to the order is missing, untrue or told already"))
    }
    return found
  }

  private func fact(_ person: Int) -> String {
    let ordinals = ["first", "second", "third", "fourth", "fifth"]
    let place = places[person]
    return "\(text.names[person]) is \(place == places.count - 1 ? "last" : ordinals[place])."
  }

  /// Who comes before whom, of people whose places no clue tells, where no clue says so.
  private var news: [String] {
    text.open.flatMap { first in
      text.open.filter { second in
        places[first] < places[second]
          && !text.clues.contains {
            ($0.kind == .before || $0.kind == .directlyBefore)
              && $0.first == first && $0.second == second
          }
      }.map { "\(text.names[first]) comes before \(text.names[$0])." }
    }
  }
}
