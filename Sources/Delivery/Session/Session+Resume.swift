public import Assessment

extension Session {
  /// Takes the session up again after an interruption.
  ///
  /// Clocks whose policy stops them leave the interruption out; what ran out on the others is
  /// dated when it was due, but nothing new was shown to nobody. Then the new segment starts, and
  /// the person is welcomed; what was on screen comes back when they go on. An interruption more
  /// than the definition allows ends the session. A finished session is left as it is, and one
  /// that never started is started.
  public mutating func resume(_ segment: Segment, interruption: Interruption) -> Outcome {
    guard !state.segments.isEmpty else { return start(segment, at: interruption.fromMs) }
    guard state.end == nil else { return Outcome(events: [], durability: .echo) }
    let from = moment(interruption.fromMs)
    let until = ElapsedTime.clamped(
      ElapsedTime.clamped(interruption.fromMs) + ElapsedTime.clamped(interruption.lengthMs))
    let away = Interruption(
      fromMs: from, lengthMs: max(0, until - from), clockBasis: interruption.clockBasis)
    var events: [SessionEvent] = []
    emit(.interrupted(away), at: from, into: &events)
    catchUp(to: lastMs, isAway: true, into: &events)
    guard state.end == nil else { return Outcome(events: events, durability: .synced) }
    emit(.segmentStarted(segment), at: lastMs, into: &events)
    if isInterruptedTooOften {
      while state.end == nil {
        emit(closing(.tooManyInterruptions), at: lastMs, into: &events)
      }
    }
    return Outcome(events: events, durability: .synced)
  }

  /// Whether an assessment, section or item under way was interrupted more often than it allows.
  var isInterruptedTooOften: Bool {
    scopesUnderWay().contains { scope in
      guard let most = outline.timing(of: scope)?.maximumInterruptions else { return false }
      return (state.clocks[scope]?.interruptions ?? 0) > most
    }
  }

  /// Whether anything was ever interrupted more often than it allows.
  var wasInterruptedTooOften: Bool {
    state.clocks.contains { scope, clock in
      outline.timing(of: scope)?.maximumInterruptions.map { clock.interruptions > $0 } ?? false
    }
  }

  /// The interruption that a new segment ends, by the contract's clock: the boot clock within one
  /// boot, the wall clock, not below zero, across boots.
  public func interruption(before segment: Segment) -> Interruption {
    guard let last = state.segments.last else {
      return Interruption(fromMs: lastMs, lengthMs: 0, clockBasis: .boot)
    }
    let isSameBoot = last.bootID == segment.bootID
    let (passed, overflow) =
      isSameBoot
      ? segment.bootMs.subtractingReportingOverflow(last.bootMs)
      : segment.wallMs.subtractingReportingOverflow(last.wallMs)
    let sinceSegment = overflow ? 0 : ElapsedTime.clamped(passed)
    return Interruption(
      fromMs: lastMs, lengthMs: max(0, sinceSegment - (lastMs - state.segmentMs)),
      clockBasis: isSameBoot ? .boot : .wall)
  }
}
