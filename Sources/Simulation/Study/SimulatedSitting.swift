public import Assessment

/// What the session of one simulated candidate came to.
public struct SimulatedSitting: Hashable, Sendable {
  /// Theta as the scorer reports it.
  struct Estimate: Hashable, Sendable {
    let theta: Double
    let standardError: Double?
  }

  /// What one section came to.
  struct Passage: Hashable, Sendable {
    /// The places of the items shown, in order.
    let items: [Int]
    /// Why no further item was given.
    let stop: SimulatedStop
    /// The modules given after the first.
    let modules: [String]
    /// The time on its clock.
    let usedMs: Milliseconds
  }

  /// The candidate.
  public let candidate: SimulatedCandidate
  /// How the session ended; nil where it could not go on.
  public let end: SessionEnd?
  /// Theta on each reported scale; nil where the answers allowed no estimate.
  let estimates: [Estimate?]
  /// What each section came to; nil where it was not given.
  let passages: [Passage?]
}

/// Why a section gave no further item.
public enum SimulatedStop: Hashable, Sendable {
  /// The rules of an adaptive section.
  case rules([AdaptiveStop.Rule])
  /// All that was to be given was.
  case complete
  /// The time ran out.
  case clock
  /// The session ended first.
  case abandoned
}
