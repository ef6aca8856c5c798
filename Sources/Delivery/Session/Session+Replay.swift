public import Assessment

extension Session {
  /// Rebuilds a session from its journal.
  ///
  /// Nothing is decided again: the events are applied as they stand. The session that comes out
  /// is to be taken up with `resume`. Whether the journal belongs to this definition (its prints)
  /// is checked by whoever read the header.
  ///
  /// - Throws: the first event that cannot follow those before it, such as one of another
  ///   definition; never traps, whatever the events.
  public static func replay(
    _ definition: AssessmentDefinition, header: SessionHeader, events: some Sequence<SessionEvent>
  ) throws(ReplayError) -> Session {
    var session = Session(definition, header: header, drawn: drawnItems(in: events))
    for (index, event) in events.enumerated() {
      if let reason = session.objection(to: event) {
        throw ReplayError(index: index, reason: reason)
      }
      session.apply(event)
    }
    return session
  }

  /// What families wrote, as the events tell.
  static func drawnItems(in events: some Sequence<SessionEvent>) -> [DrawnItem] {
    events.compactMap { if case .itemDrawn(let item) = $0.kind { item } else { nil } }
  }

  /// Why an event cannot follow; nil when it can.
  func objection(to event: SessionEvent) -> ReplayError.Reason? {
    guard event.atMs >= state.lastMs, event.atMs <= ElapsedTime.largest else {
      return .timeRunsBackwards
    }
    if let reason = unknownName(in: event.kind) { return reason }
    return isPossible(event.kind) ? nil : .impossible
  }

  private func unknownName(in kind: SessionEvent.Kind) -> ReplayError.Reason? {
    func item(_ path: Path) -> ReplayError.Reason? {
      outline.items[path] == nil ? .unknownPath(path) : nil
    }
    func section(_ path: Path) -> ReplayError.Reason? {
      outline.sections[path] == nil ? .unknownPath(path) : nil
    }
    switch kind {
    case .segmentStarted, .interrupted, .identityConfirmed, .figureStyleChosen, .suspended,
      .heartbeat, .finished:
      return nil
    case .itemDrawn(let drawn):
      return outline.items[drawn.path]?.item.slot == nil ? .unknownPath(drawn.path) : nil
    case .partsPlanned(let path, let order):
      guard let node = outline.assessments[path] else { return .unknownPath(path) }
      return order.first { place in !node.parts.contains { $0.path == place } }
        .map { .unknownPath($0) }
    case .sectionPlanned(let plan):
      guard outline.sections[plan.section] != nil else { return .unknownPath(plan.section) }
      return (plan.order + plan.options.map(\.item))
        .first { outline.child($0, of: plan.section) == nil }
        .map { .unknownPath($0) }
    case .sectionOpened(let path), .sectionStarted(let path), .sectionSkipped(let path),
      .sectionEnded(let path, _), .practiceJudged(let path, _, _, _):
      return section(path)
    case .itemChosen(let path, let place):
      return outline.child(path, of: place) == nil ? .unknownPath(path) : nil
    case .moduleChosen(let step, let place):
      return outline.child(step.module, of: place) == nil ? .unknownPath(step.module) : nil
    case .abilityEstimated(let step, let place): return section(place) ?? item(step.item)
    case .adaptiveStopped(_, let place): return section(place)
    case .itemShown(let path, _), .committed(let path), .stepClosed(let path, _),
      .hintOpened(let path, _, _), .flagged(let path, _), .consented(let path, _):
      return item(path)
    case .drafted(let path, let response, _):
      guard let node = outline.items[path] else { return .unknownPath(path) }
      return node.item.response(response) == nil ? .unknownResponse(path, response) : nil
    case .warned(let scope, _), .timedOut(let scope):
      guard outline.timing(of: scope) == nil else { return nil }
      switch scope {
      case .assessment(let path), .section(let path), .item(let path), .rest(let path):
        return .unknownPath(path)
      }
    case .restStarted(let path), .restEnded(let path):
      return outline.rests[path] == nil ? .unknownPath(path) : nil
    }
  }

