public import Assessment

extension Session {
  /// What to show at a moment; asking changes nothing.
  public func screen(at elapsed: Milliseconds) -> Screen {
    let now = state.end == nil && !state.isSuspended ? moment(elapsed) : lastMs
    switch overlay {
    case .welcome: return .welcomeBack(welcome(at: now))
    case .submission:
      if let section = state.openSections.last { return .submission(overview(section, at: now)) }
    case .overview(let section): return .overview(overview(section, at: now))
    case .lastTimeUp: return .timeUp(timeUp(at: now))
    case nil: break
    }
    switch state.place {
    case .identity: return .identity(identity)
    case .figureCheck:
      return .figureCheck(
        FigureCheckScreen(
          title: definition.title,
          figures: outline.itemOrder.compactMap { outline.items[$0]?.item.comparedFigures }
            .filter { !$0.isEmpty },
          leftOutInWords: leftOutTitles(in: .words)))
    case .instructions(let path): return .instructions(instructions(path))
    case .item(let path):
      if let node = outline.items[path] { return .item(itemScreen(node, at: now)) }
    case .feedback(let path):
      if let node = outline.items[path] { return .feedback(feedback(node, at: now)) }
    case .practiceResult(let path): return .practiceResult(practiceResult(path))
    case .overview(let path): return .overview(overview(path, at: now))
    case .timeUp: return .timeUp(timeUp(at: now))
    case .rest(let path): return .rest(rest(path, at: now))
    case .between: return betweenScreen(at: now)
    case .finished: break
    }
    return .finished(
      FinishedScreen(
        title: definition.title, end: state.end ?? .completed, content: definition.ending,
        showsScores: definition.showsScores && state.end == .completed))
  }

  /// The screen of what is still to be decided, for a journal that stops between two facts.
  private func betweenScreen(at now: Milliseconds) -> Screen {
    var ahead = self
    ahead.overlay = nil
    var events: [SessionEvent] = []
    ahead.settle(at: now, into: &events)
    return ahead.state.place == .between ? .identity(identity) : ahead.screen(at: now)
  }

  private var identity: IdentityScreen {
    IdentityScreen(
      title: definition.title, respondent: header.respondent, subject: header.subject,
      about: definition.about, materials: definition.requirements.materials,
      accommodation: header.accommodation, leftOut: leftOutTitles())
  }

  private func instructions(_ path: Path) -> InstructionsScreen {
    let node = outline.sections[path]
    // Without a limit of its own, the time left on the clocks around it is what one has.
    let around = outline.clocks(around: path).compactMap { timeLeft($0, at: lastMs) }.min()
    return InstructionsScreen(
      title: outline.title(of: path), content: node?.section.instructions ?? [],
      itemCounts: itemCounts(of: path), limitMs: node?.timing.limitMs ?? around,
      isPractice: node?.isPractice ?? false, navigation: node?.navigation ?? .linear,
      isPage: node.map(showsInstructions) ?? true)
  }

  private func practiceResult(_ path: Path) -> PracticeScreen {
    let progress = state.sections[path]
    return PracticeScreen(
      title: outline.title(of: path), right: progress?.right ?? 0,
      count: practiceItems(of: path).count,
      passMark: outline.sections[path]?.section.practice?.passMark,
      isPassed: progress?.isPassed ?? true, attemptsLeft: attemptsLeft(path))
  }

  private func overview(_ section: Path, at now: Milliseconds) -> OverviewScreen {
    OverviewScreen(
      title: outline.title(of: section),
      items: standings(of: section, current: itemToReturnTo(in: section)),
      sectionClock: sectionClock(section, at: now),
      maySubmit: submissionRefusal(of: section, at: now) == nil)
  }

  /// How the items of a section stand; none where the answers decide how many there will be.
  private func plannedStandings(of section: Path) -> [ItemStanding] {
    outline.sections[section]?.tailoring?.adaptive == nil
      ? standings(of: section, current: nil) : []
  }

  /// How each item that stands directly in a section stands.
  func standings(of section: Path, current: Path?) -> [ItemStanding] {
    plannedItems(of: section).map { path in
      let progress = state.items[path]
      return ItemStanding(
        path: path, isSeen: progress?.isSeen ?? false,
        answer: outline.items[path]?.item.standing(of: progress?.entries ?? [:]) ?? .none,
        isFlagged: progress?.isFlagged ?? false, isCurrent: path == current)
    }
  }

  private func timeUp(at now: Milliseconds) -> TimeUpScreen {
    let title: String =
      switch state.timeOut?.scope {
      case .section(let path): outline.title(of: path)
      case .assessment(let path): outline.assessments[path]?.definition.title ?? definition.title
      default: definition.title
      }
    let number = state.timeOut?.item.flatMap { path in
      outline.items[path].flatMap { plannedItems(of: $0.section).firstIndex(of: path) }
    }
    return TimeUpScreen(
      title: title, itemNumber: number.map { $0 + 1 }, isDraftKept: state.timeOut?.isDraftKept,
      next: nextInstructions(at: now))
  }

  private func rest(_ path: Path, at now: Milliseconds) -> RestScreen {
    RestScreen(
      content: outline.rests[path]?.rest.content ?? [], leftMs: timeLeft(.rest(path), at: now),
      next: nextInstructions(at: now))
  }

  /// What comes after the page shown, found by looking ahead; nil at the end.
  private func nextInstructions(at now: Milliseconds) -> InstructionsScreen? {
    var ahead = self
    ahead.overlay = nil
    var events: [SessionEvent] = []
    for _ in 0...state.parts.values.reduce(8, { $0 + $1.count }) {
      switch ahead.state.place {
      case .rest(let path): ahead.emit(.restEnded(path), at: now, into: &events)
      case .timeUp: ahead.state.place = .between
      case .instructions(let path): return ahead.instructions(path)
      case .item(let path):
        return ahead.outline.items[path].map { ahead.instructions($0.section) }
      default: return nil
      }
      ahead.settle(at: now, into: &events)
    }
    return nil
  }

  private func welcome(at now: Milliseconds) -> WelcomeScreen {
    let section = state.openSections.last
    let clock = section.flatMap { tightestClock(around: $0, at: now) }
    return WelcomeScreen(
      title: section.map { outline.title(of: $0) } ?? definition.title,
      answered: outline.itemOrder.count { path in
        guard let node = outline.items[path], !node.isPractice else { return false }
        return node.item.takesResponse && node.item.consentResponse == nil
          && state.items[path]?.entries.isEmpty == false
      },
      items: section.map(plannedStandings) ?? [],
      awayMs: state.interruptions.last?.lengthMs ?? 0,
      clockStopped: clock.map { outline.timing(of: $0)?.resume == .clockStops },
      sectionClock: section.flatMap { sectionClock($0, at: now) })
  }
}
