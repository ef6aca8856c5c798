import Assessment

/// An ordering puzzle as read from its text.
struct OrderingText {
  /// What a clue says; people by their places in the list of names, places from 0.
  struct Clue {
    /// The kinds of sentences that are told apart.
    enum Kind { case before, directlyBefore, place, other }

    let kind: Kind
    /// The person it names first.
    let first: Int
    /// The person it names second; the first again where it names one.
    let second: Int
    let isAnchor: Bool
    let isNegative: Bool
    /// Whether it holds for the places of the two.
    let fits: @Sendable (Int, Int) -> Bool
  }

  let names: [String]
  let clues: [Clue]

  private static let counts = ["Four", "Five", "Six"]
  private static let stories = [
    "runners cross the finish line", "speakers give their talks", "guests arrive at a party",
    "patients see the doctor", "swimmers climb out of the lake", "singers appear on the stage",
  ]
  private static let opening = TextPattern("{}, one after another: {} and {}.")
  private static let before = TextPattern("{} comes before {}.")
  private static let directlyBefore = TextPattern("{} comes directly before {}.")
  private static let onePersonApart = TextPattern("Exactly one person comes between {} and {}.")
  private static let apart = TextPattern("Exactly {} people come between {} and {}.")
  private static let notBeside = TextPattern("{} and {} are not next to each other.")
  private static let firstOrLast = TextPattern("{} is first or last.")
  private static let notPlace = TextPattern("{} is not {}.")
  private static let place = TextPattern("{} is {}.")

  /// The people whose places no clue tells.
  var open: [Int] {
    names.indices.filter { person in
      !clues.contains { $0.kind == .place && $0.first == person }
    }
  }

  /// Reads the stem; nil where it is not of the family's grammar.
  init?(_ stem: [Block]) {
    guard stem.count == 2, let line = SeriesText.paragraph(stem[0]),
      let gaps = Self.opening.gaps(in: line), let sentences = TeaserText.entries(stem[1]),
      !sentences.isEmpty
    else { return nil }
    let names = gaps[1].split(separator: ", ").map(String.init) + [gaps[2]]
    guard (4...6).contains(names.count), Set(names).count == names.count,
      names.allSatisfy({ $0.allSatisfy(\.isLetter) && !$0.isEmpty }),
      Self.stories.contains(where: { gaps[0] == "\(Self.counts[names.count - 4]) \($0)" })
    else { return nil }
    let clues = sentences.compactMap { Self.clue($0, names) }
    guard clues.count == sentences.count else { return nil }
    self.names = names
    self.clues = clues
  }

  /// The place that a word names; nil where there is none.
  static func place(_ word: String, of count: Int) -> Int? {
    (["first", "second", "third", "fourth", "fifth"].prefix(count - 1) + ["last"])
      .firstIndex(of: word)
  }

  private static func clue(_ sentence: String, _ names: [String]) -> Clue? {
    let count = names.count
    func people(_ gaps: ArraySlice<String>) -> [Int]? {
      let found = gaps.compactMap { names.firstIndex(of: $0) }
      return found.count == gaps.count && Set(found).count == found.count ? found : nil
    }
    func clue(
      _ people: [Int]?, _ kind: Clue.Kind = .other, isAnchor: Bool = false,
      isNegative: Bool = false,
      _ fits: @escaping @Sendable (Int, Int) -> Bool
    ) -> Clue? {
      guard let people, let first = people.first, let second = people.last else { return nil }
      return Clue(
        kind: kind, first: first, second: second, isAnchor: isAnchor, isNegative: isNegative,
        fits: fits)
    }
    if let gaps = directlyBefore.gaps(in: sentence) {
      return clue(people(gaps[...]), .directlyBefore) { $1 - $0 == 1 }
    }
    if let gaps = before.gaps(in: sentence) {
      return clue(people(gaps[...]), .before) { $1 > $0 }
    }
    if let gaps = onePersonApart.gaps(in: sentence) {
      return clue(people(gaps[...])) { abs($1 - $0) == 2 }
    }
    if let gaps = apart.gaps(in: sentence) {
      guard let between = TeaserCount.read(gaps[0]), (2...(count - 2)).contains(between) else {
        return nil
      }
      return clue(people(gaps[1...])) { abs($1 - $0) == between + 1 }
    }
    if let gaps = notBeside.gaps(in: sentence) {
      return clue(people(gaps[...]), isNegative: true) { abs($1 - $0) != 1 }
    }
    if let gaps = firstOrLast.gaps(in: sentence) {
      return clue(people(gaps[...]), isAnchor: true) { first, _ in first == 0 || first == count - 1
      }
    }
    if let gaps = notPlace.gaps(in: sentence), let place = place(gaps[1], of: count) {
      return clue(people(gaps[..<1]), isNegative: true) { first, _ in first != place }
    }
    if let gaps = place.gaps(in: sentence), let place = place(gaps[1], of: count) {
      return clue(people(gaps[..<1]), .place, isAnchor: true) { first, _ in first == place }
    }
    return nil
  }
}
