import Assessment

extension PageDefect {
  /// Hints to ordering puzzles that say too little, or what was said before.
  static let orderingHints: [PageDefect] = [
    PageDefect(.orderingPuzzle, "the hint to begin with leaves a place more") {
      $0.hints { text in
        text.replacing("only three places", with: "only four places")
          .replacing("only two places", with: "only three places")
          .replacing("only one place.", with: "only two places.")
      }
    },
    PageDefect(.orderingPuzzle, "the hint to begin with adds no clue of a second person") {
      $0.hints { text in
        guard text.hasPrefix("Begin"), let start = text.firstRange(of: " or "),
          let end = text.firstRange(of: " only ")
        else { return text }
        return text[..<start.lowerBound] + " leave" + text[end.lowerBound...]
      }
    },
    PageDefect(.orderingPuzzle, "the second hint is missing") {
      $0.step { $0.with(hints: Array($0.hints.dropLast())) }
    },
    PageDefect(.orderingPuzzle, "the hints to the order are missing") {
      $0.step(1) { $0.hints.isEmpty ? nil : $0.with(hints: []) }
    },
    PageDefect(.orderingPuzzle, "the last hint tells what a hint before told") { item in
      item.steps.first?.hints.last.flatMap { told in
        item.step(1) { $0.with(hints: $0.hints.dropLast() + [told]) }
      }
    },
    PageDefect(.orderingPuzzle, "a hint to the order stands there twice") {
      $0.step(1) { step in step.hints.last.map { step.with(hints: step.hints + [$0]) } }
    },
  ]
}
