/// A fact about a session.
///
/// The journal is a list of them, and replaying them is the only way a session's state changes.
public struct SessionEvent: Hashable, Sendable {
  /// When, since the start of the session.
  public let atMs: Milliseconds
  /// What happened.
  public let kind: Kind

  /// Creates an event.
  public init(atMs: Milliseconds, _ kind: Kind) {
    self.atMs = atMs
    self.kind = kind
  }

  /// The facts there are.
  public enum Kind: Hashable, Sendable {
    /// A process took up the session; the first segment is the start.
    case segmentStarted(Segment)
    /// Time during which no process ran the session, told at the next segment's start.
    case interrupted(Interruption)
    /// A family wrote an item for this session; nothing of it is ever written again.
    case itemDrawn(DrawnItem)
    /// The person confirmed who they are.
    case identityConfirmed
    /// The person said in which drawing they see figures well, or that they want words.
    case figureStyleChosen(FigureStyle)
    /// The parts of an assessment in the order they will be given.
    case partsPlanned(assessment: Path, order: [Path])
    /// What a section will present, decided by the seed.
    case sectionPlanned(SectionPlan)
    /// The instructions of a section were opened; its clock does not run yet.
    case sectionOpened(Path)
    /// The clock of a section started.
    case sectionStarted(Path)
    /// A section's condition did not hold.
    case sectionSkipped(Path)
    /// An adaptive section chose its next item.
    case itemChosen(Path, section: Path)
    /// Theta was estimated after an answer of an adaptive section.
    case abilityEstimated(AbilityStep, section: Path)
    /// An adaptive section chose no further item.
    case adaptiveStopped(AdaptiveStop, section: Path)
    /// A multi-stage section chose its next module.
    case moduleChosen(RoutingStep, section: Path)
    /// An item was painted; visits count from 1.
    case itemShown(Path, visit: Int)
    /// An unfinished answer changed; nil entry means it was cleared.
    case drafted(Path, response: String, Entry?)
    /// The item was left: its drafts are its answer now.
    case committed(Path)
    /// A step was closed and the next opened; indices count from 0.
    case stepClosed(Path, step: Int)
    /// A hint was opened; indices count from 0.
    case hintOpened(Path, step: Int, hint: Int)
    /// An item was flagged or unflagged for review.
    case flagged(Path, Bool)
    /// A consent page was answered.
    case consented(Path, Bool)
    /// A warning was due.
    case warned(ClockScope, leftMs: Milliseconds)
    /// A limit was reached. An unfinished answer of the item shown is kept or omitted by policy.
    case timedOut(ClockScope)
    /// A section was ended.
    case sectionEnded(Path, SectionEnd)
    /// An attempt at practice was judged; attempts count from 1.
    case practiceJudged(Path, attempt: Int, right: Int, passed: Bool)
    /// A rest began.
    case restStarted(Path)
    /// A rest ended.
    case restEnded(Path)
    /// The person left the session, resumable.
    case suspended
    /// The clock ticked; written at least every second while nothing else is.
    case heartbeat
    /// The session is over.
    case finished(SessionEnd)
  }
}

/// A stretch of a session that one process ran.
public struct Segment: Hashable, Sendable {
  /// The boot's id, to tell a resume on the same boot from one after a restart.
  public let bootID: String
  /// The boot clock (suspended time included) when the segment started.
  public let bootMs: Milliseconds
  /// The wall clock when the segment started, milliseconds since 1970 UTC.
  public let wallMs: Int
  /// How the segment is shown.
  public let mode: SessionMode

  /// Creates a segment.
  public init(bootID: String, bootMs: Milliseconds, wallMs: Int, mode: SessionMode) {
    self.bootID = bootID
    self.bootMs = bootMs
    self.wallMs = wallMs
    self.mode = mode
  }
}

/// Time during which no process ran the session.
public struct Interruption: Hashable, Sendable {
  /// The clocks that can measure it.
  public enum ClockBasis: String, Hashable, Sendable, CaseIterable {
    /// The boot clock, suspended time included.
    case boot
    /// The wall clock, across a restart of the machine; not below zero.
    case wall
  }

  /// When it began: the last event before it.
  public let fromMs: Milliseconds
  /// How long it was.
  public let lengthMs: Milliseconds
  /// What measured it.
  public let clockBasis: ClockBasis

  /// Creates an interruption.
  public init(fromMs: Milliseconds, lengthMs: Milliseconds, clockBasis: ClockBasis) {
    self.fromMs = fromMs
    self.lengthMs = lengthMs
    self.clockBasis = clockBasis
  }
}

/// What a section presents, decided once by the seed.
public struct SectionPlan: Hashable, Sendable {
  /// The section.
  public let section: Path
  /// The items and inner sections in the order given; drawn ones only.
  public let order: [Path]
  /// The option order of items whose options were shuffled: option ids for each interaction.
  public let options: [OptionOrder]

  /// Creates a plan.
  public init(section: Path, order: [Path], options: [OptionOrder]) {
    self.section = section
    self.order = order
    self.options = options
  }

  /// The same plan with one more thing at its end.
  public func appending(_ path: Path) -> SectionPlan {
    SectionPlan(section: section, order: order + [path], options: options)
  }

  /// The order of one interaction's options.
  public struct OptionOrder: Hashable, Sendable {
    /// The item.
    public let item: Path
    /// The response variable of the interaction.
    public let response: String
    /// The option ids as shown.
    public let order: [String]

    /// Creates an order.
    public init(item: Path, response: String, order: [String]) {
      self.item = item
      self.response = response
      self.order = order
    }
  }
}

/// Whose clock is meant.
public enum ClockScope: Hashable, Sendable {
  /// The whole assessment's, or an included one's.
  case assessment(Path)
  /// A section's.
  case section(Path)
  /// An item's.
  case item(Path)
  /// A rest's.
  case rest(Path)
}

/// How a section ended.
public enum SectionEnd: String, Hashable, Sendable, CaseIterable {
  /// Handed in.
  case submitted
  /// Its own clock, or one around it, ran out.
  case timedOut
  /// The session ended first.
  case abandoned
}

/// How a session ended.
public enum SessionEnd: String, Hashable, Sendable, CaseIterable {
  /// Handed in to the end.
  case completed
  /// Consent was refused.
  case consentRefused
  /// The assessment's clock ran out.
  case timedOut
  /// Practice that must be passed was not.
  case practiceFailed
  /// Interrupted more often than the definition allows.
  case tooManyInterruptions
}
