public import Assessment

extension Scorer {
  /// The profile of one line of responses.
  ///
  /// - Parameters:
  ///   - line: the line, with a slot for each item of `Catalog.items`; missing slots count as not
  ///     reached.
  ///   - id: the profile's id.
  ///   - includeItems: whether the profile lists the items.
  ///   - buffers: the thread's working storage, from `makeBuffers()`.
  /// - Returns: a profile without a session.
  public func profile(
    of line: ResponseLine, id: String, includeItems: Bool = true, buffers: inout ScoringBuffers
  ) -> Profile {
    buffers.reset()
    buffers.take(line, in: table)
    let scores = scaleScores(&buffers, sitting: Sitting())
    return Profile(
      id: id, engine: .current, assessment: reference, candidate: line.candidate, session: nil,
      scales: scores, validity: validityResults(buffers),
      interpretations: interpretationResults(scores, buffers),
      items: includeItems ? itemScores(of: line, buffers) : nil)
  }

  private func itemScores(
    of line: ResponseLine, _ buffers: borrowing ScoringBuffers
  ) -> [ItemScore] {
    var scores: [ItemScore] = []
    scores.reserveCapacity(table.reported.count)
    for place in table.reported {
      scores.append(
        itemScore(
          at: place, typed: place < line.responses.count ? typed(in: line, at: place) : nil,
          visits: 0, changes: 0, buffers))
    }
    return scores
  }

  private func typed(in line: ResponseLine, at place: Int) -> String? {
    switch line.responses[place] {
    case .notReached, .omitted, .index: nil
    case .number(_, let typed): typed
    case .entries(let entries), .state(_, let entries): table.items[place].typed(in: entries)
    }
  }
}
