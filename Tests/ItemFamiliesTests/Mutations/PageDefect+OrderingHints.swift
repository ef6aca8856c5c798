import Assessment

extension PageDefect {
  /// Hints to ordering puzzles that are untrue, say too little, or say what was said before.
  static let puzzleHints: [PageDefect] = [
    puzzle("the first hint begins with somebody else") { item, puzzle in
      guard let name = puzzle.begun,
        let other = item.steps[0].answer.options.map(\.content.plainText).first(where: {
          $0 != name
        })
      else { return nil }
      return item.hint(0, 0) { $0.replacing(name, with: other) }
    },
    puzzle("the first hint leaves one place more") { item, _ in
      item.hint(0, 0) { text in
        let counts = [("one place.", "two places."), ("two places.", "three places.")]
        let more = counts.first { text.contains($0.0) } ?? ("three places.", "four places.")
        return text.replacing(more.0, with: more.1)
      }
    },
    puzzle("the first hint adds no clue of a second person") { item, _ in
      item.hint(0, 0) { text in
        guard let start = text.firstRange(of: " or "), let end = text.firstRange(of: " only ")
        else { return text }
        return text[..<start.lowerBound] + " leave" + text[end.lowerBound...]
      }
    },
    puzzle("the second hint tells the place asked for") { item, puzzle in
      item.hint(0, 1) { _ in puzzle.place(of: item.keyText) }
    },
    puzzle("the second hint is untrue") { item, puzzle in
      item.hint(0, 1, puzzle.misplaced)
    },
    puzzle("the second hint places somebody whom a clue tells", ["anchors": ["yes"]]) {
      item, puzzle in
      guard let told = puzzle.clues.lazy.compactMap(puzzle.toldPlace).first else { return nil }
      return item.hint(0, 1) { _ in puzzle.place(of: puzzle.order[told]) }
    },
    puzzle("the hint on a pair is untrue") { item, _ in
      item.hint(1, 0) { text in
        let pair = text.dropLast().split(separator: " comes before ")
        return pair.count == 2 ? "\(pair[1]) comes before \(pair[0])." : text
      }
    },
    puzzle("the hint on a pair is a clue") { item, puzzle in
      guard let clue = puzzle.clues.first(where: { $0.contains(" comes before ") }) else {
        return nil
      }
      return item.hint(1, 0) { _ in clue }
    },
    puzzle("the hint on a pair is what a clue on neighbours says") { item, puzzle in
      guard let clue = puzzle.clues.first(where: { $0.contains(" comes directly before ") }) else {
        return nil
      }
      return item.hint(1, 0) { _ in clue.replacing(" directly ", with: " ") }
    },
    puzzle("the hint on a pair tells the whole order") { item, puzzle in
      item.hint(1, 0) { _ in "From first to last: " + puzzle.order.joined(separator: ", ") + "." }
    },
    puzzle("the last hint tells what a hint before told") { item, _ in
      item.steps.first?.hints.last.flatMap { told in
        item.step(1) { $0.with(hints: $0.hints.dropLast() + [told]) }
      }
    },
    puzzle("a hint to the order stands there twice") { item, _ in
      item.step(1) { step in step.hints.last.map { step.with(hints: step.hints + [$0]) } }
    },
    puzzle("the last hint places somebody whom a clue has placed", ["anchors": ["yes"]]) {
      item, puzzle in
      guard let told = puzzle.clues.lazy.compactMap(puzzle.toldPlace).first else { return nil }
      return item.hint(1, 1) { _ in puzzle.place(of: puzzle.order[told]) }
    },
    puzzle("the last hint is untrue") { item, puzzle in
      item.hint(1, 1, puzzle.misplaced)
    },
    puzzle("a third hint tells the place asked for") { item, puzzle in
      item.step { step in
        step.with(hints: step.hints + [[.paragraph([.text(puzzle.place(of: item.keyText))])]])
      }
    },
    puzzle("the hints on the place stand in another order") { item, _ in
      item.step { $0.with(hints: $0.hints.reversed()) }
    },
    puzzle("the hints on the order stand in another order") { item, _ in
      item.step(1) { $0.with(hints: $0.hints.reversed()) }
    },
    puzzle("the last hint on the place is missing") { item, _ in
      item.step { $0.with(hints: $0.hints.dropLast()) }
    },
    puzzle("the hints on the order are missing") { item, _ in item.step(1) { $0.with(hints: []) } },
  ]
}

extension TestPuzzle {
  /// A sentence on somebody's place, with another place.
  fileprivate func misplaced(_ text: String) -> String {
    let place = places.firstIndex { text.hasSuffix(" \($0).") } ?? 0
    return text.replacing(" \(places[place]).", with: " \(places[place == 0 ? 1 : place - 1]).")
  }
}
