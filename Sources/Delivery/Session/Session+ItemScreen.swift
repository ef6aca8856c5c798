import Assessment

extension Session {
  func itemScreen(_ node: Outline.ItemNode, at now: Milliseconds) -> ItemScreen {
    let progress = state.items[node.path] ?? ItemProgress()
    let closed = progress.closedSteps
    let opened = node.item.steps.prefix(closed + 1)
    let items = plannedItems(of: node.section)
    return ItemScreen(
      path: node.path, type: node.item.type, title: outline.title(of: node.section),
      number: (items.firstIndex(of: node.path) ?? 0) + 1,
      length: ownItemCounts(of: node.section, planned: items.count),
      visit: max(1, progress.visitCount),
      stimuli: node.item.stimuli.compactMap { outline.stimuli[node.assessment.appending($0)] },
      steps: opened.map { ordered($0, of: node) }, stepCount: node.item.steps.count,
      openHints: openStep(of: node).flatMap { progress.hints[$0.id] } ?? 0,
      entries: progress.entries, progress: standings(of: node.section, current: node.path),
      sectionClock: sectionClock(node.section, at: now),
      itemClock: clockView(.item(node.path), at: now),
      lockedMs: lockedMs(.item(node.path), at: now), isRequired: node.item.isRequired,
      isPractice: node.isPractice,
      navigation: outline.sections[node.section]?.navigation ?? .linear,
      hasPrevious: hasPrevious(node),
      presentation: presentation(of: node, at: now), isSpeeded: isSpeeded(node))
  }

  /// A step with its options in the order decided for this session.
  private func ordered(_ step: Step, of node: Outline.ItemNode) -> Step {
    let orders = (state.sections[node.section]?.plan?.options ?? []).filter {
      $0.item == node.path
    }
    guard !orders.isEmpty else { return step }
    let content = step.content.map { block in
      block.replacingInteractions { interaction in
        orders.first { $0.response == interaction.response }
          .map { interaction.ordered(by: $0.order) } ?? interaction
      }
    }
    return Step(
      id: step.id, content: content, hints: step.hints, presentation: step.presentation)
  }

  func feedback(_ node: Outline.ItemNode, at now: Milliseconds) -> FeedbackScreen {
    let verdict = verdict(node.path)
    return FeedbackScreen(
      item: itemScreen(node, at: now), verdict: verdict,
      content: (verdict == .right ? node.item.feedback?.right : node.item.feedback?.wrong) ?? [],
      rightFigures: node.item.rightFigures)
  }

  /// The clock of a section, or the one around it that ends first; nil without a limit.
  func sectionClock(_ section: Path, at now: Milliseconds) -> ClockView? {
    tightestClock(around: section, at: now).flatMap { clockView($0, at: now) }
  }

  /// The running clock around a section that ends first.
  func tightestClock(around section: Path, at now: Milliseconds) -> ClockScope? {
    outline.clocks(around: section)
      .filter { state.clocks[$0]?.isRunning == true }
      .compactMap { scope in timeLeft(scope, at: now).map { (scope, $0) } }
      .min { $0.1 < $1.1 }?.0
  }

  /// A clock as the candidate may see it; nil without a limit.
  ///
  /// A clock shown near the end appears with its first warning; without warnings, in the last
  /// minute.
  private func clockView(_ scope: ClockScope, at now: Milliseconds) -> ClockView? {
    guard let timing = outline.timing(of: scope), let left = timeLeft(scope, at: now) else {
      return nil
    }
    let warned = state.clocks[scope]?.warned.last
    let isVisible =
      switch timing.clock {
      case .shown: true
      case .hidden: false
      case .nearEnd: left <= timing.warningsMs.first ?? 60_000
      }
    return ClockView(
      leftMs: left, isVisible: isVisible, warnedMs: warned,
      stopsWhileAway: timing.resume == .clockStops)
  }
}

extension Item {
  /// The ids of the right options, by response, of choices between figures.
  fileprivate var rightFigures: [String: [String]] {
    let figural = steps.flatMap(\.content.interactions).filter { interaction in
      if case .choice(let choice) = interaction.kind { choice.isFigural } else { false }
    }
    return responses.reduce(into: [:]) { right, response in
      guard let correct = response.correct, figural.contains(where: { $0.response == response.id })
      else { return }
      right[response.id] = correct.members?.compactMap(\.text) ?? [correct.text].compactMap { $0 }
    }
  }
}
