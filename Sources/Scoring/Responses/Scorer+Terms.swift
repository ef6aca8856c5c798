public import Assessment

extension Scorer {
  /// The outcomes that enter a scale, its facets' and parts' included, each once; nil for a name
  /// that is no scale's path, nor an id that only one scale has.
  public func terms(ofScale name: String) -> [ItemTerm]? {
    let exact = scales.indices.filter { scales[$0].path.text == name }
    let places = exact.isEmpty ? scales.indices.filter { scales[$0].path.localID == name } : exact
    guard places.count == 1 else { return nil }
    return unique(terms(ofScaleAt: places[0]))
  }

  /// The SCORE of every item that stands in profiles and has a largest one, in document order.
  ///
  /// It is reversed where every scale that takes it reverses it.
  public func scoredTerms() -> [ItemTerm] {
    let used = scales.flatMap(\.terms)
    return table.reported.compactMap { place in
      guard let slot = table.slot(of: OutcomeVariable.score, item: place) else { return nil }
      let own = used.filter { $0.slot == slot }
      let isReversed = !own.isEmpty && own.allSatisfy(\.isReversed)
      let term = term(item: place, slot: slot, isReversed: isReversed)
      return term.range == nil ? nil : term
    }
  }

  /// Scores the items of one line, and nothing above them.
  public func scoreItems(of line: ResponseLine, buffers: inout ScoringBuffers) {
    buffers.reset()
    buffers.take(line, in: table)
  }

  private func terms(ofScaleAt place: Int) -> [ItemTerm] {
    scales[place].terms.map { term(item: $0.item, slot: $0.slot, isReversed: $0.isReversed) }
      + scales[place].parts.flatMap { terms(ofScaleAt: $0.scale) }
  }

  /// A value turned round within its range; nil where that is asked for and there is no range.
  static func turned(
    _ value: Double, _ isReversed: Bool, _ range: ClosedRange<Double>?
  ) -> Double? {
    isReversed ? range.map { $0.lowerBound + $0.upperBound - value } : value
  }

  private func unique(_ terms: [ItemTerm]) -> [ItemTerm] {
    var slots: Set<Int> = []
    return terms.filter { slots.insert($0.slot).inserted }
  }

  private func term(item place: Int, slot: Int, isReversed: Bool) -> ItemTerm {
    let scored = table.items[place]
    let variable = scored.item.outcomes[slot - table.slotStarts[place]]
    let range = variable.minimum.flatMap { low in
      variable.maximum.flatMap { ClosedRange(from: low, through: $0) }
    }
    return ItemTerm(
      path: scored.path, place: place, outcome: variable.id, isReversed: isReversed,
      hasRightAnswer: scored.item.hasRightAnswer,
      range: range,
      listedOutcomes: scored.rows.dropFirst().map { row in
        let value = row.numbers[slot - table.slotStarts[place]]
        return value.isNaN ? nil : Self.turned(value, isReversed, range)
      },
      slot: slot)
  }
}

extension ScoringBuffers {
  /// The state of a term's item in the line last scored.
  public func state(of term: ItemTerm) -> ItemState { states[term.place] }

  /// A term's outcome in the line last scored, turned round where the term is reversed.
  ///
  /// Nil where the outcome is NULL, or is to be turned round and has no range.
  public func value(of term: ItemTerm) -> Double? {
    let value = outcomes[term.slot]
    return value.isNaN ? nil : Scorer.turned(value, term.isReversed, term.range)
  }
}
