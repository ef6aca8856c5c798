public import Assessment
import Psychometrics

/// Who is simulated, and what they answer.
///
/// Everything that chance decides about a candidate has a stream of its own, named by the seed of
/// the study and the candidate's number, so that nothing depends on who was simulated before.
extension SimulationStudy {
  /// A candidate by its number, from 1.
  public func candidate(_ number: Int) -> SimulatedCandidate {
    var stream = RandomStream(seed: seed, purpose: "simulated-candidate", index: number)
    // 53 bits, so that every reader of JSON keeps the seed exactly.
    let session = stream.next() >> 11
    let thetas = scales.map { scale -> Double in
      switch thetaDistribution {
      case .normal: return scale.mean + scale.standardDeviation * stream.normal()
      case .uniform:
        let place = 2 * stream.uniform() - 1
        return scale.mean + scale.standardDeviation * ThetaDistribution.reach * place
      case .points(let points): return points[(number - 1) % points.count]
      }
    }
    return SimulatedCandidate(number: number, seed: session, thetas: thetas)
  }

  /// The answers of a candidate to every item of the assessment.
  public func responses(of candidate: SimulatedCandidate) -> ResponseLine {
    var responses: [ItemResponse] = []
    responses.reserveCapacity(tables.count)
    for (entry, table) in zip(catalog.items, tables) {
      var stream = RandomStream(
        seed: seed, purpose: "simulated-answer", path: entry.path.text, index: candidate.number)
      let answer = entry.item.takesResponse ? table.draw(at: candidate.thetas, &stream) : nil
      responses.append(answer.map(ItemResponse.entries) ?? .notReached)
    }
    return ResponseLine(candidate: candidate.id, responses: responses)
  }
}
