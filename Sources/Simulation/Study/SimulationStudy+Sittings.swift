public import Assessment
import Delivery
import Dispatch
import Scoring
import Synchronization

/// Sessions of simulated candidates.
extension SimulationStudy {
  /// Plays the sessions of candidates, in their order.
  ///
  /// - Parameters:
  ///   - numbers: the numbers of the candidates, from 1.
  ///   - threads: how many threads share the work; what comes out does not depend on it.
  /// - Returns: what each session came to.
  public func sittings(_ numbers: ClosedRange<Int>, threads: Int = 1) -> [SimulatedSitting] {
    let threads = min(max(1, threads), numbers.count)
    guard threads > 1 else { return numbers.map { sitting(of: candidate($0)) } }
    let parts = Mutex([[SimulatedSitting]](repeating: [], count: threads))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      // Every thread takes a stretch, so that the parts only need to be put one after another.
      let start = numbers.count * thread / threads
      let end = numbers.count * (thread + 1) / threads
      let part = (start..<end).map { sitting(of: candidate(numbers.lowerBound + $0)) }
      parts.withLock { $0[thread] = part }
    }
    return parts.withLock { $0.flatMap { $0 } }
  }

  /// Plays the session of a candidate.
  public func sitting(of candidate: SimulatedCandidate) -> SimulatedSitting {
    let record = record(of: candidate)
    let profile = scorer.profile(of: record, id: "", includeItems: false)
    let scores = Dictionary(profile.scales.map { ($0.id, $0) }) { first, _ in first }
    return SimulatedSitting(
      candidate: candidate, end: record.end,
      estimates: reported.map { place in
        scores[scales[place].path]?.latent.map {
          .init(theta: $0.theta, standardError: $0.standardError)
        }
      },
      passages: sections.map { passage($0, in: record) })
  }

  /// The record that the session of a candidate leaves.
  public func record(of candidate: SimulatedCandidate) -> SessionRecord {
    var session = Session(plan, header: header(of: candidate))
    _ = session.start(Segment(bootID: "", bootMs: 0, wallMs: 0, mode: .simulated), at: 0)
    var respondent = ScriptedRespondent(responses(of: candidate), catalog: catalog)
    while respondent.act(on: &session) != nil {}
    return session.record()
  }

  private func header(of candidate: SimulatedCandidate) -> SessionHeader {
    SessionHeader(
      id: candidate.id, startedAtMs: 0, respondent: Respondent(id: candidate.id),
      subject: candidate.id, assessment: definition.id, version: definition.version,
      digests: digests, seed: candidate.seed, mode: .simulated, locale: definition.language,
      accommodation: nil, clockResolutionNs: 1_000_000, engine: Engine.current.version)
  }

  private func passage(
    _ section: SimulatedSection, in record: SessionRecord
  ) -> SimulatedSitting.Passage? {
    guard let given = record.sections.first(where: { $0.path == section.path }) else { return nil }
    let pool = Set(section.items)
    let shown = record.items.compactMap { item -> Int? in
      guard item.firstShownMs != nil, let place = places[item.path] else { return nil }
      return pool.contains(place) ? place : nil
    }
    let tailoring = record.tailoring.first { $0.section == section.path }
    let isCutOff = record.sections.contains {
      ($0.path == section.path || section.parts.contains($0.path)) && $0.end == .timedOut
    }
    let stop: SimulatedStop
    if isCutOff {
      stop = .clock
    } else if let rules = tailoring?.stop?.rules {
      stop = .rules(rules)
    } else {
      stop = given.end == .submitted ? .complete : .abandoned
    }
    return SimulatedSitting.Passage(
      items: shown, stop: stop, modules: tailoring?.routing.map(\.module.localID) ?? [],
      usedMs: given.usedMs)
  }
}
