import Assessment

/// Checks what hints and explanations of crossings say.
enum CrossingWords {
  /// What is wrong with the hints of the first question.
  static func hints(
    of step: GeneratedStep, _ shown: RiverCrossingShown, _ search: CrossingSearch, canBeDone: Bool
  ) -> [Defect] {
    guard let load = search.unsafeLoad else {
      return [Defect("hint", "every first load is safe")]
    }
    let conflict = shown.names([load.conflict.0, load.conflict.1])
    return TeaserText.hints(
      of: step,
      expected: [
        "If the first load were \(shown.names(load.crates)), \(conflict) would be left together.",
        "Crates that have been brought over may be taken back.",
        "If it can be done, the number of crossings is odd, since the \(shown.carrier) ends on the other side.",
      ])
  }

  /// What is wrong with an explanation that ought to give a shortest way.
  static func explanation(
    of item: GeneratedItem, _ shown: RiverCrossingShown, _ search: CrossingSearch, crossings: Int
  ) -> [Defect] {
    let wrong = [Defect("explanation", "the explanation gives no shortest way")]
    guard let text = TeaserText.only(item.explanation),
      let gaps = TextPattern("A shortest way has {} crossings: {}.").gaps(in: text),
      gaps.count == 2, SeriesText.number(gaps[0]) == crossings
    else { return wrong }
    var rest = gaps[1]
    var position = search.start
    for crossing in 1...max(crossings, 1) {
      var part = rest
      if crossing < crossings {
        guard let split = TextPattern("{}; {}").gaps(in: rest), split.count == 2 else {
          return wrong
        }
        part = split[0]
        rest = split[1]
      }
      let direction = crossing % 2 == 1 ? "{} over" : "{} back"
      guard let load = TextPattern(direction).gaps(in: part).flatMap({ bits($0[0], shown) }),
        let next = search.position(after: load, from: position)
      else { return wrong }
      position = next
    }
    return position == search.goal ? [] : wrong
  }

  private static func bits(_ text: String, _ shown: RiverCrossingShown) -> Int? {
    if text == "nothing" { return 0 }
    var load = 0
    var rest = text
    while let split = TextPattern("{} and {}").gaps(in: rest), split.count == 2 {
      guard let place = shown.crates.firstIndex(of: split[0]) else { return nil }
      load |= 1 << place
      rest = split[1]
    }
    guard let place = shown.crates.firstIndex(of: rest) else { return nil }
    return load | 1 << place
  }
}
