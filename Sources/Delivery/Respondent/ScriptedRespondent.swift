public import Assessment

/// Answers an assessment from a list of answers, on a simulated clock.
///
/// Drives a session through the same `handle` as a person does, one action at a time; the caller
/// journals the outcome of each:
///
/// ```swift
/// var respondent = ScriptedRespondent(line, catalog: Catalog(definition))
/// while let outcome = respondent.act(on: &session) { journal.append(outcome.events) }
/// ```
///
/// ## What is done with an item
/// - An answer is entered after the item's latency (1,000 ms where none is given), hints first.
/// - `null` is a visit for the latency that leaves the item empty.
/// - An absent item was not reached. Where navigation is free it is passed over (but for the
///   first of a section, which is always shown). In linear navigation an absent item before one
///   with an answer is left empty; when nothing follows, the respondent lets the clock of the
///   section run out, or, without a limit, leaves the rest empty too, since nothing else ends the
///   section.
/// - Absent practice is left empty. Pages are read in the latency of their item, or in no time.
/// - Absent consent is given if any item has an answer; `null` and `false` refuse.
///
/// Where the session refuses to go on (a required item without an answer), the respondent lets
/// the clock run out if there is one, and leaves the session otherwise, resumable.
public struct ScriptedRespondent: Sendable {
  /// What the list says of one item.
  private enum Answer: Hashable, Sendable {
    case absent
    case empty
    case given([ResponseEntry], hints: [String: Int])

    var isGiven: Bool { if case .given = self { true } else { false } }
  }

  /// The latency where none is given.
  public static let defaultLatencyMs: Milliseconds = 1_000

  /// The simulated clock: the time since the start of the session.
  public private(set) var elapsedMs: Milliseconds

  private var answers: [Path: Answer] = [:]
  private var latencies: [Path: Milliseconds] = [:]
  private var pending: [Action] = []
  /// The visit that the pending actions are meant for.
  private var pendingVisit: Visit?
  /// When the item shown will have been read.
  private var readyMs: Milliseconds
  private var isDone = false
  private var isStuck = false
  /// The items that had their turn, and the visit in which each had its last one.
  private var treated: Set<Path> = []
  private var attempts: [Path: Int] = [:]
  private var consents: Set<Path> = []
  private var pages: Set<Path> = []

  private struct Visit: Hashable, Sendable {
    let path: Path
    let number: Int
  }

  /// Creates a respondent from one line of RESPONSES, read against the same definition.
  public init(_ line: ResponseLine, catalog: Catalog, startingAt elapsed: Milliseconds = 0) {
    elapsedMs = elapsed
    readyMs = elapsed
    for (index, entry) in catalog.items.enumerated() {
      if entry.item.consentResponse != nil { consents.insert(entry.path) }
      if !entry.item.takesResponse { pages.insert(entry.path) }
      if line.responses.indices.contains(index) {
        answers[entry.path] = Self.answer(line.responses[index], to: entry.item)
      }
      if line.latenciesMs.indices.contains(index), line.latenciesMs[index] >= 0 {
        latencies[entry.path] = line.latenciesMs[index]
      }
    }
  }

  /// Carries out the next action; nil when the session is over or the respondent has left it.
  public mutating func act(on session: inout Session) -> Outcome? {
    guard !isDone else { return nil }
    if session.isFinished || session.isSuspended {
      isDone = true
      return nil
    }
    let screen = session.screen(at: elapsedMs)
    if pendingVisit != nil, pendingVisit != Self.visit(screen) { drop() }
    let outcome: Outcome
    if pendingVisit != nil, readyMs > elapsedMs {
      outcome = read(&session)
    } else if !pending.isEmpty {
      let action = pending.removeFirst()
      outcome = session.handle(action, at: elapsedMs)
      if let refusal = outcome.refusal { meet(refusal, of: action) }
      if pending.isEmpty { pendingVisit = nil }
    } else {
      outcome = decide(on: screen, &session)
    }
    return outcome
  }

  /// Plays a session to its end; all events, in order.
  public mutating func play(_ session: inout Session) -> [SessionEvent] {
    var events: [SessionEvent] = []
    while let outcome = act(on: &session) { events += outcome.events }
    return events
  }

  private mutating func drop() {
    pending = []
    pendingVisit = nil
    readyMs = elapsedMs
  }

  private static func visit(_ screen: Screen) -> Visit? {
    guard case .item(let item) = screen else { return nil }
    return Visit(path: item.path, number: item.visit)
  }

  // MARK: - Deciding

  private mutating func decide(on screen: Screen, _ session: inout Session) -> Outcome {
    switch screen {
    case .identity: return session.handle(.confirmIdentity, at: elapsedMs)
    case .figureCheck: return session.handle(.chooseFigureStyle(.braille), at: elapsedMs)
    case .item(let item): return begin(item, &session)
    case .overview: return session.handle(.requestSubmit, at: elapsedMs)
    case .submission:
      if isStuck { return wait(&session) }
      let outcome = session.handle(.submit, at: elapsedMs)
      if let refusal = outcome.refusal { meet(refusal, of: .submit) }
      return outcome
    case .instructions, .feedback, .practiceResult, .timeUp, .rest, .welcomeBack, .finished:
      return session.handle(.proceed, at: elapsedMs)
    }
  }

