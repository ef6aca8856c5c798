import Assessment

extension Session {
  /// Carries out an action on what is shown; one that has no meaning there does nothing.
  mutating func perform(
    _ action: Action, at now: Milliseconds, into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    switch (action, overlay, state.place) {
    case (.tick, _, _): return nil
    case (.suspend, _, _):
      emit(.suspended, at: now, into: &events)
      return nil
    case (.proceed, .welcome, _), (.back, .welcome, _), (.next, .welcome, _):
      overlay = nil
      if case .item(let path) = state.place { emit(shown(path), at: now, into: &events) }
      settle(at: now, into: &events)
      return nil
    case (_, .welcome, _), (_, .lastTimeUp, _): return nil
    case (_, .submission(let fromItem), _):
      return performInSubmission(action, fromItem: fromItem, at: now, into: &events)
    case (_, .overview(let section), _), (_, nil, .overview(let section)):
      return performInOverview(action, of: section, at: now, into: &events)
    case (_, nil, .item(let path)):
      return performOnItem(action, path, at: now, into: &events)
    default:
      performOnPage(action, at: now, into: &events)
      return nil
    }
  }

  private mutating func performOnPage(
    _ action: Action, at now: Milliseconds, into events: inout [SessionEvent]
  ) {
    switch (state.place, action) {
    case (.identity, .confirmIdentity), (.identity, .proceed):
      emit(.identityConfirmed, at: now, into: &events)
    case (.figureCheck, .chooseFigureStyle(let style)):
      emit(.figureStyleChosen(style), at: now, into: &events)
    case (.instructions(let path), .proceed), (.instructions(let path), .next):
      emit(.sectionStarted(path), at: now, into: &events)
    case (.rest(let path), .proceed), (.rest(let path), .next):
      emit(.restEnded(path), at: now, into: &events)
    case (.practiceResult(let path), .proceed), (.practiceResult(let path), .next):
      for fact in facts(afterJudging: path) { emit(fact, at: now, into: &events) }
    case (.feedback, .proceed), (.feedback, .next), (.timeUp, .proceed), (.timeUp, .next):
      goOn(at: now, into: &events)
    default: return
    }
    settle(at: now, into: &events)
  }

  /// Goes on from a page that no fact ends: to what comes next, or to the overview it was in.
  private mutating func goOn(at now: Milliseconds, into events: inout [SessionEvent]) {
    let page = state.place
    while state.place == page {
      let facts = nextFacts()
      if facts.isEmpty {
        if let section = state.openSections.last { overlay = .overview(section) }
        return
      }
      for fact in facts { emit(fact, at: now, into: &events) }
    }
  }

  // MARK: - Overview and submission

  private mutating func performInOverview(
    _ action: Action, of section: Path, at now: Milliseconds, into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    switch action {
    case .go(let path):
      if canVisit(path, in: section) { emit(shown(path), at: now, into: &events) }
    case .back, .proceed, .previous:
      if let path = itemToReturnTo(in: section) { emit(shown(path), at: now, into: &events) }
    case .requestSubmit: requestSubmission(of: section, fromItem: false, at: now, into: &events)
    default: break
    }
    return nil
  }

  private mutating func performInSubmission(
    _ action: Action, fromItem: Bool, at now: Milliseconds, into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    guard let section = state.openSections.last else { return nil }
    switch action {
    case .submit:
      if let refusal = submissionRefusal(of: section, at: now) { return refusal }
      emit(.sectionEnded(section, .submitted), at: now, into: &events)
      settle(at: now, into: &events)
    case .back, .proceed:
      if fromItem, let path = itemToReturnTo(in: section) {
        emit(shown(path), at: now, into: &events)
      } else {
        overlay = state.place == .overview(section) ? nil : .overview(section)
      }
    case .openOverview: overlay = state.place == .overview(section) ? nil : .overview(section)
    case .go(let path):
      if canVisit(path, in: section) { emit(shown(path), at: now, into: &events) }
    default: break
    }
    return nil
  }

