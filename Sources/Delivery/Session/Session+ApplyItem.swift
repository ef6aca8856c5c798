import Assessment

extension Session {
  mutating func applyItem(_ kind: SessionEvent.Kind, at moment: Milliseconds) {
    switch kind {
    case .itemShown(let path, _): show(path, at: moment)
    case .drafted(let path, let response, let entry):
      state.items[path, default: .init()].enter(entry, for: response)
    case .committed(let path): commit(path, at: moment)
    case .stepClosed(let path, let step):
      state.items[path, default: .init()].closedSteps = max(0, min(step, 1 << 20)) + 1
    case .hintOpened(let path, let step, let hint):
      guard let steps = outline.items[path]?.item.steps, steps.indices.contains(step) else {
        return
      }
      state.items[path, default: .init()].hints[steps[step].id] = max(0, min(hint, 1 << 20)) + 1
    case .flagged(let path, let isFlagged):
      state.items[path, default: .init()].isFlagged = isFlagged
    case .consented(let path, let agrees):
      guard let response = outline.items[path]?.item.consentResponse else { return }
      state.items[path, default: .init()].enter(Entry(.boolean(agrees)), for: response)
      if !agrees {
        commit(path, at: moment)
        state.isRefused = true
        state.place = .between
      }
    default: break
    }
  }

  private mutating func show(_ path: Path, at moment: Milliseconds) {
    guard let node = outline.items[path] else { return }
    if case .item(let other) = state.place, other != path {
      state.items[other]?.leaveScreen(at: moment)
      state.clocks[.item(other)]?.stop(at: moment)
    }
    if state.items[path]?.shownSince == nil {
      state.items[path, default: .init()].shownSince = moment
    }
    state.clocks[.item(path), default: .init()].run(from: moment)
    setPosition(of: path, in: node.section)
    state.place = .item(path)
  }

  private mutating func commit(_ path: Path, at moment: Milliseconds) {
    guard let node = outline.items[path] else { return }
    state.items[path, default: .init()].leaveScreen(at: moment)
    state.items[path]?.commit()
    state.clocks[.item(path)]?.stop(at: moment)
    if givesFeedback(node) {
      state.place = .feedback(path)
    } else if outline.sections[node.section]?.navigation == .free {
      state.place = .overview(node.section)
    } else {
      state.place = .between
    }
  }

  /// Whether practice has something to say about an answer to the item.
  private func givesFeedback(_ node: Outline.ItemNode) -> Bool {
    node.isPractice && node.item.takesResponse
      && (node.item.feedback != nil || node.item.hasRightAnswer)
  }

  /// What became of an item, as far as is known now.
  ///
  /// While the session goes on, the item on screen counts as if time ran out on it now.
  func itemState(_ path: Path) -> ItemState {
    guard let node = outline.items[path] else { return .notPresented }
    guard let progress = state.items[path], progress.isSeen else {
      return isPlanned(node) ? .notReached : .notPresented
    }
    switch progress.cut {
    case .draft: return .timedOutDraft
    case .dropped: return .omitted
    case .empty: return .timedOutEmpty
    case nil: break
    }
    if !node.item.takesResponse { return .answered }
    let isUnfinished = progress.entries != (progress.committed ?? [:])
    if isUnfinished, !progress.entries.isEmpty {
      return node.timing.timeout == .keepDraft ? .timedOutDraft : .omitted
    }
    return progress.entries.isEmpty ? .omitted : .answered
  }

  /// Whether an item that was never shown is part of this sitting, as far as is decided.
  private func isPlanned(_ node: Outline.ItemNode) -> Bool {
    if leavesOut(node) { return false }
    var section = node.section
    let isDecided =
      state.sections[section]?.plan != nil || outline.sections[section]?.section.draw != nil
    if isDecided, !plan(of: section).order.contains(node.path) { return false }
    while let outer = outline.sections[section] {
      if state.sections[section]?.stage == .skipped { return false }
      guard let parent = outer.parent else { return true }
      if outline.sections[parent]?.tailoring != nil,
        let order = state.sections[parent]?.plan?.order,
        !order.contains(section)
      {
        return false
      }
      section = parent
    }
    return true
  }

  /// The plan of a section, or what it would be if it were planned now.
  func plan(of section: Path) -> SectionPlan {
    state.sections[section]?.plan ?? planner.plan(section, without: leavesOut)
  }
}

extension Item {
  /// The response variable of its consent; nil for an item that asks for none.
  var consentResponse: String? {
    interactions.first { if case .consent = $0.kind { true } else { false } }?.response
  }
}
