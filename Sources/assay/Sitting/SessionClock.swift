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

  /// The clock of a session that a segment takes up after an interruption.
  init(resumingAt segment: Segment, after interruption: Interruption) {
    let elapsed = interruption.fromMs.addingReportingOverflow(interruption.lengthMs)
    let origin = segment.bootMs.subtractingReportingOverflow(elapsed.partialValue)
    originMs = elapsed.overflow || origin.overflow ? segment.bootMs : origin.partialValue
  }

  /// What the session's clock says at a reading of the boot clock.
  func elapsedMs(atBootMs bootMs: Milliseconds) -> Milliseconds {
    let (elapsed, overflow) = bootMs.subtractingReportingOverflow(originMs)
    return overflow ? 0 : max(0, elapsed)
  }

  /// What the session's clock says now.
  func elapsedMs() -> Milliseconds { elapsedMs(atBootMs: SystemClock.bootMs()) }
}
