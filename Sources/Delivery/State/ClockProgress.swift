import Assessment

/// How far one clock has run.
struct ClockProgress: Hashable, Sendable {
  /// Time used before it last started to run.
  private(set) var usedBefore: Milliseconds = 0
  /// Since when it has been running, moved on by interruptions that do not count; nil while it
  /// stands.
  private(set) var since: Milliseconds?
  /// Whether its limit was reached.
  var hasRunOut = false
  /// The warnings given, as time left, in order.
  var warned: [Milliseconds] = []
  /// The interruptions met while it was under way.
  var interruptions = 0

  /// Whether it is running.
  var isRunning: Bool { since != nil }

  /// The time used at a moment.
  func used(at moment: Milliseconds) -> Milliseconds {
    usedBefore + (since.map { max(0, moment - $0) } ?? 0)
  }

  /// When the time used will have reached a span, if it runs on; nil while it stands.
  func moment(using span: Milliseconds) -> Milliseconds? {
    since.map { $0 + max(0, span - usedBefore) }
  }

  /// Starts to run; a running clock runs on.
  mutating func run(from moment: Milliseconds) {
    if since == nil { since = moment }
  }

  /// Stops.
  mutating func stop(at moment: Milliseconds) {
    usedBefore = used(at: moment)
    since = nil
  }

  /// Leaves out an interruption that does not count.
  mutating func leaveOut(_ span: Milliseconds) {
    if let start = since { since = ElapsedTime.clamped(start + span) }
  }
}
