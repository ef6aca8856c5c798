/// What somebody says on an island of knights and knaves; people by their numbers.
enum IslandStatement: Hashable {
  case kind(Int, isKnight: Bool)
  case pair(Int, Int, areAlike: Bool)
  case someKnave
  case allKnaves
  case knights(Int)

  /// Statements about one other person.
  static func simple(speaker: Int, of people: Int) -> [IslandStatement] {
    (0..<people).filter { $0 != speaker }
      .flatMap { [.kind($0, isKnight: true), .kind($0, isKnight: false)] }
  }

  /// Statements about two others.
  static func joined(speaker: Int, of people: Int) -> [IslandStatement] {
    let others = (0..<people).filter { $0 != speaker }
    return others.indices.flatMap { first in
      others.indices.dropFirst(first + 1).flatMap { second -> [IslandStatement] in
        [true, false].map { .pair(others[first], others[second], areAlike: $0) }
      }
    }
  }

  /// Statements about everybody: without one of them, everybody could as well be the opposite.
  static func group(of people: Int) -> [IslandStatement] {
    [.someKnave, .allKnaves] + (1..<people).map { .knights($0) }
  }

  /// The words, without the full stop.
  func words(_ names: [String]) -> String {
    switch self {
    case .kind(let person, let isKnight): "\(names[person]) is a \(isKnight ? "knight" : "knave")"
    case .pair(let first, let second, let areAlike):
      "\(names[first]) and \(names[second]) are of \(areAlike ? "the same kind" : "different kinds")"
    case .someKnave: "At least one of us is a knave"
    case .allKnaves: "We are all knaves"
    case .knights(let count):
      "Exactly \(CountWords.word(count)) of us \(count == 1 ? "is a knight" : "are knights")"
    }
  }

  /// Truth as a bit for each world, a world being a number whose bits are the knights.
  func truths(_ people: Int) -> UInt64 {
    var bits: UInt64 = 0
    for world in 0..<(1 << people) {
      func isKnight(_ person: Int) -> Bool { world >> person & 1 == 1 }
      let holds =
        switch self {
        case .kind(let person, let kind): isKnight(person) == kind
        case .pair(let first, let second, let areAlike):
          (isKnight(first) == isKnight(second)) == areAlike
        case .someKnave: world != (1 << people) - 1
        case .allKnaves: world == 0
        case .knights(let count): world.nonzeroBitCount == count
        }
      if holds { bits |= 1 << UInt64(world) }
    }
    return bits
  }

  /// The only world in which knights alone say what is true, of at most five people; nil where there
  /// is none, or several.
  static func world(_ statements: [IslandStatement]) -> Int? {
    let people = statements.count
    var fitting: UInt64 = (1 << UInt64(1 << people)) - 1
    for (speaker, statement) in statements.enumerated() {
      fitting &=
        ~(statement.truths(people) ^ IslandStatement.kind(speaker, isKnight: true).truths(people))
    }
    return fitting.nonzeroBitCount == 1 ? fitting.trailingZeroBitCount : nil
  }
}
