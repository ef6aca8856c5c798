import Assessment

/// Works puzzles with jugs: searches all amounts, and proves the shortest way the only one.
enum WaterJugsSolver: ItemSolver {
  static let family = FamilyName.waterJugs

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let shown = WaterJugsShown(item) else {
      return [Defect("unreadable", "this is no puzzle with jugs and two questions")]
    }
    let search = JugSearch(capacities: shown.capacities, hasTap: shown.hasTap)
    guard let way = search.shortest(from: shown.start, goal: shown.goal), !way.moves.isEmpty else {
      return [Defect("one-right-answer", "the amount is there already, or cannot be measured")]
    }
    var found = radicals(item, shown, way)
    if item.complexity != way.moves.count {
      found.append(Defect("complexity", "the shortest way has \(way.moves.count) moves"))
    }
    if way.count != 1 {
      return found + [Defect("ambiguous", "\(way.count) ways are equally short")]
    }
    guard shown.asked.move >= 3, shown.asked.move < way.moves.count else {
      return found + [Defect("unreadable", "the move asked for is not under way")]
    }
    let fewest = item.steps[0]
    let amount = item.steps[1]
    let other = search.shortest(from: shown.start, goal: shown.goal, avoiding: way.states[1])
    found += TeaserText.number(
      of: fewest, is: way.moves.count,
      errors: [
        "counts-the-start": way.moves.count + 1, "last-move-left-out": way.moves.count - 1,
        "other-first-move": other?.moves.count ?? -1,
      ])
    let (jug, move) = shown.asked
    let here = way.states[move]
    var errors = [
      "one-move-early": way.states[move - 1][jug], "one-move-late": way.states[move + 1][jug],
      "not-poured-over": shown.capacities[jug],
    ]
    let others = here.indices.filter { $0 != jug }
    for other in others { errors["contents-of-\(WaterJugsShown.labels[other])"] = here[other] }
    found += TeaserText.number(of: amount, is: here[jug], errors: errors)
    return found + words(item, shown, way)
  }

  private static func radicals(
    _ item: GeneratedItem, _ shown: WaterJugsShown, _ way: JugSearch.Way
  ) -> [Defect] {
    var found: [Defect] = []
    let full = shown.start.count { $0 > 0 }
    if full != (shown.hasTap ? 0 : 1) {
      found.append(Defect("radical", "with a tap no jug starts full, without one exactly one"))
    }
    let distances = way.states.map { state in
      state.map { ($0 - shown.goal).magnitude }.min() ?? 0
    }
    let detour = zip(distances, distances.dropFirst()).contains { $0 < $1 }
    let recomputed = [
      "jugs": String(shown.capacities.count), "source": shown.hasTap ? "tap" : "full",
      "moves": String(way.moves.count), "detour": detour ? "yes" : "no",
    ]
    for radical in item.cell.radicals where recomputed[radical.name] != radical.value {
      found.append(Defect("radical", "'\(radical.name)' is not what the puzzle shows"))
    }
    return found
  }

  private static func words(
    _ item: GeneratedItem, _ shown: WaterJugsShown, _ way: JugSearch.Way
  ) -> [Defect] {
    let moves = way.moves.map(name)
    let chain = zip(moves, way.states.dropFirst()).map { move, state in
      "\(move) (\(state.map(String.init).joined(separator: ", ")))"
    }
    let before = zip(WaterJugsShown.labels, way.states[shown.asked.move - 1])
      .map { "\($0) \($1)" }.joined(separator: ", ")
    return TeaserText.explanation(
      of: item,
      expected: "The shortest way has \(moves.count) moves: \(chain.joined(separator: "; ")).")
      + TeaserText.hints(
        of: item.steps[0],
        expected: [
          "After each move at least one \(shown.vessel.one) is full or empty, so there are few amounts to go through.",
          "The first move is: \(moves[0]).", "The second move is: \(moves[1 % moves.count]).",
        ])
      + TeaserText.hints(
        of: item.steps[1],
        expected: [
          "Write down the amounts in all \(shown.vessel.many) after each move.",
          "After move \(shown.asked.move - 1) the litres are: \(before).",
        ])
  }

  private static func name(_ move: JugSearch.Move) -> String {
    let labels = WaterJugsShown.labels
    return switch move {
    case .fill(let jug): "fill \(labels[jug])"
    case .empty(let jug): "empty \(labels[jug])"
    case .pour(let from, let to): "pour \(labels[from]) into \(labels[to])"
    }
  }
}
