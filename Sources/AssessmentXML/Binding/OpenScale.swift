import Assessment

/// A scale that waits for the terms that items name.
struct OpenScale {
  let rule: Scale.Rule
  private(set) var terms: [Scale.Term] = []

  init(rule: Scale.Rule) {
    self.rule = rule
  }

  /// Adds the score of an item; what a wrong guess costs counts under formula scoring only.
  mutating func add(
    _ item: String, weight: Double, isReversed: Bool, guessingPenalty: Double
  ) {
    terms.append(
      Scale.Term(
        item: item, weight: weight, isReversed: isReversed,
        penalty: rule == .formula ? guessingPenalty : 0))
  }
}
