import Assessment

extension Item {
  /// Answers that a candidate might give; empty where none can be made up.
  ///
  /// Every combination of what the interactions take, where there are few; else the first so many
  /// right and the others wrong.
  func possibleAnswers() -> [[ResponseEntry]] {
    let lists = interactions.map { interaction in
      interaction.possibleEntries(
        RuleKeys(rule, of: interaction.response),
        correct: response(interaction.response)?.correct
      ).map { ResponseEntry(interaction.response, $0) }
    }
    guard !lists.isEmpty, lists.allSatisfy({ !$0.isEmpty }) else { return [] }
    let count = lists.reduce(1) { min($0 * $1.count, 10_000) }
    if count <= 4_096 { return [ResponseEntry].combinations(lists) }
    return (0...lists.count).map { right in
      lists.enumerated().flatMap { $0.offset < right ? $0.element.prefix(1) : $0.element.suffix(1) }
    }
  }

  /// The number of an outcome that an answer leads to; nil where it is NULL.
  func outcome(_ id: String, of entries: [ResponseEntry]) -> Double? {
    guard let place = outcomes.firstIndex(where: { $0.id == id }) else { return nil }
    return outcomeValues(of: entries)[place]?.number
  }
}
