public import Assessment

/// One sitting of an assessment, as a pure state machine.
///
/// `start`, `resume` and `handle` decide what an action or the passing of time leads to, and
/// return it as events; `apply` alone changes state, so that replaying the events gives the same
/// session on any machine. The session reads no clock and no file: each call is told the elapsed
/// time since the start of the session.
///
/// ## Clocks
/// - A section's clock runs from the moment its instructions are left until it ends, instructions
///   of inner sections and feedback included.
/// - An assessment's clock runs while a section that is a direct part of it, or of an assessment
///   it includes, runs its clock; it stands during rests, instructions of such sections,
///   time-up pages and practice.
/// - An item's clock runs while the item is on screen, over all visits; through an interruption
///   and the welcome after it, it is treated like the section's.
/// - A rest's clock runs from its start, interruptions included.
/// - Where several limits are reached at once, the outermost wins. The policy of the clock that
///   ran out decides what becomes of an unfinished answer.
///
/// ## Flow
/// Practice is given forwards only, since feedback follows each answer. In a section with free
/// navigation one moves among the items that stand directly in it; a section within is entered
/// when it is reached going forwards, and closed when it ends. An action on a page that has no
/// use for it, or that was meant for a page which a time-out has just replaced, does nothing.
public struct Session: Sendable {
  /// The assessment, with the items that families wrote in their places.
  public let definition: AssessmentDefinition
  /// What families wrote for this session.
  let drawn: [DrawnItem]
  /// What was fixed when the session began.
  public let header: SessionHeader
  let outline: Outline
  var state = SessionState()
  /// A page on top of what the facts decide; never journalled.
  var overlay: Overlay?

  /// A page that is no fact.
  enum Overlay: Hashable, Sendable {
    /// The last look before a section is handed in; whether it was asked for from an item.
    case submission(fromItem: Bool)
    /// The welcome after an interruption.
    case welcome
    /// The overview of a section, where the facts still show a time-out within it.
    case overview(Path)
    /// The time-out that ended the session.
    case lastTimeUp
  }

  /// Creates a session to which nothing has happened yet.
  ///
  /// - Parameters:
  ///   - definition: The assessment.
  ///   - header: What is fixed from the start.
  ///   - drawn: What its families wrote for the header's seed; slots without an item stay empty.
  public init(
    _ definition: AssessmentDefinition, header: SessionHeader, drawn: [DrawnItem] = []
  ) {
    self.init(
      DeliveryPlan(definition.drawn(drawn), accommodation: header.accommodation), header: header,
      drawn: drawn)
  }

  /// Creates a session of a plan that other sessions share; nothing has happened to it yet.
  ///
  /// A plan that was made for another accommodation than the header's is made anew.
  public init(_ plan: DeliveryPlan, header: SessionHeader) {
    self.init(plan, header: header, drawn: [])
  }

  private init(_ plan: DeliveryPlan, header: SessionHeader, drawn: [DrawnItem]) {
    definition = plan.definition
    self.drawn = drawn
    self.header = header
    outline =
      plan.accommodation == header.accommodation
      ? plan.outline : Outline(plan.definition, accommodation: header.accommodation)
  }

  /// Whether the session is over.
  public var isFinished: Bool { state.end != nil }

  /// How the session ended; nil before that.
  public var end: SessionEnd? { state.end }

  /// Whether the person left the session, so that it waits to be resumed.
  public var isSuspended: Bool { state.isSuspended }

  /// The time of the last event, or of the end of the last interruption.
  public var lastMs: Milliseconds { max(state.lastMs, state.awayUntilMs) }

  /// How the session is shown now.
  public var mode: SessionMode { state.segments.last?.mode ?? header.mode }

  /// How figures are shown now: in words where nothing is drawn, or where the person chose so.
  public var figureStyle: FigureStyle {
    mode == .plain ? .words : state.figureStyle ?? .braille
  }

  /// Whether an item cannot be given to this person.
  func leavesOut(_ node: Outline.ItemNode) -> Bool { leavesOut(node, in: figureStyle) }

