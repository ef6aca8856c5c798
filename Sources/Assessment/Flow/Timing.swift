/// The clock of an assessment, a section or an item, as data.
///
/// Where limits nest, the outer one wins. `nil` in a policy takes the enclosing level's; the
/// assessment's own defaults are `keepDraft`, `clockStops` and `shown`.
public struct Timing: Hashable, Sendable {
  /// What becomes of an unfinished answer when time runs out.
  public enum Timeout: String, Hashable, Sendable, CaseIterable {
    /// What was entered counts as an answer.
    case keepDraft = "keep-draft"
    /// What was entered is recorded and not scored.
    case omit
  }

  /// What an interruption does to the clock.
  public enum Resume: String, Hashable, Sendable, CaseIterable {
    /// Time away counts.
    case clockRuns = "clock-runs"
    /// Time away does not count, up to the last heartbeat.
    case clockStops = "clock-stops"
  }

  /// When the time left is shown.
  public enum Visibility: String, Hashable, Sendable, CaseIterable {
    /// Always, unless the candidate hides it.
    case shown
    /// Never, but for warnings.
    case hidden
    /// From the first warning on.
    case nearEnd = "near-end"
  }

  /// The limit; nil is none.
  public let limitMs: Milliseconds?
  /// The times left at which the candidate is warned, longest first.
  public let warningsMs: [Milliseconds]
  /// The least time before it can be left.
  public let minimumMs: Milliseconds
  /// What becomes of an unfinished answer; nil inherits.
  public let timeout: Timeout?
  /// What an interruption does; nil inherits.
  public let resume: Resume?
  /// When the time left is shown; nil inherits.
  public let clock: Visibility?
  /// Whether an accommodation extends the limit.
  public let allowsExtraTime: Bool
  /// The most interruptions after which it can still be resumed; nil sets no limit.
  public let maximumInterruptions: Int?

  /// Creates timing; without arguments there is no limit.
  public init(
    limitMs: Milliseconds? = nil, warningsMs: [Milliseconds] = [], minimumMs: Milliseconds = 0,
    timeout: Timeout? = nil, resume: Resume? = nil, clock: Visibility? = nil,
    allowsExtraTime: Bool = true, maximumInterruptions: Int? = nil
  ) {
    self.limitMs = limitMs
    self.warningsMs = warningsMs
    self.minimumMs = minimumMs
    self.timeout = timeout
    self.resume = resume
    self.clock = clock
    self.allowsExtraTime = allowsExtraTime
    self.maximumInterruptions = maximumInterruptions
  }
}
