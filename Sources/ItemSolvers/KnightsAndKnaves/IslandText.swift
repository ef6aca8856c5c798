import Assessment

/// What is said on an island of knights and knaves, as read from its text.
struct IslandText {
  /// What somebody says; people by their numbers.
  enum Statement: Hashable {
    case kind(Int, isKnight: Bool)
    case pair(Int, Int, areAlike: Bool)
    case someKnave
    case allKnaves
    case knights(Int)

    /// Whether it is true where these people are knights.
    func holds(_ knights: [Bool]) -> Bool {
      switch self {
      case .kind(let person, let isKnight): knights[person] == isKnight
      case .pair(let first, let second, let areAlike):
        (knights[first] == knights[second]) == areAlike
      case .someKnave: knights.contains(false)
      case .allKnaves: !knights.contains(true)
      case .knights(let count): knights.count { $0 } == count
      }
    }
  }

  let people: [String]
  /// What each person says, in the order of `people`.
  let statements: [Statement]

  private static let beginning =
    "On an island live knights, who always tell the truth, and knaves, who never do. You meet "

  /// Reads the stem; nil where it is not of the family's grammar.
  init?(_ stem: [Block]) {
    let lines = stem.compactMap { block -> String? in
      if case .paragraph(let text) = block { text.plainText } else { nil }
    }
    guard lines.count == stem.count, let first = lines.first, first.hasPrefix(Self.beginning),
      first.hasSuffix(".")
    else { return nil }
    let names = first.dropFirst(Self.beginning.count).dropLast()
      .replacing(" and ", with: ", ").split(separator: ", ").map(String.init)
    guard (2...6).contains(names.count), Set(names).count == names.count,
      lines.count == names.count + 1
    else { return nil }
    var statements: [Statement] = []
    for (name, line) in zip(names, lines.dropFirst()) {
      let opening = "\(name) says: “"
      guard line.hasPrefix(opening), line.hasSuffix(".”"),
        let statement = Self.statement(
          String(line.dropFirst(opening.count).dropLast(2)), names, speaker: name)
      else { return nil }
      statements.append(statement)
    }
    people = names
    self.statements = statements
  }

  private static func statement(
    _ text: String, _ names: [String], speaker: String
  ) -> Statement? {
    if text == "At least one of us is a knave" { return .someKnave }
    if text == "We are all knaves" { return .allKnaves }
    let words = text.split(separator: " ").map(String.init)
    func person(_ name: String) -> Int? { name == speaker ? nil : names.firstIndex(of: name) }
    if words.count == 4, let who = person(words[0]), words[1...2] == ["is", "a"] {
      switch words[3] {
      case "knight": return .kind(who, isKnight: true)
      case "knave": return .kind(who, isKnight: false)
      default: return nil
      }
    }
    if words.first == "Exactly", words.count > 1, let count = TeaserCount.read(words[1]) {
      let rest = count == 1 ? "of us is a knight" : "of us are knights"
      return words[2...].joined(separator: " ") == rest ? .knights(count) : nil
    }
    if words.count >= 6, words[1] == "and", let first = person(words[0]),
      let second = person(words[2]), first != second
    {
      switch words[3...].joined(separator: " ") {
      case "are of the same kind": return .pair(first, second, areAlike: true)
      case "are of different kinds": return .pair(first, second, areAlike: false)
      default: return nil
      }
    }
    return nil
  }

  /// Everything that the people can be: knights say what is true, knaves what is not.
  var worlds: [[Bool]] {
    (0..<(1 << people.count)).compactMap { number in
      let knights = people.indices.map { number >> $0 & 1 == 1 }
      let fits = zip(statements, knights).allSatisfy { $0.holds(knights) == $1 }
      return fits ? knights : nil
    }
  }
}