  private func isPossible(_ kind: SessionEvent.Kind) -> Bool {
    switch kind {
    case .segmentStarted:
      return state.end == nil && (state.segments.isEmpty || state.isAway)
    case .interrupted(let away):
      return state.end == nil && !state.segments.isEmpty && away.fromMs >= 0
        && away.lengthMs >= 0 && away.fromMs <= ElapsedTime.largest
        && away.lengthMs <= ElapsedTime.largest
    default: break
    }
    guard !state.segments.isEmpty, state.end == nil else { return false }
    if case .finished(let end) = kind { return isPossible(end) }
    // While nobody is there, and after the person left, time alone goes on.
    if state.isSuspended || state.isAway {
      switch kind {
      case .warned, .timedOut, .sectionEnded, .restEnded, .practiceJudged, .abilityEstimated:
        break
      case .sectionSkipped, .partsPlanned, .sectionPlanned, .sectionOpened, .sectionStarted:
        guard state.isAway else { return false }
      default: return false
      }
    }
    switch kind {
    case .heartbeat, .suspended: return true
    case .itemDrawn(let drawn):
      return !state.isIdentified && !state.drawn.contains { $0.path == drawn.path }
    case .identityConfirmed: return !state.isIdentified
    case .figureStyleChosen: return state.place == .figureCheck
    default: return state.isIdentified && isPossibleInFlow(kind)
    }
  }

  private func isPossible(_ end: SessionEnd) -> Bool {
    guard state.openSections.isEmpty else { return false }
    return switch end {
    case .consentRefused: state.isRefused
    case .timedOut: state.closedAssessments.contains(.root)
    case .completed: !hasRemaining(.root)
    case .practiceFailed, .tooManyInterruptions: true
    }
  }

  private func isPossibleInFlow(_ kind: SessionEvent.Kind) -> Bool {
    func stage(_ path: Path) -> SectionProgress.Stage? { state.sections[path]?.stage }
    func isShown(_ path: Path) -> Bool {
      state.place == .item(path) && state.items[path]?.shownSince != nil
    }
    switch kind {
    case .partsPlanned(let path, let order):
      return state.parts[path] == nil && Set(order).count == order.count
    case .sectionPlanned(let plan):
      return stage(plan.section) == nil && Set(plan.order).count == plan.order.count
        && isEntered(plan.section)
    case .sectionOpened(let path):
      return (stage(path) == .planned && isEntered(path))
        || (stage(path) == .judged && state.openSections.last == path)
    case .sectionStarted(let path):
      return stage(path) == .opened && state.openSections.last == path
    case .sectionSkipped(let path): return stage(path) == nil && isEntered(path)
    case .sectionEnded(let path, _): return state.openSections.last == path
    case .practiceJudged(let path, let attempt, let right, _):
      return stage(path) == .running && state.openSections.last == path
        && attempt == state.sections[path]?.attempt && right >= 0
    case .itemShown(let path, let visit):
      guard let section = outline.items[path]?.section else { return false }
      return stage(section) == .running && state.openSections.last == section
        && plannedItems(of: section).contains(path) && state.items[path]?.isClosed != true
        && visit == (state.items[path]?.visitCount ?? 0) + 1 && isLeft(path)
    case .itemChosen, .abilityEstimated, .adaptiveStopped, .moduleChosen:
      return isPossibleTailoring(kind)
    case .drafted(let path, _, _), .committed(let path), .flagged(let path, _):
      return isShown(path)
    case .consented(let path, _):
      return isShown(path) && outline.items[path]?.item.consentResponse != nil
    case .stepClosed(let path, let step):
      return isShown(path) && step == (state.items[path]?.closedSteps ?? 0)
        && outline.items[path]?.item.steps.indices.contains(step) == true
    case .hintOpened(let path, let step, let hint):
      guard isShown(path), step == (state.items[path]?.closedSteps ?? 0),
        let steps = outline.items[path]?.item.steps, steps.indices.contains(step)
      else { return false }
      return hint == (state.items[path]?.hints[steps[step].id] ?? 0)
        && steps[step].hints.indices.contains(hint)
    case .warned(let scope, let left):
      return state.clocks[scope]?.isRunning == true
        && outline.timing(of: scope)?.warningsMs.contains(left) == true
        && state.clocks[scope]?.warned.contains(left) == false
    case .timedOut(let scope):
      return state.clocks[scope]?.isRunning == true && outline.timing(of: scope)?.limitMs != nil
    case .restStarted(let path):
      return !state.endedRests.contains(path) && state.openSections.isEmpty
    case .restEnded(let path): return state.place == .rest(path)
    default: return false
    }
  }

  /// Whether the place of a section is reached: the section around it runs, or, for a part, no
  /// other section does and its assessment was begun.
  private func isEntered(_ path: Path) -> Bool {
    guard let node = outline.sections[path] else { return false }
    if let parent = node.parent {
      return state.openSections.last == parent && state.sections[parent]?.stage == .running
        && state.sections[parent]?.plan?.order.contains(path) == true
    }
    return state.openSections.isEmpty && state.parts[node.assessment]?.contains(path) == true
  }

  /// Whether no other item is on screen.
  private func isLeft(_ path: Path) -> Bool {
    guard case .item(let other) = state.place else { return true }
    return other == path && state.items[path]?.shownSince == nil
  }
}
