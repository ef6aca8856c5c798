import Assessment

/// Puts a crossing into words.
struct CrossingSentences {
  let puzzle: CrossingPuzzle
  let crates: [String]
  let carrier: String
  let passage: (place: String, vehicle: String)

  func item(cell: FamilyCell, surface: [FamilyParameter], version: Int) -> GeneratedItem {
    GeneratedItem(
      family: .riverCrossing, version: version, cell: cell, incidentals: surface,
      complexity: puzzle.room.crossings, stem: stem, steps: [fewest, second],
      explanation: Self.lines(explanation))
  }

  private static func lines(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  private func names(_ places: [Int]) -> String {
    places.isEmpty ? "nothing" : places.map { crates[$0] }.joined(separator: " and ")
  }

  private var stem: [Block] {
    let listed = crates.dropLast().joined(separator: ", ") + " and " + (crates.last ?? "")
    let room = puzzle.capacity == 1 ? "one crate" : "\(CountWords.word(puzzle.capacity)) crates"
    return Self.lines(
      "A \(carrier) must bring \(CountWords.word(puzzle.count)) crates across \(passage.place) in a \(passage.vehicle): \(listed)."
    )
      + Self.lines(
        "The \(passage.vehicle) holds the \(carrier), who alone can steer it, and at most \(room) at a time."
      )
      + Self.lines(
        "Some crates must not be left together on either side while the \(carrier) is away:")
      + [
        .list(
          ordered: false, entries: puzzle.conflicts.map { Self.lines(names([$0.0, $0.1])) })
      ]
  }

  private var fewest: GeneratedStep {
    let key = puzzle.loads?.count ?? 0
    let trips = (puzzle.count + puzzle.capacity - 1) / puzzle.capacity
    var errors = [(2 * trips - 1, "conflicts-ignored")]
    if let wider = puzzle.widerCrossings { errors.append((wider, "one-place-too-many")) }
    if puzzle.loads != nil { errors += [((key + 1) / 2, "one-direction-only"), (0, "given-up")] }
    let conflict = names([puzzle.unsafe.conflict.0, puzzle.unsafe.conflict.1])
    let hints = [
      "If the first load were \(names(puzzle.unsafe.load)), \(conflict) would be left together.",
      "Crates that have been brought over may be taken back.",
      "If it can be done, the number of crossings is odd, since the \(carrier) ends on the other side.",
    ]
    return GeneratedStep(
      id: "fewest",
      content: Self.lines(
        "How many crossings are needed at least, counting both directions? Write 0 if it cannot be done."
      ),
      answer: .number(key: Double(key), unit: nil, errors: TeaserErrors.kept(errors, key: key)),
      hints: hints.map(Self.lines))
  }

  private var second: GeneratedStep { puzzle.first.map(firstLoad) ?? room }

  private func firstLoad(_ key: Int) -> GeneratedStep {
    let options = crates.indices.map { crate in
      let error = puzzle.conflicts(of: crate) == 0 ? "harmless-first" : "one-of-a-pair"
      return GeneratedOption(
        content: [.text(crates[crate])], error: crate == key ? nil : error)
    }
    let others = crates.indices.filter { $0 != key }.prefix(min(2, crates.count - 2))
    return GeneratedStep(
      id: "first",
      content: Self.lines(
        "Which crate is on board at the first crossing in every way with the fewest crossings?"),
      answer: .options(options),
      hints: others.map {
        Self.lines("There is a shortest way that does not begin with \(crates[$0]).")
      })
  }

  private var room: GeneratedStep {
    let key = puzzle.room.capacity
    let involved = crates.indices.count { puzzle.conflicts(of: $0) > 0 }
    let errors = [
      (key - 1, "one-too-few"), (key + 1, "one-too-many"), (involved, "every-crate-in-conflict"),
    ]
    return GeneratedStep(
      id: "room",
      content: Self.lines(
        "How many crates must the \(passage.vehicle) hold at least, so that it can be done?"),
      answer: .number(key: Double(key), unit: nil, errors: TeaserErrors.kept(errors, key: key)),
      hints: [
        Self.lines(
          "The first load must leave no pair behind: at least one of each pair is on board.")
      ])
  }

  private var explanation: String {
    guard let loads = puzzle.loads else {
      return
        "It cannot be done: whatever is taken, some crates that must be kept apart are left together before all are over. With room for \(puzzle.room.capacity) it takes \(puzzle.room.crossings) crossings."
    }
    let crossings = loads.enumerated().map { index, load in
      let taken = crates.indices.filter { load >> $0 & 1 == 1 }
      return "\(names(taken)) \(index % 2 == 0 ? "over" : "back")"
    }
    return "A shortest way has \(loads.count) crossings: \(crossings.joined(separator: "; "))."
  }
}
