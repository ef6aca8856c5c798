import Assessment

/// The contract's clock: milliseconds since the start of a session.
///
/// Within one boot it is the boot clock. Across boots the time away is the difference of the wall
/// clocks, not below zero.
struct SessionClock {
  /// The boot clock when the session's clock stood at zero.
  private let originMs: Milliseconds

  /// The clock of a session that starts with this segment.
  init(startingAt segment: Segment) {
    originMs = segment.bootMs
  }

  /// The clock of a session taken up again.
  private init(originMs: Milliseconds) {
    self.originMs = originMs
  }

  /// What the session's clock says at a reading of the boot clock.
  func elapsedMs(atBootMs bootMs: Milliseconds) -> Milliseconds { max(0, bootMs - originMs) }

  /// What the session's clock says now.
  func elapsedMs() -> Milliseconds { elapsedMs(atBootMs: SystemClock.bootMs()) }

  /// The time away between the last event of a journal and a new segment, and the clock that goes
  /// on from there. Nil for a journal without a segment.
  static func resuming(_ events: [SessionEvent], with segment: Segment)
    -> (clock: SessionClock, interruption: Interruption)?
  {
    guard let last = events.last, let (startMs, former) = lastSegment(of: events) else {
      return nil
    }
    let ran = last.atMs - startMs
    let isSameBoot = former.bootID == segment.bootID && !segment.bootID.isEmpty
    let away =
      isSameBoot
      ? segment.bootMs - (former.bootMs + ran) : segment.wallMs - (former.wallMs + ran)
    let interruption = Interruption(
      fromMs: last.atMs, lengthMs: max(0, away), clockBasis: isSameBoot ? .boot : .wall)
    let elapsed = last.atMs + interruption.lengthMs
    return (SessionClock(originMs: segment.bootMs - elapsed), interruption)
  }

  private static func lastSegment(of events: [SessionEvent]) -> (atMs: Milliseconds, Segment)? {
    for event in events.reversed() {
      if case .segmentStarted(let segment) = event.kind { return (event.atMs, segment) }
    }
    return nil
  }
}
