public import Assessment

/// A clock as it holds for one candidate: the author's limit, extended by the accommodation, with
/// inherited policies.
public struct EffectiveClock: Hashable, Sendable {
  /// Whose clock it is.
  public let scope: ClockScope
  /// The title of the section or assessment; nil for items and rests.
  public let title: String?
  /// How far inside it is; the assessment that was started is 0.
  public let depth: Int
  /// The limit the author wrote; nil without one.
  public let definedMs: Milliseconds?
  /// The limit for this candidate; nil without one.
  public let limitMs: Milliseconds?
  /// The times left at which the candidate is warned, longest first.
  public let warningsMs: [Milliseconds]
  /// The least time before it can be left.
  public let minimumMs: Milliseconds
  /// What becomes of an unfinished answer.
  public let timeout: Timing.Timeout
  /// What an interruption does.
  public let resume: Timing.Resume
  /// When the time left is shown.
  public let clock: Timing.Visibility
  /// Whether an accommodation extends the limit.
  public let allowsExtraTime: Bool
  /// The most interruptions after which it can still be resumed; nil sets no limit.
  public let maximumInterruptions: Int?
}

extension Session {
  /// Every limit and minimum time for this candidate and accommodation, outer clocks before inner
  /// ones, in document order.
  public func effectiveClocks() -> [EffectiveClock] {
    outline.scopes.compactMap { scope in
      guard let timing = outline.timing(of: scope),
        timing.definedLimitMs != nil || timing.minimumMs > 0
      else { return nil }
      let title: String? =
        switch scope {
        case .assessment(let path): outline.assessments[path]?.definition.title
        case .section(let path): outline.title(of: path)
        case .item, .rest: nil
        }
      return EffectiveClock(
        scope: scope, title: title, depth: outline.depth(of: scope),
        definedMs: timing.definedLimitMs, limitMs: timing.limitMs, warningsMs: timing.warningsMs,
        minimumMs: timing.minimumMs, timeout: timing.timeout, resume: timing.resume,
        clock: timing.clock, allowsExtraTime: timing.allowsExtraTime,
        maximumInterruptions: timing.maximumInterruptions)
    }
  }
}
