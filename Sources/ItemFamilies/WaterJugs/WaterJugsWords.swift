import Assessment

/// Puts a puzzle with jugs into words.
struct WaterJugsWords {
  let puzzle: JugPuzzle
  /// Which jug of the puzzle stands at each place shown.
  let places: [Int]
  /// The place and the move that the second question is about.
  let jug: Int
  let move: Int
  let actor: String
  let vessel: (one: String, many: String)
  let liquid: String

  private static let labels = ["A", "B", "C"]

  func item(cell: FamilyCell, surface: [FamilyParameter], version: Int) -> GeneratedItem {
    GeneratedItem(
      family: .waterJugs, version: version, cell: cell, incidentals: surface,
      complexity: puzzle.moves.count, stem: stem, steps: [fewest, amount],
      explanation: [.paragraph([.text(explanation)])])
  }

  private func shown(_ state: [Int]) -> [Int] { places.map { state[$0] } }

  private var stem: [Block] {
    let number = places.count == 2 ? "two" : "three"
    let start = shown(puzzle.states[0])
    let lines = places.indices.map { place in
      let filling = start[place] == 0 ? "empty" : "full"
      return
        "\(vessel.one) \(Self.labels[place]): holds \(puzzle.capacities[places[place]]) litres, \(filling)"
    }
    let rules =
      puzzle.hasTap
      ? "One move fills a \(vessel.one) to the brim at a tap, empties one into a drain, or pours one into another until the first is empty or the second is full."
      : "There is no tap and no drain. One move pours a \(vessel.one) into another until the first is empty or the second is full."
    return [
      .paragraph([
        .text(
          "\(actor) has \(number) \(vessel.many) without marks and needs exactly \(puzzle.goal) litres of \(liquid) in one of them."
        )
      ]),
      .list(ordered: false, entries: lines.map { [.paragraph([.text($0)])] }),
      .paragraph([.text(rules)]),
    ]
  }

  private var fewest: GeneratedStep {
    let key = puzzle.moves.count
    let errors = [(key + 1, "counts-the-start"), (key - 1, "last-move-left-out")]
    let other = puzzle.otherMoves.map { [($0, "other-first-move")] } ?? []
    let hints = [
      "After each move at least one \(vessel.one) is full or empty, so there are few amounts to go through.",
      "The first move is: \(name(puzzle.moves[0])).",
      "The second move is: \(name(puzzle.moves[1])).",
    ]
    return GeneratedStep(
      id: "fewest", content: [.paragraph([.text("How many moves are needed at least?")])],
      answer: .number(
        key: Double(key), unit: nil, errors: TeaserErrors.kept(other + errors, key: key)),
      hints: hints.map { [.paragraph([.text($0)])] })
  }

  private var amount: GeneratedStep {
    let here = shown(puzzle.states[move])
    let key = here[jug]
    var errors = [
      (shown(puzzle.states[move - 1])[jug], "one-move-early"),
      (shown(puzzle.states[move + 1])[jug], "one-move-late"),
      (puzzle.capacities[places[jug]], "not-poured-over"),
    ]
    for other in here.indices where other != jug {
      errors.append((here[other], "contents-of-\(Self.labels[other])"))
    }
    let before = zip(Self.labels, shown(puzzle.states[move - 1]))
      .map { "\($0) \($1)" }.joined(separator: ", ")
    let hints = [
      "Write down the amounts in all \(vessel.many) after each move.",
      "After move \(move - 1) the litres are: \(before).",
    ]
    let question =
      "Take the way with the fewest moves. How many litres are in \(vessel.one) \(Self.labels[jug]) after move \(move)?"
    return GeneratedStep(
      id: "amount", content: [.paragraph([.text(question)])],
      answer: .number(key: Double(key), unit: nil, errors: TeaserErrors.kept(errors, key: key)),
      hints: hints.map { [.paragraph([.text($0)])] })
  }

  private var explanation: String {
    let chain = zip(puzzle.moves, puzzle.states.dropFirst()).map { move, state in
      "\(name(move)) (\(shown(state).map(String.init).joined(separator: ", ")))"
    }
    return "The shortest way has \(chain.count) moves: \(chain.joined(separator: "; "))."
  }

  private func name(_ move: JugMove) -> String {
    func label(_ jug: Int) -> String {
      places.firstIndex(of: jug).map { Self.labels[$0] } ?? ""
    }
    if move.from < 0 { return "fill \(label(move.to))" }
    if move.to < 0 { return "empty \(label(move.from))" }
    return "pour \(label(move.from)) into \(label(move.to))"
  }
}