  /// Asks whether a section is to be handed in; sections within that were not given come first.
  private mutating func requestSubmission(
    of section: Path, fromItem: Bool, at now: Milliseconds, into events: inout [SessionEvent]
  ) {
    let order = state.sections[section]?.plan?.order ?? []
    while let inner = order.first(where: { path in
      guard case .section = child(path, of: section) else { return false }
      return isOpen(.section(path))
    }), let facts = entry(to: inner) {
      for fact in facts { emit(fact, at: now, into: &events) }
      if state.openSections.last != section {
        settle(at: now, into: &events)
        return
      }
    }
    overlay = .submission(fromItem: fromItem)
  }

  /// Whether an item of a section can be visited by choice.
  func canVisit(_ path: Path, in section: Path) -> Bool {
    outline.sections[section]?.navigation == .free && state.openSections.last == section
      && plannedItems(of: section).contains(path) && isOpen(.item(path))
  }

  /// The item that the overview leads back to: the last one shown, or the nearest that is open.
  func itemToReturnTo(in section: Path) -> Path? {
    guard let progress = state.sections[section], let order = progress.plan?.order else {
      return nil
    }
    let seen = order.prefix(max(0, progress.position + 1)).reversed()
    return (Array(seen) + order).first { canVisit($0, in: section) }
  }

  // MARK: - Items

  private mutating func performOnItem(
    _ action: Action, _ path: Path, at now: Milliseconds, into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    guard let node = outline.items[path], presentation(of: node, at: now) == nil else { return nil }
    let isFree = outline.sections[node.section]?.navigation == .free
    switch action {
    case .enter(let response, let entry):
      enter(entry, for: response, on: node, at: now, into: &events)
      // A speeded answer is final, and the next item follows at once.
      if isSpeeded(node), state.items[path]?.entries[response] != nil,
        answerRefusal(node, node.item.interactions, isRequired: true) == nil
      {
        return leaveForwards(node, at: now, into: &events)
      }
    case .next: return leaveForwards(node, at: now, into: &events)
    case .proceed where !node.item.takesResponse:
      return leaveForwards(node, at: now, into: &events)
    case .consent(let agrees):
      return consent(agrees, on: node, at: now, into: &events)
    case .previous where isFree:
      guard let target = previousItem(before: path, in: node.section) else { return nil }
      return leave(node, for: target, at: now, into: &events)
    case .go(let target) where target != path && canVisit(target, in: node.section):
      return leave(node, for: target, at: now, into: &events)
    case .openOverview where isFree:
      if let refusal = leavingRefusal(node, at: now) { return refusal }
      emit(.committed(path), at: now, into: &events)
    case .requestSubmit where isFree:
      if let refusal = leavingRefusal(node, at: now) { return refusal }
      emit(.committed(path), at: now, into: &events)
      requestSubmission(of: node.section, fromItem: true, at: now, into: &events)
    case .toggleFlag where isFree:
      emit(.flagged(path, state.items[path]?.isFlagged != true), at: now, into: &events)
    case .closeStep: return closeStep(of: node, at: now, into: &events)
    case .openHint: openHint(of: node, at: now, into: &events)
    default: break
    }
    return nil
  }

  private mutating func enter(
    _ entry: Entry?, for response: String, on node: Outline.ItemNode, at now: Milliseconds,
    into events: inout [SessionEvent]
  ) {
    guard let step = openStep(of: node),
      let interaction = step.content.interactions.first(where: { $0.response == response })
    else { return }
    let entry = entry.flatMap { $0.isBlank ? nil : $0 }
    if let entry, !interaction.allows(entry) { return }
    if case .consent = interaction.kind { return }
    guard state.items[node.path]?.entries[response] != entry else { return }
    emit(.drafted(node.path, response: response, entry), at: now, into: &events)
  }

  private mutating func leave(
    _ node: Outline.ItemNode, for target: Path, at now: Milliseconds,
    into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    if let refusal = leavingRefusal(node, at: now) { return refusal }
    emit(.committed(node.path), at: now, into: &events)
    emit(shown(target), at: now, into: &events)
    return nil
  }

