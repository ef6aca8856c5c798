public import Assessment

/// A fact of a journal that this engine would have decided otherwise.
public struct DecisionDifference: Hashable, Sendable {
  /// The index of the event, from 0.
  public let index: Int
  /// What the journal says.
  public let recorded: SessionEvent
  /// What would be decided here and now; nil where nothing would have happened.
  public let decided: SessionEvent?

  /// Creates a difference.
  public init(index: Int, recorded: SessionEvent, decided: SessionEvent?) {
    self.index = index
    self.recorded = recorded
    self.decided = decided
  }
}

extension Session {
  /// Decides a journal again and reports where the decisions differ.
  ///
  /// What the person did is taken as it stands; decided again are the order of parts, draws and
  /// shuffles, the choices of adaptive and multi-stage sections, conditions, the judgement of practice, the next item of linear sections, every
  /// warning and limit with its time, and the end. Another engine, or a definition with the same
  /// delivery print and other keys, can differ there; resuming never asks.
  ///
  /// - Throws: the first event that cannot follow those before it.
  public static func verify(
    _ definition: AssessmentDefinition, header: SessionHeader, events: some Sequence<SessionEvent>
  ) throws(ReplayError) -> [DecisionDifference] {
    var session = Session(definition, header: header, drawn: drawnItems(in: events))
    var differences: [DecisionDifference] = []
    var missed: Set<Deadline> = []
    for (index, event) in events.enumerated() {
      if let reason = session.objection(to: event) {
        throw ReplayError(index: index, reason: reason)
      }
      if let due = session.overdue(before: event), missed.insert(due).inserted {
        differences.append(
          DecisionDifference(
            index: index, recorded: event, decided: SessionEvent(atMs: due.atMs, due.kind)))
      }
      let decided = session.decision(insteadOf: event)
      if decided != event {
        differences.append(DecisionDifference(index: index, recorded: event, decided: decided))
      }
      session.apply(event)
    }
    return differences
  }

  /// What should have happened by itself before an event.
  private func overdue(before event: SessionEvent) -> Deadline? {
    switch event.kind {
    case .warned, .timedOut: nil
    default: dueNext().flatMap { $0.atMs < event.atMs ? $0 : nil }
    }
  }

  /// The event that would be decided in place of one; the same where there is nothing to decide.
  private func decision(insteadOf event: SessionEvent) -> SessionEvent? {
    func same(_ kind: SessionEvent.Kind?) -> SessionEvent? {
      kind.map { SessionEvent(atMs: event.atMs, $0) }
    }
    switch event.kind {
    case .partsPlanned(let path, _):
      return same(.partsPlanned(assessment: path, order: planner.parts(of: path)))
    case .sectionPlanned(let plan): return same(entry(to: plan.section)?.first)
    case .sectionSkipped(let path): return same(entry(to: path)?.first)
    case .practiceJudged(let path, _, _, _): return same(judgement(of: path))
    case .itemChosen, .adaptiveStopped, .moduleChosen: return same(nextFacts().first)
    case .abilityEstimated(let step, let section):
      guard case .abilityEstimated(let decided, section)? = nextFacts().first else {
        return same(nextFacts().first)
      }
      return decided.agrees(with: step) ? event : same(.abilityEstimated(decided, section: section))
    case .warned, .timedOut: return dueNext().map { SessionEvent(atMs: $0.atMs, $0.kind) }
    case .itemShown(let path, _):
      guard let section = outline.items[path]?.section, state.place != .item(path),
        outline.sections[section]?.navigation == .linear
      else { return event }
      return same(nextFacts().first)
    case .finished(.tooManyInterruptions): return wasInterruptedTooOften ? event : nil
    case .finished: return same(nextFacts().first)
    default: return event
    }
  }
}
