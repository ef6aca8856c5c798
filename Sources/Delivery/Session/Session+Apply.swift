public import Assessment

extension Session {
  /// Applies a fact: the only way a session's state changes.
  ///
  /// Takes any event without a trap; one that cannot follow leaves a state that makes the best of
  /// it. `replay` refuses such a journal instead.
  public mutating func apply(_ event: SessionEvent) {
    let before = state.place
    let moment = max(state.lastMs, ElapsedTime.clamped(event.atMs))
    state.lastMs = moment
    switch event.kind {
    case .segmentStarted, .itemDrawn, .interrupted, .suspended, .heartbeat, .finished,
      .identityConfirmed, .figureStyleChosen,
      .partsPlanned, .warned, .timedOut:
      applySession(event.kind, at: moment)
    case .sectionPlanned, .sectionOpened, .sectionStarted, .sectionSkipped, .sectionEnded,
      .practiceJudged, .restStarted, .restEnded:
      applySection(event.kind, at: moment)
    case .itemChosen, .abilityEstimated, .adaptiveStopped, .moduleChosen:
      applyTailoring(event.kind)
    case .itemShown, .drafted, .committed, .stepClosed, .hintOpened, .flagged, .consented:
      applyItem(event.kind, at: moment)
    }
    if state.place != before, overlay != .welcome || state.end != nil { overlay = nil }
    switch event.kind {
    case .segmentStarted where state.segments.count > 1 && state.isIdentified: overlay = .welcome
    case .itemShown, .sectionPlanned, .sectionOpened, .sectionStarted, .restStarted: overlay = nil
    default: break
    }
  }

  private mutating func applySession(_ kind: SessionEvent.Kind, at moment: Milliseconds) {
    switch kind {
    case .segmentStarted(let segment):
      state.segments.append(segment)
      state.segmentMs = moment
      state.isSuspended = false
      state.isAway = false
    case .itemDrawn(let drawn): state.drawn.append(drawn)
    case .interrupted(let interruption): applyInterruption(interruption)
    case .suspended:
      state.isSuspended = true
      leaveScreen(at: moment)
    case .finished(let end):
      leaveScreen(at: moment)
      state.end = end
      state.endedMs = moment
      state.place = .finished
    case .identityConfirmed:
      state.isIdentified = true
      state.place = outline.showsFigures && mode != .plain ? .figureCheck : .between
    case .figureStyleChosen(let style):
      state.figureStyle = style
      state.place = .between
    case .partsPlanned(let assessment, let order): state.parts[assessment] = order
    case .warned(let scope, let left): state.clocks[scope, default: .init()].warned.append(left)
    case .timedOut(let scope): applyTimeOut(scope, at: moment)
    default: break
    }
  }

  /// Ends the visit of the item on screen; its clock is left as it is.
  private mutating func leaveScreen(at moment: Milliseconds) {
    guard case .item(let path) = state.place else { return }
    state.items[path]?.leaveScreen(at: moment)
  }

  private mutating func applyInterruption(_ interruption: Interruption) {
    state.interruptions.append(interruption)
    state.isAway = true
    let start = ElapsedTime.clamped(interruption.fromMs)
    let length = ElapsedTime.clamped(interruption.lengthMs)
    state.awayUntilMs = ElapsedTime.clamped(start + length)
    leaveScreen(at: state.lastMs)
    for scope in scopesUnderWay() { state.clocks[scope, default: .init()].interruptions += 1 }
    for (scope, clock) in state.clocks
    where clock.isRunning && outline.timing(of: scope)?.resume == .clockStops {
      state.clocks[scope]?.leaveOut(length)
    }
  }

  /// The assessments, sections and item in the midst of which the session is.
  func scopesUnderWay() -> [ClockScope] {
    var scopes = state.parts.keys.filter { isUnderWay($0) }.map(ClockScope.assessment)
    scopes += state.openSections.map(ClockScope.section)
    if case .item(let path) = state.place { scopes.append(.item(path)) }
    return scopes
  }

  /// Whether an assessment was begun and something of it is still to be given.
  private func isUnderWay(_ path: Path) -> Bool {
    path == .root || (state.parts[path] != nil && hasRemaining(path))
  }

  /// Whether something of an assessment is still to be given.
  func hasRemaining(_ path: Path) -> Bool {
    guard let node = outline.assessments[path], !state.closedAssessments.contains(path) else {
      return false
    }
    return node.parts.contains { part in
      switch part {
      case .section(let section):
        let stage = state.sections[section]?.stage
        return stage != .ended && stage != .skipped
      case .include(let include): return hasRemaining(include)
      case .rest(let rest): return !state.endedRests.contains(rest)
      }
    }
  }

  private mutating func applyTimeOut(_ scope: ClockScope, at moment: Milliseconds) {
    state.clocks[scope, default: .init()].stop(at: moment)
    state.clocks[scope]?.hasRunOut = true
    var isKept: Bool?
    var shown: Path?
    if case .item(let path) = state.place {
      shown = path
      state.clocks[.item(path)]?.stop(at: moment)
      let policy = outline.timing(of: scope)?.timeout ?? .keepDraft
      isKept = state.items[path]?.cutOff(policy, at: moment)
    }
    switch scope {
    case .item(let path):
      state.items[path, default: .init()].isClosed = true
      if case .item(path) = state.place, let node = outline.items[path] {
        state.place = place(behindChildOf: node.section)
      }
    case .rest: break
    case .section(let path):
      state.sections[path]?.isTimedOut = true
      state.timeOut = .init(scope: scope, item: shown, isDraftKept: isKept)
      state.place = .between
    case .assessment(let path):
      state.closedAssessments.insert(path)
      state.timeOut = .init(scope: scope, item: shown, isDraftKept: isKept)
      state.place = .between
    }
  }

  /// Where one stands when a child of a section is over: in the overview, once nothing is left
  /// to come in a section that is handed in freely.
  func place(behindChildOf section: Path) -> SessionState.Place {
    guard let node = outline.sections[section], node.navigation == .free,
      !plannedItems(of: section).isEmpty,
      following(state.sections[section]?.position ?? -1, in: section).isEmpty
    else { return .between }
    return .overview(section)
  }
}
