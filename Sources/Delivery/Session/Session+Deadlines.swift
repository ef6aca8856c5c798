public import Assessment

extension Session {
  /// Something that happens by itself.
  struct Deadline: Hashable {
    let atMs: Milliseconds
    let kind: SessionEvent.Kind
    /// Time-outs before warnings, outer clocks before inner ones.
    let rank: Int
  }

  /// The next moment at which something changes by itself; nil where nothing will.
  ///
  /// That is a warning, a limit, or the end of a minimum time; never before `elapsed`.
  public func nextDeadline(at elapsed: Milliseconds) -> Milliseconds? {
    guard isLive else { return nil }
    let now = moment(elapsed)
    let own = dueNext().map { max(now, $0.atMs) }
    let freed = minimumMoments().filter { $0 > now }
    return ([own, nextFrame(at: now)].compactMap { $0 } + freed).min()
  }

  /// The warning or limit that comes first; at the same moment the outermost limit.
  func dueNext() -> Deadline? {
    var first: Deadline?
    for (scope, clock) in state.clocks where clock.isRunning {
      guard let timing = outline.timing(of: scope), let limit = timing.limitMs else { continue }
      let depth = outline.depth(of: scope)
      func consider(_ left: Milliseconds, _ kind: SessionEvent.Kind, rank: Int) {
        guard let moment = clock.moment(using: limit - left) else { return }
        if let best = first, (best.atMs, best.rank) <= (moment, rank) { return }
        first = Deadline(atMs: moment, kind: kind, rank: rank)
      }
      consider(0, .timedOut(scope), rank: depth)
      for left in timing.warningsMs where !clock.warned.contains(left) {
        consider(left, .warned(scope, leftMs: left), rank: depth + 1_000_000)
      }
    }
    return first
  }

  /// When the minimum times of the item shown and the clocks around it are over.
  private func minimumMoments() -> [Milliseconds] {
    var scopes = state.openSections.last.map(outline.clocks) ?? []
    if case .item(let path) = state.place { scopes.append(.item(path)) }
    return scopes.compactMap { scope in
      guard let minimum = outline.timing(of: scope)?.minimumMs, minimum > 0 else { return nil }
      return state.clocks[scope]?.moment(using: minimum)
    }
  }

  /// Lets happen, in order, what was due by a moment; each thing is dated when it was due.
  ///
  /// With `isAway` nobody is there: what ran out ends, but nothing new is shown.
  mutating func catchUp(
    to now: Milliseconds, isAway: Bool = false, into events: inout [SessionEvent]
  ) {
    while state.end == nil, let due = dueNext(), due.atMs <= now {
      let moment = max(due.atMs, state.lastMs)
      emit(due.kind, at: moment, into: &events)
      if case .timedOut(.rest(let rest)) = due.kind {
        emit(.restEnded(rest), at: moment, into: &events)
      }
      while state.place == .between, state.end == nil, let fact = endingFact() {
        emit(fact, at: moment, into: &events)
      }
      if !isAway { settle(at: moment, into: &events) }
      finishAfterLastTimeOut(at: moment, into: &events)
    }
  }

  /// Ends the session at once where the part that timed out was the last, so that it does not
  /// hang on a key press.
  private mutating func finishAfterLastTimeOut(
    at moment: Milliseconds, into events: inout [SessionEvent]
  ) {
    if state.place == .timeUp {
      var ahead = self
      ahead.overlay = nil
      ahead.state.place = .between
      var rest: [SessionEvent] = []
      ahead.settle(at: moment, into: &rest)
      if ahead.state.end != nil {
        for event in rest { emit(event.kind, at: moment, into: &events) }
      }
    }
    if state.end != nil, state.timeOut != nil { overlay = .lastTimeUp }
  }

  /// The time left on a clock; nil without a limit.
  func timeLeft(_ scope: ClockScope, at now: Milliseconds) -> Milliseconds? {
    guard let limit = outline.timing(of: scope)?.limitMs else { return nil }
    return max(0, limit - (state.clocks[scope]?.used(at: now) ?? 0))
  }
}
