import Assessment
import Psychometrics

/// Writes puzzles about the order of several people.
enum OrderingPuzzleGenerator: FamilyGenerator {
  static let family = FamilyName.orderingPuzzle
  static let version = 3

  /// How many puzzles are drawn for one draft before it is given up.
  private static let tries = 40
  /// How many puzzles a space is projected from.
  private static let sampled = 600

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    guard let orders = OrderingOrders.of(cell.number("people")),
      let puzzle = puzzle(of: cell, from: &stream),
      let hints = OrderingHints(puzzle, orders, from: &stream)
    else { return nil }
    let pool = LinearOrderGenerator.names
    let count = puzzle.places.count
    let names = stream.sample(count, of: pool.count).map { pool[$0] }
    let story = stream.integer(below: OrderingWords.stories.count)
    func fact(_ person: Int) -> String {
      "\(names[person]) is \(OrderingWords.place(puzzle.places[person], of: count))."
    }
    let key = puzzle.person(at: puzzle.asked)
    let open = puzzle.open
    let errors = OrderingErrors(puzzle, orders)
    let last = [
      hints.pair.map { OrderingClue.before($0.first, $0.second).words(names) },
      hints.later.map(fact),
    ]
    let solution = (0..<count).map { names[puzzle.person(at: $0)] }
    let needsSupposition = cell["supposition"] == "yes"
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: puzzle.clues.count + (needsSupposition ? 2 : 0),
      stem: paragraph(OrderingWords.opening(story, names)) + [
        .list(ordered: false, entries: puzzle.clues.map { paragraph($0.words(names)) })
      ],
      steps: [
        GeneratedStep(
          id: "place",
          content: paragraph("Who is \(OrderingWords.place(puzzle.asked, of: count))?"),
          answer: .options(
            open.map { person in
              GeneratedOption(
                content: [.text(names[person])],
                error: person == key ? nil : errors.error(person))
            }),
          hints: [
            paragraph(hints.start.words(names, placesAreTold: open.count < count)),
            paragraph(fact(hints.told)),
          ]),
        GeneratedStep(
          id: "order",
          content: paragraph("Put all of them in order, beginning with whoever is first."),
          answer: .order(
            names.indices.map { person in
              GeneratedOption(id: ids[person], content: [.text(names[person])], error: nil)
            }, key: (0..<count).map { ids[puzzle.person(at: $0)] }),
          hints: last.compactMap(\.self).map(paragraph)),
      ],
      explanation: paragraph("From first to last: \(solution.joined(separator: ", "))."))
  }

  private static let ids = ["a", "b", "c", "d", "e", "f"]

  private static func puzzle(
    of cell: FamilyCell, from stream: inout RandomStream
  ) -> OrderingPuzzle? {
    for _ in 0..<tries {
      if let puzzle = OrderingPuzzle(
        people: cell.number("people"), hasAnchors: cell["anchors"] == "yes",
        hasNegatives: cell["negatives"] == "yes", needsSupposition: cell["supposition"] == "yes",
        from: &stream)
      {
        return puzzle
      }
    }
    return nil
  }

  private static func paragraph(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  /// One over the chance that two puzzles have the same names, story, clues and question; the
  /// chance of the same clues is that of pairs in a fixed sample, or less than one such pair.
  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    var stream = RandomStream(seed: 1, purpose: "instance-space")
    var counts: [OrderingPuzzle: Int] = [:]
    for _ in 0..<sampled {
      if let puzzle = puzzle(of: cell, from: &stream) { counts[puzzle, default: 0] += 1 }
    }
    let drawn = Double(counts.values.reduce(0, +))
    let repeats = Double(counts.values.reduce(0) { $0 + $1 * ($1 - 1) })
    let names = (0..<cell.number("people")).reduce(1.0) {
      $0 * Double(LinearOrderGenerator.names.count - $1)
    }
    return drawn > 1
      ? names * Double(OrderingWords.stories.count) * drawn * (drawn - 1) / max(repeats, 2) : 0
  }
}
