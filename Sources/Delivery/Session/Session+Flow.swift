import Assessment

extension Session {
  /// Decides what comes next until there is a page to show or the session is over.
  mutating func settle(at moment: Milliseconds, into events: inout [SessionEvent]) {
    guard overlay != .welcome, state.isIdentified else { return }
    while state.place == .between, state.end == nil {
      let next = nextFacts()
      if next.isEmpty { return }
      for fact in next { emit(fact, at: moment, into: &events) }
    }
  }

  /// What follows where nothing is on screen; each fact makes the next decision possible.
  func nextFacts() -> [SessionEvent.Kind] {
    if let fact = endingFact() { return [fact] }
    if let open = state.openSections.last { return nextFacts(in: open) }
    return nextFacts(ofAssessment: .root) ?? [.finished(.completed)]
  }

  /// What must still be ended because time ran out, consent was refused or a gate stayed shut.
  func endingFact() -> SessionEvent.Kind? {
    if state.isRefused { return closing(.consentRefused) }
    let failed = state.givenSections.contains { path in
      state.sections[path]?.stage == .ended && state.sections[path]?.isPassed == false
        && outline.sections[path]?.section.practice?.isGate == true
    }
    if failed { return closing(.practiceFailed) }
    if let innermost = state.openSections.last, hasRunOut(around: innermost) {
      let isJudged = state.sections[innermost]?.stage == .judged
      let isCause = state.timeOut?.scope == .section(innermost)
      if isCause, !isJudged, outline.sections[innermost]?.section.practice != nil,
        judgesPractice(innermost)
      {
        return judgement(of: innermost)
      }
      return pendingEstimate(in: innermost) ?? .sectionEnded(innermost, .timedOut)
    }
    return state.closedAssessments.contains(.root) ? .finished(.timedOut) : nil
  }

  /// Whether the clock of a section, or one around it, has run out.
  func hasRunOut(around section: Path) -> Bool {
    outline.clocks(around: section).contains { state.clocks[$0]?.hasRunOut == true }
  }

  /// The next step to the end of the session before its time: open sections are abandoned first.
  func closing(_ end: SessionEnd) -> SessionEvent.Kind {
    state.openSections.last.map { .sectionEnded($0, .abandoned) } ?? .finished(end)
  }

  /// What follows in an assessment; nil once all of it was given.
  private func nextFacts(ofAssessment path: Path) -> [SessionEvent.Kind]? {
    guard let node = outline.assessments[path], !state.closedAssessments.contains(path) else {
      return nil
    }
    guard let order = state.parts[path] else {
      return [.partsPlanned(assessment: path, order: planner.parts(of: path))]
    }
    for place in order {
      guard let part = node.parts.first(where: { $0.path == place }) else { continue }
      switch part {
      case .section(let section):
        if let facts = entry(to: section) { return facts }
      case .include(let include):
        if let facts = nextFacts(ofAssessment: include) { return facts }
      case .rest(let rest):
        if !state.endedRests.contains(rest) { return [.restStarted(rest)] }
      }
    }
    return nil
  }

  /// What leads into a section; nil once it was given or skipped.
  func entry(to path: Path) -> [SessionEvent.Kind]? {
    guard let node = outline.sections[path] else { return nil }
    switch state.sections[path]?.stage {
    case nil:
      if let condition = node.section.condition, !holds(condition, in: node.assessment) {
        return [.sectionSkipped(path)]
      }
      if holdsNothing(node) { return [.sectionSkipped(path)] }
      return [.sectionPlanned(planner.plan(path, without: leavesOut))]
    case .planned:
      let opened = SessionEvent.Kind.sectionOpened(path)
      return showsInstructions(of: node) ? [opened] : [opened, .sectionStarted(path)]
    case .opened, .running, .judged, .ended, .skipped: return nil
    }
  }

  /// Whether nothing in a section can be given to this person, so that not even its instructions are.
  private func holdsNothing(_ node: Outline.SectionNode) -> Bool {
    !node.children.isEmpty
      && node.children.allSatisfy { child in
        switch child {
        case .item(let path): !isAvailable(path)
        case .section(let path): outline.sections[path].map(holdsNothing) ?? false
        }
      }
  }

