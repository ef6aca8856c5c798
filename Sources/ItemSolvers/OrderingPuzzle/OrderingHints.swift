import Assessment

/// What hints to a puzzle may say: what is true, never the answer, and what nothing before has said.
struct OrderingHints {
  private let text: OrderingText
  private let places: [Int]
  private let beginning: OrderingBeginning

  /// Finds with whom to begin.
  init(_ text: OrderingText, _ search: OrderingSearch, _ places: [Int]) {
    self.text = text
    self.places = places
    beginning = OrderingBeginning(text, search)
  }

  /// What is wrong with the hints to the two questions.
  func defects(in steps: [GeneratedStep], asked: Int) -> [Defect] {
    let first = steps.first?.hints.map(TeaserText.only) ?? []
    let second = steps.last?.hints.map(TeaserText.only) ?? []
    // Whoever has one place left is as good as told.
    let known = beginning.places == 1 ? beginning.person : nil
    var untold = text.open.filter { places[$0] != asked && $0 != known }
    guard first.count == 2, first[0] == beginning.sentence,
      let told = untold.firstIndex(where: { fact($0) == first[1] })
    else {
      return [Defect("hint", "a hint to the place is missing, untrue, said or the answer")]
    }
    untold.remove(at: told)
    return isNew(second, untold)
      ? [] : [Defect("hint", "a hint to the order is missing, untrue or told already")]
  }

  /// Whether hints say who of two untold people comes first, where that is news, and then a place.
  ///
  /// Of two people left one of these tells all, and of one there is nothing to tell.
  private func isNew(_ hints: [String?], _ untold: [Int]) -> Bool {
    guard untold.count > 1 else { return hints.isEmpty }
    let news = news(of: untold)
    let facts = untold.map { Optional(fact($0)) }
    let forms =
      switch (news.isEmpty, untold.count > 2) {
      case (false, true): [news, facts]
      case (false, false): [news]
      case (true, _): [facts]
      }
    return hints.count == forms.count && zip(hints, forms).allSatisfy { $1.contains($0) }
  }

  private func fact(_ person: Int) -> String {
    let ordinals = ["first", "second", "third", "fourth", "fifth"]
    let place = places[person]
    return "\(text.names[person]) is \(place == places.count - 1 ? "last" : ordinals[place])."
  }

  /// Who comes before whom, where no chain of clues says so.
  private func news(of people: [Int]) -> [String?] {
    people.flatMap { first in
      let after = after(first)
      return people.filter { places[first] < places[$0] && !after.contains($0) }.map {
        "\(text.names[first]) comes before \(text.names[$0])."
      }
    }
  }

  /// Everybody whom clues put after somebody, directly or by others between.
  private func after(_ person: Int) -> Set<Int> {
    var found: Set<Int> = []
    var next = [person]
    while let before = next.popLast() {
      for clue in text.clues
      where clue.kind == .before || clue.kind == .directlyBefore {
        if clue.first == before, found.insert(clue.second).inserted { next.append(clue.second) }
      }
    }
    return found
  }
}
