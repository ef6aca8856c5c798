import Assessment
import Delivery
import Testing

/// A session with a simulated clock: the person, the shell and the time in one.
struct Sitting {
  var session: Session
  var now: Milliseconds = 0
  /// Everything that was journalled.
  var events: [SessionEvent] = []
  /// How durable the last outcome had to be.
  var durability = Durability.echo

  init(
    _ definition: AssessmentDefinition, seed: UInt64 = 7, mode: SessionMode = .full,
    accommodation: Accommodation? = nil
  ) {
    session = Session(
      definition, header: header(seed: seed, mode: mode, accommodation: accommodation))
    take(session.start(segment(at: 0, mode: mode), at: 0))
  }

  /// A sitting where the first page is behind, so that the first part is on screen.
  static func begun(
    _ definition: AssessmentDefinition, seed: UInt64 = 7, mode: SessionMode = .full,
    accommodation: Accommodation? = nil
  ) -> Sitting {
    var sitting = Sitting(definition, seed: seed, mode: mode, accommodation: accommodation)
    sitting.act(.confirmIdentity)
    if case .instructions = sitting.screen { sitting.act(.proceed) }
    return sitting
  }

  var screen: Screen { session.screen(at: now) }
  var record: SessionRecord { session.record() }

  /// The item on screen; nil on any other page.
  var item: Path? { if case .item(let item) = screen { item.path } else { nil } }

  /// The clock of the section on screen.
  var left: Milliseconds? {
    switch screen {
    case .item(let item): item.sectionClock?.leftMs
    case .overview(let page), .submission(let page): page.sectionClock?.leftMs
    case .welcomeBack(let page): page.sectionClock?.leftMs
    default: nil
    }
  }

  private mutating func take(_ outcome: Outcome) {
    events += outcome.events
    durability = outcome.durability
  }

  @discardableResult
  mutating func act(_ action: Action, after wait: Milliseconds = 0) -> Outcome.Refusal? {
    now += wait
    let outcome = session.handle(action, at: now)
    take(outcome)
    return outcome.refusal
  }

  /// Picks an option of the item on screen.
  mutating func pick(_ option: String, after wait: Milliseconds = 0) {
    act(.enter(response: "RESPONSE", Entry(.identifier(option))), after: wait)
  }

  /// Types a number in the item on screen.
  mutating func type(_ text: String, into response: String = "RESPONSE") {
    let value = (try? DecimalText(text)).map { Value.float($0.value) }
    act(.enter(response: response, Entry(value, typed: text)))
  }

  /// Picks an option and goes on.
  mutating func answer(_ option: String, after wait: Milliseconds = 0) {
    pick(option, after: wait)
    act(.next)
  }

  /// Lets time pass with nothing but ticks.
  mutating func wait(_ time: Milliseconds) { act(.tick, after: time) }

  /// Hands in the section.
  mutating func handIn() {
    act(.requestSubmit)
    act(.submit)
  }

  /// Loses the process now and takes the session up again after a while, from the journal alone.
  mutating func crash(
    for time: Milliseconds, mode: SessionMode = .full, boot: String = "boot-1"
  ) throws {
    var next = try Session.replay(session.definition, header: session.header, events: events)
    now += time
    let outcome = next.resume(
      segment(at: now, mode: mode, boot: boot),
      interruption: next.interruption(before: segment(at: now, mode: mode, boot: boot)))
    session = next
    take(outcome)
    now = max(now, session.lastMs)
  }

  /// What became of an item.
  func state(_ path: Path) -> ItemState? { record.items.first { $0.path == path }?.state }

  /// The value recorded for an item.
  func value(_ path: Path, _ response: String = "RESPONSE") -> Value? {
    record.items.first { $0.path == path }?.entries.first { $0.response == response }?.entry.value
  }

  /// When an event of that kind happened first.
  func moment(of kind: SessionEvent.Kind) -> Milliseconds? {
    events.first { $0.kind == kind }?.atMs
  }
}

func header(
  seed: UInt64 = 7, mode: SessionMode = .full, accommodation: Accommodation? = nil
) -> SessionHeader {
  SessionHeader(
    id: "s", startedAtMs: 0, respondent: Respondent(id: "c17"), subject: "c17",
    assessment: "test", version: "1.0.0",
    digests: DefinitionDigests(delivery: "d", scoring: "s", fingerprint: "f"), seed: seed,
    mode: mode, locale: "en_GB", accommodation: accommodation, clockResolutionNs: 1, engine: "0")
}

func segment(
  at moment: Milliseconds, mode: SessionMode = .full, boot: String = "boot-1"
) -> Segment {
  Segment(bootID: boot, bootMs: 5_000 + moment, wallMs: 1_000_000 + moment, mode: mode)
}