  /// Whether a section begins with a page of its own: it has something to say, or a clock to
  /// start.
  func showsInstructions(of node: Outline.SectionNode) -> Bool {
    if !node.section.instructions.isEmpty || node.timing.limitMs != nil { return true }
    guard node.parent == nil, !node.isPractice else { return false }
    return outline.assessmentChain(node.assessment).contains { path in
      outline.assessments[path]?.timing.limitMs != nil
        && state.clocks[.assessment(path)] == nil
    }
  }

  /// What follows in a section that runs.
  private func nextFacts(in path: Path) -> [SessionEvent.Kind] {
    guard let node = outline.sections[path], let progress = state.sections[path] else { return [] }
    if let fact = tailoringFact(in: node) { return [fact] }
    for child in following(progress.position, in: path) {
      switch child {
      case .item(let item): return [shown(item)]
      case .section(let section):
        if let facts = entry(to: section) { return facts }
      }
    }
    if node.section.practice != nil, progress.stage != .judged, judgesPractice(path) {
      return [judgement(of: path)]
    }
    // Free navigation waits in the overview until it is handed in.
    if node.navigation == .free, !plannedItems(of: path).isEmpty { return [] }
    return [.sectionEnded(path, .submitted)]
  }

  /// The painting of an item.
  func shown(_ item: Path) -> SessionEvent.Kind {
    .itemShown(item, visit: (state.items[item]?.visitCount ?? 0) + 1)
  }

  /// The children of a section behind an index that can still be given, in the planned order.
  func following(_ index: Int, in section: Path) -> [Outline.ChildNode] {
    guard let order = state.sections[section]?.plan?.order, index + 1 < order.count else {
      return []
    }
    return order[(max(-1, index) + 1)...].compactMap { child($0, of: section) }.filter(isOpen)
  }

  /// A planned child of a section.
  func child(_ path: Path, of section: Path) -> Outline.ChildNode? {
    outline.child(path, of: section)
  }

  /// Whether a child can still be given.
  func isOpen(_ child: Outline.ChildNode) -> Bool {
    switch child {
    case .item(let path):
      return state.items[path]?.isClosed != true && isAvailable(path)
    case .section(let path):
      let stage = state.sections[path]?.stage
      return stage == nil || stage == .planned
    }
  }

  /// Whether an item can be given to this person.
  private func isAvailable(_ path: Path) -> Bool {
    outline.items[path].map { !leavesOut($0) } ?? true
  }

  /// The items that stand directly in a section, in the planned order.
  func plannedItems(of section: Path) -> [Path] {
    (state.sections[section]?.plan?.order ?? []).filter {
      if case .item = child($0, of: section) { true } else { false }
    }
  }

  // MARK: - Practice

  /// Whether there is anything to say about an attempt.
  private func judgesPractice(_ path: Path) -> Bool {
    outline.sections[path]?.section.practice?.passMark != nil
      || !practiceItems(of: path).isEmpty
  }

  /// The planned items of a practice section that can be right or wrong, inner ones included.
  func practiceItems(of path: Path) -> [Path] {
    (state.sections[path]?.plan?.order ?? []).flatMap { place -> [Path] in
      switch child(place, of: path) {
      case .item(let item): outline.items[item]?.item.hasRightAnswer == true ? [item] : []
      case .section(let section): practiceItems(of: section)
      case nil: []
      }
    }
  }

  /// How an attempt at practice went.
  func judgement(of path: Path) -> SessionEvent.Kind {
    let right = practiceItems(of: path).count { verdict($0) == .right }
    let mark = outline.sections[path]?.section.practice?.passMark ?? 0
    return .practiceJudged(
      path, attempt: state.sections[path]?.attempt ?? 1, right: right, passed: right >= mark)
  }

  /// The attempts at practice that are left.
  func attemptsLeft(_ path: Path) -> Int {
    max(
      0,
      (outline.sections[path]?.section.practice?.attempts ?? 1)
        - (state.sections[path]?.attempt ?? 0))
  }

  /// What follows the result of an attempt.
  func facts(afterJudging path: Path) -> [SessionEvent.Kind] {
    guard let node = outline.sections[path], let progress = state.sections[path] else { return [] }
    if progress.isPassed == false, attemptsLeft(path) > 0 {
      let opened = SessionEvent.Kind.sectionOpened(path)
      return showsInstructions(of: node) ? [opened] : [opened, .sectionStarted(path)]
    }
    return [.sectionEnded(path, progress.isTimedOut ? .timedOut : .submitted)]
  }
}
