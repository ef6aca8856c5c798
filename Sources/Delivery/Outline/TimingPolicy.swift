import Assessment

/// A clock as it is for one candidate: limits extended, policies inherited.
struct TimingPolicy: Hashable, Sendable {
  /// The limit the author wrote; nil without one.
  var definedLimitMs: Milliseconds?
  /// The limit for this candidate; nil without one.
  var limitMs: Milliseconds?
  /// The times left at which to warn, longest first; those that the limit cannot reach left out.
  var warningsMs: [Milliseconds] = []
  /// The least time before it can be left.
  var minimumMs: Milliseconds = 0
  /// What becomes of an unfinished answer.
  var timeout = Timing.Timeout.keepDraft
  /// What an interruption does.
  var resume = Timing.Resume.clockStops
  /// When the time left is shown.
  var clock = Timing.Visibility.shown
  /// Whether an accommodation extends the limit.
  var allowsExtraTime = true
  /// The most interruptions after which it can still be resumed.
  var maximumInterruptions: Int?

  /// The policy of an assessment on its own, which inherits nothing.
  static let standard = TimingPolicy()

  /// The policy of a level inside this one.
  func inside(_ timing: Timing, extended extension_: inout TimeExtension) -> TimingPolicy {
    let limit = extension_.limit(of: timing)
    return TimingPolicy(
      definedLimitMs: timing.limitMs, limitMs: limit,
      warningsMs: Set(timing.warningsMs).filter { left in
        left > 0 && limit.map { left < $0 } ?? false
      }.sorted(by: >),
      minimumMs: min(max(0, timing.minimumMs), ElapsedTime.largest),
      timeout: timing.timeout ?? timeout, resume: timing.resume ?? resume,
      clock: timing.clock ?? clock, allowsExtraTime: timing.allowsExtraTime,
      maximumInterruptions: timing.maximumInterruptions)
  }
}

/// What an accommodation does to limits, on the way from the outermost inwards.
///
/// A multiplier applies to every limit that allows extra time. Added minutes go to the outermost
/// limit that allows it; limits inside grow in the same proportion. Rests are extended by a
/// multiplier, not by added minutes.
struct TimeExtension: Hashable, Sendable {
  let accommodation: Accommodation?
  /// The growth of the limit around, once minutes were added to one.
  private var growth: Double?

  init(_ accommodation: Accommodation?) {
    self.accommodation = accommodation
  }

  /// The limit for this candidate; limits met after it on the same way inwards lie inside it.
  mutating func limit(of timing: Timing) -> Milliseconds? {
    guard let limit = timing.limitMs.map(ElapsedTime.clamped) else { return nil }
    guard timing.allowsExtraTime else { return limit }
    switch accommodation {
    case nil: return limit
    case .unlimited: return nil
    case .multiplier(let factor): return Self.scaled(limit, by: factor)
    case .added(let extra):
      if let growth { return Self.scaled(limit, by: growth) }
      let longer = limit + ElapsedTime.clamped(extra)
      growth = limit > 0 ? Double(longer) / Double(limit) : 1
      return longer
    }
  }

  /// The longest rest for this candidate.
  func restLimit(_ limit: Milliseconds?) -> Milliseconds? {
    guard let limit = limit.map(ElapsedTime.clamped) else { return nil }
    switch accommodation {
    case .unlimited: return nil
    case .multiplier(let factor): return Self.scaled(limit, by: factor)
    case .added, nil: return limit
    }
  }

  private static func scaled(_ limit: Milliseconds, by factor: Double) -> Milliseconds {
    guard factor.isFinite, factor > 0 else { return limit }
    return Int(min((Double(limit) * factor).rounded(), Double(ElapsedTime.largest)))
  }
}

/// Bounds on times, so that arithmetic on them never overflows.
enum ElapsedTime {
  /// The largest moment or span: about 35,000 years.
  static let largest: Milliseconds = 1 << 50

  /// A span or moment within bounds.
  static func clamped(_ time: Milliseconds) -> Milliseconds { min(max(0, time), largest) }
}
