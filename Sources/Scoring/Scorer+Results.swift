import Assessment

extension Scorer {
  /// The scales' scores, in document order.
  func scaleScores(_ buffers: inout ScoringBuffers, sitting: Sitting) -> [ScaleScore] {
    for place in order { buffers.raws[place] = scales[place].raw(buffers) }
    var scores: [ScaleScore] = []
    scores.reserveCapacity(scales.count)
    for place in 0..<scales.count {
      scores.append(
        scales[place].score(
          raw: buffers.raws[place], buffers, scales, standing: sitting.standing(of: scales[place]))
      )
    }
    return scores
  }

  func validityResults(_ buffers: borrowing ScoringBuffers) -> [ValidityResult] {
    var results: [ValidityResult] = []
    results.reserveCapacity(validity.count)
    for index in validity { results.append(index.result(buffers, table)) }
    return results
  }

  func interpretationResults(
    _ scores: [ScaleScore], _ buffers: borrowing ScoringBuffers
  ) -> [InterpretationResult] {
    guard !interpretations.isEmpty else { return [] }
    let scope = CompiledCondition.Scope(table: table, compiled: scales, scores: scores)
    var results: [InterpretationResult] = []
    for rule in interpretations where rule.condition.truth(in: scope, buffers) == true {
      results.append(rule.result)
    }
    return results
  }

  /// The score of one item.
  @inline(__always)
  func itemScore(
    at place: Int, typed: String?, visits: Int, changes: Int,
    _ buffers: borrowing ScoringBuffers
  ) -> ItemScore {
    let scored = table.items[place]
    let outcome = buffers.outcome(of: place, in: table)
    return ItemScore(
      id: scored.path, type: scored.item.type, state: buffers.states[place],
      response: outcome?.response, typed: buffers.states[place].hasAnswer ? typed : nil,
      score: outcome?.score, maximum: scored.maximum, outcomes: outcome?.fields ?? [],
      latencyMs: buffers.latencies[place] >= 0 ? buffers.latencies[place] : nil, visits: visits,
      changes: changes)
  }
}
