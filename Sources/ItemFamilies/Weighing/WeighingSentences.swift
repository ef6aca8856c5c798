import Assessment

/// Puts a weighing into words.
struct WeighingSentences {
  let puzzle: WeighingPuzzle
  let asksForMost: Bool
  let direction: String
  let actor: String
  let thing: String

  func item(cell: FamilyCell, surface: [FamilyParameter], version: Int) -> GeneratedItem {
    GeneratedItem(
      family: .weighing, version: version, cell: cell, incidentals: surface,
      complexity: puzzle.cases, stem: stem, steps: [fewest, pans],
      explanation: Self.lines(explanation))
  }

  private static func lines(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  private var stem: [Block] {
    let unknown = puzzle.kind == "known" ? "" : " Nobody knows whether it is heavier or lighter."
    return Self.lines(
      "A \(actor) has \(CountWords.word(puzzle.coins)) \(thing)s that look alike. All weigh the same but one, which is \(direction) than the others."
    )
      + Self.lines(
        "There is a balance with two pans and no weights. It only shows which pan is heavier, or that both weigh the same.\(unknown)"
      )
  }

  private var fewest: GeneratedStep {
    let key = puzzle.weighings
    let coins = puzzle.coins
    let aim =
      puzzle.kind == "tell"
      ? "the false \(thing) and whether it is heavier or lighter" : "the false \(thing)"
    var errors = [((0...).first { 1 << $0 >= coins } ?? 0, "halving")]
    if puzzle.kind != "known" {
      errors.insert(
        ((0...).first { WeighingPuzzle.power($0) >= coins } ?? 0, "direction-forgotten"), at: 0)
    }
    errors += [(coins / 2, "one-against-one"), (coins - 1, "one-coin-left")]
    let hints = [
      "A weighing has three outcomes: left down, right down, or balance.",
      "There are \(CountWords.word(puzzle.cases)) ways in which one \(thing) can be false.",
      "\(CountWords.opening(key)) weighings have \(outcomes(key)) outcomes together, and \(CountWords.word(key - 1)) only \(outcomes(key - 1)).",
    ]
    return GeneratedStep(
      id: "fewest",
      content: Self.lines(
        "What is the smallest number of weighings that always suffices, even with bad luck, to find \(aim)?"
      ),
      answer: .number(key: Double(key), unit: nil, errors: TeaserErrors.kept(errors, key: key)),
      hints: hints.map(Self.lines))
  }

  private var pans: GeneratedStep {
    let key = asksForMost ? puzzle.mostOnPans : puzzle.fewestOnPans
    let errors = [
      (puzzle.coins / 2, "halves"), (1, "one-against-one"),
      (asksForMost ? puzzle.fewestOnPans : puzzle.mostOnPans, "other-end"),
      (key + 1, "one-too-many"), (key - 1, "one-too-few"),
    ]
    let left = puzzle.weighings - 1
    let hints = [
      "After the first weighing \(CountWords.word(left)) more \(left == 1 ? "weighing" : "weighings") must be enough, whatever its outcome.",
      "Count the ways that are left where the pans balance, and where they do not.",
    ]
    return GeneratedStep(
      id: "pans",
      content: Self.lines(
        "The fewest weighings must still always suffice. How many \(thing)s may lie on each pan in the first weighing at \(asksForMost ? "most" : "least")?"
      ),
      answer: .number(key: Double(key), unit: nil, errors: TeaserErrors.kept(errors, key: key)),
      hints: hints.map(Self.lines))
  }

  private var explanation: String {
    let weighings = CountWords.word(puzzle.weighings)
    let least = CountWords.word(puzzle.fewestOnPans)
    let most = CountWords.word(puzzle.mostOnPans)
    let onPans = least == most ? "exactly \(most)" : "\(least) to \(most)"
    return
      "Each weighing has three outcomes, so that \(weighings) weighings tell apart \(outcomes(puzzle.weighings)) cases at most. Here there are \(CountWords.word(puzzle.cases)) ways in which one \(thing) can be false, and \(weighings) weighings always suffice. For this \(onPans) must lie on each pan first."
  }

  /// How many outcomes some weighings have together.
  private func outcomes(_ weighings: Int) -> String {
    CountWords.word(WeighingPuzzle.power(weighings))
  }
}