  private mutating func leaveForwards(
    _ node: Outline.ItemNode, at now: Milliseconds, into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    let isFree = outline.sections[node.section]?.navigation == .free
    if let refusal = leavingRefusal(node, at: now) { return refusal }
    if !isFree, let refusal = minimumRefusal(of: node.section, at: now), isLast(node, at: now) {
      return refusal
    }
    emit(.committed(node.path), at: now, into: &events)
    if isFree { goForwards(in: node.section, at: now, into: &events) }
    if state.place == .overview(node.section), !hasAnswers(in: node.section),
      submissionRefusal(of: node.section, at: now) == nil
    {
      emit(.sectionEnded(node.section, .submitted), at: now, into: &events)
    }
    settle(at: now, into: &events)
    return nil
  }

  /// Whether the section is over once an item of linear navigation is left.
  private func isLast(_ node: Outline.ItemNode, at now: Milliseconds) -> Bool {
    guard outline.sections[node.section]?.tailoring != nil else {
      return following(position(of: node.section), in: node.section).isEmpty
    }
    var ahead = self
    var events: [SessionEvent] = []
    ahead.emit(.committed(node.path), at: now, into: &events)
    while let fact = ahead.nextFacts().first {
      switch fact {
      case .abilityEstimated, .adaptiveStopped: ahead.emit(fact, at: now, into: &events)
      case .itemChosen: return false
      default: return true
      }
    }
    return true
  }

  /// Whether there are answers to look over before a section is handed in; pages to read or to
  /// agree to have none.
  private func hasAnswers(in section: Path) -> Bool {
    plannedItems(of: section).contains { path in
      outline.items[path].map { $0.item.takesResponse && $0.item.type != .consent } ?? false
    }
  }

  func position(of section: Path) -> Int { state.sections[section]?.position ?? -1 }

  /// Goes to what follows in a section of free navigation; at its end the overview stays.
  private mutating func goForwards(
    in section: Path, at now: Milliseconds, into events: inout [SessionEvent]
  ) {
    while state.openSections.last == section,
      let next = following(position(of: section), in: section).first
    {
      switch next {
      case .item(let path):
        emit(shown(path), at: now, into: &events)
        return
      case .section(let path):
        guard let facts = entry(to: path) else { return }
        for fact in facts { emit(fact, at: now, into: &events) }
      }
    }
  }

  private func previousItem(before path: Path, in section: Path) -> Path? {
    let items = plannedItems(of: section)
    guard let index = items.firstIndex(of: path) else { return nil }
    return items[..<index].last { canVisit($0, in: section) }
  }

  /// Whether there is an item before that may be visited.
  func hasPrevious(_ node: Outline.ItemNode) -> Bool {
    previousItem(before: node.path, in: node.section) != nil
  }

  private mutating func consent(
    _ agrees: Bool, on node: Outline.ItemNode, at now: Milliseconds,
    into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    guard node.item.consentResponse != nil else { return nil }
    if agrees, let refusal = leavingRefusal(node, isConsenting: true, at: now) { return refusal }
    emit(.consented(node.path, agrees), at: now, into: &events)
    if agrees { return leaveForwards(node, at: now, into: &events) }
    settle(at: now, into: &events)
    return nil
  }

  // MARK: - Steps

  /// The step that can be answered; nil once all are closed.
  func openStep(of node: Outline.ItemNode) -> Step? {
    let closed = state.items[node.path]?.closedSteps ?? 0
    return node.item.steps.indices.contains(closed) ? node.item.steps[closed] : nil
  }

  private mutating func closeStep(
    of node: Outline.ItemNode, at now: Milliseconds, into events: inout [SessionEvent]
  ) -> Outcome.Refusal? {
    let closed = state.items[node.path]?.closedSteps ?? 0
    guard closed < node.item.steps.count - 1 else {
      return leaveForwards(node, at: now, into: &events)
    }
    if let refusal = answerRefusal(
      node, node.item.steps[closed].content.interactions, isRequired: true)
    {
      return refusal
    }
    emit(.stepClosed(node.path, step: closed), at: now, into: &events)
    return nil
  }

  private mutating func openHint(
    of node: Outline.ItemNode, at now: Milliseconds, into events: inout [SessionEvent]
  ) {
    let closed = state.items[node.path]?.closedSteps ?? 0
    guard let step = openStep(of: node) else { return }
    let opened = state.items[node.path]?.hints[step.id] ?? 0
    guard opened < step.hints.count else { return }
    emit(.hintOpened(node.path, step: closed, hint: opened), at: now, into: &events)
  }
}