  /// Whether an item cannot be given to this person where figures are shown in a style.
  func leavesOut(_ node: Outline.ItemNode, in style: FigureStyle) -> Bool {
    // Reading aloud takes longer than a speeded answer may.
    if mode == .plain, isSpeeded(node) { return true }
    guard node.item.administration == .unavailable else { return false }
    return mode == .plain || (style == .words && node.item.showsFigures)
  }

  /// Whether an item stands in a speeded block.
  func isSpeeded(_ node: Outline.ItemNode) -> Bool {
    outline.sections[node.section]?.section.speeded != nil
  }

  /// Whether a process is running it: started, not left, not over.
  var isLive: Bool { !state.segments.isEmpty && !state.isSuspended && state.end == nil }

  var planner: Planner { Planner(seed: header.seed, outline: outline) }

  /// Starts the first segment; a session that has started already is left alone.
  public mutating func start(_ segment: Segment, at elapsed: Milliseconds) -> Outcome {
    guard state.segments.isEmpty else { return Outcome(events: [], durability: .echo) }
    var events: [SessionEvent] = []
    emit(.segmentStarted(segment), at: moment(elapsed), into: &events)
    for item in drawn { emit(.itemDrawn(item), at: lastMs, into: &events) }
    return Outcome(events: events, durability: .synced)
  }

  /// Decides what an action leads to, applies it, and returns what happened.
  ///
  /// Whatever was due before `elapsed` happens first, each thing at the time it was due. If that
  /// replaced the page the person saw, the action is dropped: it was meant for another page. A
  /// time before the last event is taken as the time of that event.
  public mutating func handle(_ action: Action, at elapsed: Milliseconds) -> Outcome {
    guard isLive else {
      if action == .proceed || action == .back { overlay = nil }
      return Outcome(events: [], durability: .echo)
    }
    let now = moment(elapsed)
    var events: [SessionEvent] = []
    settle(at: lastMs, into: &events)
    let seen = (state.place, overlay)
    catchUp(to: now, into: &events)
    var refusal: Outcome.Refusal?
    if seen == (state.place, overlay), isLive {
      refusal = perform(action, at: now, into: &events)
    }
    if action == .tick, isLive, now - lastMs >= 1_000, isTiming {
      emit(.heartbeat, at: now, into: &events)
    }
    return Outcome(events: events, durability: durability(of: events), refusal: refusal)
  }

  /// How durable events must be: within a speeded block a trial is written and not waited for.
  private func durability(of events: [SessionEvent]) -> Durability {
    let needed = Durability.needed(by: events)
    guard needed == .synced else { return needed }
    let areTrials = events.allSatisfy { event in
      switch event.kind {
      case .drafted(let path, _, _), .committed(let path), .itemShown(let path, _):
        outline.items[path].map(isSpeeded) == true
      default: false
      }
    }
    return areTrials ? .written : needed
  }

  /// Whether a clock runs or an item is on screen, so that the time of a break must be known.
  private var isTiming: Bool {
    if case .item = state.place { return true }
    return state.clocks.values.contains(where: \.isRunning)
  }

  /// A time that does not run backwards.
  func moment(_ elapsed: Milliseconds) -> Milliseconds {
    max(lastMs, ElapsedTime.clamped(elapsed))
  }

  /// Applies a fact and hands it on to be journalled.
  mutating func emit(
    _ kind: SessionEvent.Kind, at moment: Milliseconds, into events: inout [SessionEvent]
  ) {
    let event = SessionEvent(atMs: moment, kind)
    apply(event)
    events.append(event)
  }
}

extension Session: Equatable {
  /// Two sessions are the same when they rest on the same facts; a page opened on top is none.
  public static func == (left: Self, right: Self) -> Bool {
    left.header == right.header && left.state == right.state
  }
}

extension Durability {
  /// The strongest class that any of the events needs.
  static func needed(by events: [SessionEvent]) -> Durability {
    events.map { Durability.needed(by: $0.kind) }.max() ?? .echo
  }

  private static func needed(by kind: SessionEvent.Kind) -> Durability {
    switch kind {
    case .drafted, .flagged, .itemShown, .heartbeat, .warned: .written
    default: .synced
    }
  }
}
