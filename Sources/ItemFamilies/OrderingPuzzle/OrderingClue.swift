/// What a puzzle says of an order; people by their numbers, places from 0.
enum OrderingClue: Hashable {
  case before(Int, Int)
  case directlyBefore(Int, Int)
  case apart(Int, Int, between: Int)
  case place(Int, Int)
  case firstOrLast(Int)
  case notBeside(Int, Int)
  case notPlace(Int, Int)

  /// The kinds of clues, from which one is drawn before its people are.
  enum Kind: CaseIterable {
    case before, directlyBefore, apart, place, firstOrLast, notBeside, notPlace

    /// Whether it says where somebody is.
    var isAnchor: Bool { self == .place || self == .firstOrLast }
    /// Whether it says what is not.
    var isNegative: Bool { self == .notBeside || self == .notPlace }
  }

  var kind: Kind {
    switch self {
    case .before: .before
    case .directlyBefore: .directlyBefore
    case .apart: .apart
    case .place: .place
    case .firstOrLast: .firstOrLast
    case .notBeside: .notBeside
    case .notPlace: .notPlace
    }
  }

  /// The people it names.
  var people: [Int] {
    switch self {
    case .before(let first, let second), .directlyBefore(let first, let second),
      .apart(let first, let second, _), .notBeside(let first, let second):
      [first, second]
    case .place(let person, _), .firstOrLast(let person), .notPlace(let person, _): [person]
    }
  }

  /// Whether it holds where its people, in the order in which it names them, have these places; the
  /// second is the first again where it names one.
  func holds(_ first: Int, _ second: Int, of count: Int) -> Bool {
    switch self {
    case .before: first < second
    case .directlyBefore: first + 1 == second
    case .apart(_, _, let between): abs(first - second) == between + 1
    case .place(_, let place): first == place
    case .firstOrLast: first == 0 || first == count - 1
    case .notBeside: abs(first - second) > 1
    case .notPlace(_, let place): first != place
    }
  }

  /// All clues about so many people, each said in one way.
  static func all(of count: Int) -> [OrderingClue] {
    let people = 0..<count
    let alone = people.flatMap { person -> [OrderingClue] in
      [.firstOrLast(person)]
        + people.flatMap { [OrderingClue.place(person, $0), .notPlace(person, $0)] }
    }
    let pairs = people.flatMap { first in
      people.filter { $0 != first }.flatMap { second -> [OrderingClue] in
        let directed = [OrderingClue.before(first, second), .directlyBefore(first, second)]
        guard first < second else { return directed }
        return directed + [.notBeside(first, second)]
          + (1...(count - 2)).map { .apart(first, second, between: $0) }
      }
    }
    return alone + pairs
  }

  /// The sentence.
  func words(_ names: [String]) -> String {
    switch self {
    case .before(let first, let second): "\(names[first]) comes before \(names[second])."
    case .directlyBefore(let first, let second):
      "\(names[first]) comes directly before \(names[second])."
    case .apart(let first, let second, let between):
      "Exactly \(CountWords.word(between)) \(between == 1 ? "person comes" : "people come") between \(names[first]) and \(names[second])."
    case .place(let person, let place):
      "\(names[person]) is \(OrderingWords.place(place, of: names.count))."
    case .firstOrLast(let person): "\(names[person]) is first or last."
    case .notBeside(let first, let second):
      "\(names[first]) and \(names[second]) are not next to each other."
    case .notPlace(let person, let place):
      "\(names[person]) is not \(OrderingWords.place(place, of: names.count))."
    }
  }
}
