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
    var pace = RandomStream(seed: seed, purpose: "simulated-speed", index: number)
    return SimulatedCandidate(
      number: number, seed: session, thetas: thetas, speed: pace.normal())
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
    return ResponseLine(
      candidate: candidate.id, responses: responses, latenciesMs: latencies(of: candidate))
  }

  /// The response times of a candidate, -1 where none is modelled; empty where none at all is.
  private func latencies(of candidate: SimulatedCandidate) -> [Milliseconds] {
    guard times.contains(where: { $0 != nil }) else { return [] }
    return zip(catalog.items, times).map { entry, time in
      guard let time else { return -1 }
      var stream = RandomStream(
        seed: seed, purpose: "simulated-time", path: entry.path.text, index: candidate.number)
      return time.draw(atSpeed: candidate.speed, &stream)
    }
  }
}
