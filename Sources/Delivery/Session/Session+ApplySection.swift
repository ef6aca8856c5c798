import Assessment

extension Session {
  mutating func applySection(_ kind: SessionEvent.Kind, at moment: Milliseconds) {
    switch kind {
    case .sectionPlanned(let plan):
      state.sections[plan.section, default: .init()].plan = plan
    case .sectionOpened(let path): open(path)
    case .sectionStarted(let path): start(path, at: moment)
    case .sectionSkipped(let path):
      state.sections[path, default: .init()].stage = .skipped
      moveOn(from: path)
    case .sectionEnded(let path, let end): close(path, end, at: moment)
    case .practiceJudged(let path, _, let right, let passed):
      state.sections[path]?.stage = .judged
      state.sections[path]?.right = right
      state.sections[path]?.isPassed = passed
      stopClocks(of: path, at: moment)
      state.place = .practiceResult(path)
    case .restStarted(let path):
      state.clocks[.rest(path), default: .init()].run(from: moment)
      state.place = .rest(path)
    case .restEnded(let path):
      state.clocks[.rest(path), default: .init()].stop(at: moment)
      state.endedRests.insert(path)
      state.place = .between
    default: break
    }
  }

  private mutating func open(_ path: Path) {
    guard let node = outline.sections[path] else { return }
    if state.sections[path]?.stage == .judged { startAgain(path) }
    state.sections[path, default: .init()].stage = .opened
    if node.section.practice != nil { state.sections[path]?.attempt += 1 }
    if !state.openSections.contains(path) { state.openSections.append(path) }
    if !state.givenSections.contains(path) { state.givenSections.append(path) }
    setPosition(of: path, in: node.parent)
    state.place = .instructions(path)
  }

  /// Takes a practice section back to its beginning for another attempt.
  private mutating func startAgain(_ path: Path) {
    guard let node = outline.sections[path] else { return }
    state.sections[path]?.position = -1
    state.sections[path]?.isPassed = nil
    state.sections[path]?.isTimedOut = false
    state.clocks[.section(path)] = nil
    for child in node.children {
      switch child {
      case .item(let item):
        state.items[item]?.startAgain()
        state.clocks[.item(item)] = nil
      case .section(let inner):
        startAgain(inner)
        state.sections[inner] = nil
      }
    }
  }

  private mutating func start(_ path: Path, at moment: Milliseconds) {
    guard let node = outline.sections[path] else { return }
    state.sections[path, default: .init()].stage = .running
    if state.sections[path]?.startedMs == nil { state.sections[path]?.startedMs = moment }
    state.clocks[.section(path), default: .init()].run(from: moment)
    if node.parent == nil, !node.isPractice {
      for assessment in outline.assessmentChain(node.assessment) {
        state.clocks[.assessment(assessment), default: .init()].run(from: moment)
      }
    }
    state.place = .between
  }

  private mutating func stopClocks(of path: Path, at moment: Milliseconds) {
    state.clocks[.section(path)]?.stop(at: moment)
    guard let node = outline.sections[path], node.parent == nil, !node.isPractice else { return }
    for assessment in outline.assessmentChain(node.assessment) {
      state.clocks[.assessment(assessment)]?.stop(at: moment)
    }
  }

  private mutating func close(_ path: Path, _ end: SectionEnd, at moment: Milliseconds) {
    let wasJudged = state.sections[path]?.stage == .judged
    if case .item(let item) = state.place {
      state.items[item]?.leaveScreen(at: moment)
      state.clocks[.item(item)]?.stop(at: moment)
    }
    stopClocks(of: path, at: moment)
    state.sections[path, default: .init()].stage = .ended
    state.sections[path]?.end = end
    state.sections[path]?.endedMs = moment
    state.openSections.removeAll { $0 == path }
    moveOn(from: path)
    guard end == .timedOut, !wasJudged, endingFact() == nil else { return }
    state.place = .timeUp
  }

  /// Goes on behind a section that is over, or was skipped.
  private mutating func moveOn(from path: Path) {
    guard let parent = outline.sections[path]?.parent else {
      state.place = .between
      return
    }
    setPosition(of: path, in: parent)
    state.place = endingFact() == nil ? place(behindChildOf: parent) : .between
  }

  /// Remembers which child of a section was given last.
  mutating func setPosition(of child: Path, in section: Path?) {
    guard let section, let index = state.sections[section]?.plan?.order.firstIndex(of: child)
    else { return }
    state.sections[section]?.position = index
  }
}
