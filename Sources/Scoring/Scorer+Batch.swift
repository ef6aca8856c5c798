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
      items: includeItems ? itemScores(buffers) : nil)
  }

  private func itemScores(_ buffers: borrowing ScoringBuffers) -> [ItemScore] {
    var scores: [ItemScore] = []
    scores.reserveCapacity(table.reported.count)
    for place in table.reported {
      scores.append(itemScore(at: place, visits: 0, changes: 0, buffers))
    }
    return scores
  }
}
