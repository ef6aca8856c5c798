import Assessment
import Psychometrics

/// Writes islands of knights and knaves on which everybody says one thing.
enum KnightsAndKnavesGenerator: FamilyGenerator {
  static let family = FamilyName.knightsAndKnaves
  static let version = 3

  /// The most tries at statements for one draft; about every second fits.
  private static let tries = 200

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let people = cell.number("people")
    guard (2...4).contains(people) else { return nil }
    // The kind asked for comes first: people are knaves more often than knights, and the answer
    // must not be.
    let asksKnight = stream.integer(below: 2) == 0
    guard
      let (statements, world) = island(
        people, isJoined: cell["statements"] == "joined", withKnight: asksKnight, &stream)
    else { return nil }
    let pool = LinearOrderGenerator.names
    let names = stream.sample(people, of: pool.count).map { pool[$0] }
    let suited = (0..<people).filter { (world >> $0 & 1 == 1) == asksKnight }
    let asked = suited[stream.integer(below: suited.count)]
    let others = (0..<people).filter { $0 != asked }
    let told = others[stream.integer(below: others.count)]
    // Whom the first question and its hint have told is not told again.
    let untold = others.filter { $0 != told }
    let later = untold.isEmpty ? nil : untold[stream.integer(below: untold.count)]
    func isKnight(_ person: Int) -> Bool { world >> person & 1 == 1 }
    func fact(_ person: Int) -> [Block] {
      paragraph("\(names[person]) is a \(isKnight(person) ? "knight" : "knave").")
    }
    let count = world.nonzeroBitCount
    let list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: people + (cell["statements"] == "joined" ? 2 : 0),
      stem: paragraph(
        "On an island live knights, who always tell the truth, and knaves, who never do. You meet \(list)."
      ) + zip(names, statements).flatMap { paragraph("\($0) says: “\($1.words(names)).”") },
      steps: [
        GeneratedStep(
          id: "kind", content: paragraph("What is \(names[asked])?"),
          answer: .options([
            GeneratedOption(
              content: [.text("a knight")], error: isKnight(asked) ? nil : "took-at-word"),
            GeneratedOption(
              content: [.text("a knave")], error: isKnight(asked) ? "doubted-the-truthful" : nil),
          ]),
          hints: [
            paragraph(
              "Suppose that \(names[asked]) is a knight, and then a knave: one of the two leads to a contradiction."
            ), fact(told),
          ]),
        GeneratedStep(
          id: "knights", content: paragraph("How many of them are knights?"),
          answer: .number(
            key: Double(count), unit: nil,
            errors: count * 2 == people
              ? [] : [ExpectedError(Double(people - count), "counted-knaves")]),
          hints: later.map { [fact($0)] } ?? []),
      ],
      explanation: paragraph(
        "Knights: \(kinds(names, where: isKnight)). Knaves: \(kinds(names) { !isKnight($0) })."))
  }

  private static func paragraph(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  private static func kinds(_ names: [String], where holds: (Int) -> Bool) -> String {
    let chosen = names.indices.filter(holds).map { names[$0] }
    return chosen.isEmpty ? "none" : chosen.joined(separator: ", ")
  }

  /// Statements with one world, in which somebody is of a kind; nil where none is found.
  private static func island(
    _ people: Int, isJoined: Bool, withKnight: Bool, _ stream: inout RandomStream
  ) -> (statements: [IslandStatement], world: Int)? {
    let others = withKnight ? 0 : (1 << people) - 1
    for _ in 0..<tries {
      let statements = statements(people, isJoined: isJoined, &stream)
      if let world = IslandStatement.world(statements), world != others {
        return (statements, world)
      }
    }
    return nil
  }

  /// One statement about everybody, one about two others where that is asked for, and else
  /// statements about one other.
  private static func statements(
    _ people: Int, isJoined: Bool, _ stream: inout RandomStream
  ) -> [IslandStatement] {
    let order = stream.permutation(of: people)
    var statements = [IslandStatement](repeating: .someKnave, count: people)
    for (index, speaker) in order.enumerated() {
      let choices =
        index == 0
        ? IslandStatement.group(of: people)
        : index == 1 && isJoined
          ? IslandStatement.joined(speaker: speaker, of: people)
          : IslandStatement.simple(speaker: speaker, of: people)
      statements[speaker] = choices[stream.integer(below: choices.count)]
    }
    return statements
  }

  /// One over the chance that two islands have the same statements, names and person asked.
  ///
  /// All statements that have a world with the kind asked for are equally likely, and so are the
  /// people of that kind.
  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let people = cell.number("people")
    guard (2...4).contains(people) else { return 0 }
    let isJoined = cell["statements"] == "joined"
    // How many statements have a world with so many knights.
    var counts = [Double](repeating: 0, count: people + 1)
    for group in 0..<people {
      for pair in isJoined ? (0..<people).filter({ $0 != group }) : [-1] {
        let choices = (0..<people).map { speaker in
          speaker == group
            ? IslandStatement.group(of: people)
            : speaker == pair
              ? IslandStatement.joined(speaker: speaker, of: people)
              : IslandStatement.simple(speaker: speaker, of: people)
        }
        for knights in worlds(choices, []) { counts[knights] += 1 }
      }
    }
    let repeats = [true, false].map { asksKnight in
      let kinds = counts.enumerated().map { knights, count in
        (people: Double(asksKnight ? knights : people - knights), count: count)
      }.filter { $0.people > 0 }
      let whole = kinds.reduce(0) { $0 + $1.count }
      return kinds.reduce(0) { $0 + $1.count / $1.people } / (4 * whole * whole)
    }
    let names = (0..<people).reduce(1) { $0 * Double(LinearOrderGenerator.names.count - $1) }
    return names / repeats.reduce(0, +)
  }

  /// The knights in the worlds of all statements that have one.
  private static func worlds(
    _ choices: [[IslandStatement]], _ chosen: [IslandStatement]
  ) -> [Int] {
    guard chosen.count < choices.count else {
      return IslandStatement.world(chosen).map { [$0.nonzeroBitCount] } ?? []
    }
    return choices[chosen.count].flatMap { worlds(choices, chosen + [$0]) }
  }
}