  /// Reads an item for its latency and plans what to do with it.
  private mutating func begin(_ item: ItemScreen, _ session: inout Session) -> Outcome {
    let path = item.path
    let answer = answers[path] ?? .absent
    let isFree = item.navigation == .free
    let isFirstTurn =
      treated.insert(path).inserted || attempts[path] != item.visit && item.isPractice
    attempts[path] = item.visit
    let endsHere =
      answer == .absent && !isFree && !item.isPractice && item.sectionClock != nil
      && !pages.contains(path) && !consents.contains(path) && !anyAnswer(behind: item)
    if isStuck || endsHere { return wait(&session) }
    pendingVisit = Visit(path: path, number: item.visit)
    if isFirstTurn { plan(answer, on: item, in: session) }
    if isFree { planDeparture(from: item) } else { pending.append(.next) }
    if isFirstTurn, !isFree || answer != .absent || pages.contains(path) {
      let presented = item.steps.last?.presentation?.lengthMs ?? 0
      readyMs = elapsedMs + presented + (latencies[path] ?? Self.defaultLatencyMs)
    }
    return read(&session)
  }

  /// Lets the latency pass, but stops at what happens by itself.
  private mutating func read(_ session: inout Session) -> Outcome {
    let next = session.nextDeadline(at: elapsedMs).flatMap { $0 > elapsedMs ? $0 : nil }
    elapsedMs = max(elapsedMs, min(readyMs, next ?? readyMs))
    return session.handle(.tick, at: elapsedMs)
  }

  private mutating func plan(_ answer: Answer, on item: ItemScreen, in session: Session) {
    if consents.contains(item.path) {
      plan(answer, consentOn: item, in: session)
    } else if case .given(let entries, let hints) = answer {
      plan(entries, hints, on: item, in: session)
    }
  }

  private mutating func plan(
    _ entries: [ResponseEntry], _ hints: [String: Int], on item: ItemScreen, in session: Session
  ) {
    guard let steps = session.outline.items[item.path]?.item.steps else { return }
    for (index, step) in steps.enumerated() where index >= item.steps.count - 1 {
      pending += Array(repeating: .openHint, count: min(hints[step.id] ?? 0, step.hints.count))
      let variables = Set(step.content.interactions.map(\.response))
      let given = entries.filter { variables.contains($0.response) }
      pending += given.map { .enter(response: $0.response, $0.entry) }
      if index < steps.count - 1 {
        let isAnyLeft = steps[(index + 1)...].contains { later in
          later.content.interactions.contains { interaction in
            entries.contains { $0.response == interaction.response }
          } || hints[later.id] ?? 0 > 0
        }
        guard isAnyLeft else { break }
        pending.append(.closeStep)
      }
    }
  }

  private mutating func plan(
    _ answer: Answer, consentOn item: ItemScreen, in session: Session
  ) {
    switch answer {
    case .absent: pending = [.consent(answers.values.contains { $0.isGiven })]
    case .empty: pending = [.consent(false)]
    case .given(let entries, _):
      let consent = session.outline.items[item.path]?.item.consentResponse
      pending = entries.filter { $0.response != consent }
        .map { .enter(response: $0.response, $0.entry) }
      let agrees = entries.first { $0.response == consent }?.entry.value == .boolean(true)
      pending.append(.consent(agrees))
    }
  }

  /// Goes to the next item of a free section that has an answer, or hands in.
  private mutating func planDeparture(from item: ItemScreen) {
    let ahead = item.progress.drop { $0.path != item.path }.dropFirst()
    if let next = ahead.first, isWanted(next.path) {
      pending.append(.next)
    } else if let target = ahead.first(where: { isWanted($0.path) }) {
      pending.append(.go(to: target.path))
    } else {
      pending.append(.requestSubmit)
    }
  }

  private func isWanted(_ path: Path) -> Bool {
    !treated.contains(path) && (answers[path] ?? .absent != .absent || consents.contains(path))
  }

  private func anyAnswer(behind item: ItemScreen) -> Bool {
    item.progress.drop { $0.path != item.path }.dropFirst()
      .contains { answers[$0.path] ?? .absent != .absent }
  }

  // MARK: - Waiting

  /// Lets the clock run to the next thing that happens by itself; leaves where nothing does.
  private mutating func wait(_ session: inout Session) -> Outcome {
    isStuck = false
    guard let next = session.nextDeadline(at: elapsedMs), next > elapsedMs else {
      return session.handle(.suspend, at: elapsedMs)
    }
    elapsedMs = next
    return session.handle(.tick, at: elapsedMs)
  }

  private mutating func meet(_ refusal: Outcome.Refusal, of action: Action) {
    switch refusal {
    case .tooEarly(let wait):
      elapsedMs += max(1, wait)
      pending.insert(action, at: 0)
    case .answerRequired, .unreadable, .wrongCount:
      pending = []
      isStuck = true
    }
  }

  // MARK: - Reading answers

  private static func answer(_ response: ItemResponse, to item: Item) -> Answer {
    switch response {
    case .notReached: return .absent
    case .omitted: return .empty
    case .entries(let answered): return .given(answered.entries, hints: answered.hints)
    case .state(let state, let answered):
      switch state {
      case .answered, .timedOutDraft: return .given(answered.entries, hints: answered.hints)
      case .omitted, .timedOutEmpty: return .empty
      case .notReached, .notPresented: return .absent
      }
    case .number(let value, let typed):
      guard let interaction = item.interactions.first else { return .empty }
      return .given(
        [ResponseEntry(interaction.response, Entry(.float(value), typed: typed))], hints: [:])
    case .index(let index):
      guard let value = item.shortListValue(at: index), let interaction = item.interactions.first
      else { return .empty }
      return .given([ResponseEntry(interaction.response, Entry(value))], hints: [:])
    }
  }
}

extension Item {
  /// The value at an index of the only interaction's options or points; nil where there is none.
  fileprivate func shortListValue(at index: Int) -> Value? {
    switch interactions.first?.kind {
    case .choice(let choice) where choice.options.indices.contains(index):
      return .identifier(choice.options[index].id)
    case .rating(let rating) where rating.responses.points.indices.contains(index):
      return .integer(rating.responses.points[index].value)
    default: return nil
    }
  }
}
