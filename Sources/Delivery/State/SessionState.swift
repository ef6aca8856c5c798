import Assessment

/// Everything that the events of a session came to.
struct SessionState: Hashable, Sendable {
  /// What stands on screen, as far as facts decide it.
  enum Place: Hashable, Sendable {
    /// Waiting for the person to say who they are.
    case identity
    /// Waiting for the person to say how they see figures.
    case figureCheck
    /// The instructions of a section.
    case instructions(Path)
    /// An item.
    case item(Path)
    /// What practice says about an item.
    case feedback(Path)
    /// How an attempt at practice went.
    case practiceResult(Path)
    /// All items of a section.
    case overview(Path)
    /// A time-out, to be taken note of.
    case timeUp
    /// A rest.
    case rest(Path)
    /// Nothing: what comes next is still to be decided.
    case between
    /// The end.
    case finished
  }

  /// The last time-out of more than an item.
  struct TimeOut: Hashable, Sendable {
    /// Whose clock.
    var scope: ClockScope
    /// The item shown then.
    var item: Path?
    /// Whether an unfinished answer was kept; nil where there was none.
    var isDraftKept: Bool?
  }

  var place = Place.identity
  /// The time of the last event.
  var lastMs: Milliseconds = 0
  /// The end of the last interruption.
  var awayUntilMs: Milliseconds = 0
  var segments: [Segment] = []
  /// When the last segment started.
  var segmentMs: Milliseconds = 0
  var interruptions: [Interruption] = []
  /// What families wrote.
  var drawn: [DrawnItem] = []
  var isSuspended = false
  /// Whether an interruption was told and no segment started since.
  var isAway = false
  var isIdentified = false
  /// How the person said they see figures.
  var figureStyle: FigureStyle?
  /// Whether consent was refused.
  var isRefused = false
  /// The order of the parts of each assessment begun.
  var parts: [Path: [Path]] = [:]
  /// The assessments whose time ran out.
  var closedAssessments: Set<Path> = []
  var sections: [Path: SectionProgress] = [:]
  /// The sections opened, in order.
  var givenSections: [Path] = []
  /// The sections under way, the innermost last.
  var openSections: [Path] = []
  var items: [Path: ItemProgress] = [:]
  /// The rests that are over.
  var endedRests: Set<Path> = []
  var clocks: [ClockScope: ClockProgress] = [:]
  var timeOut: TimeOut?
  var end: SessionEnd?
  var endedMs: Milliseconds?
}

/// How far a section has come.
struct SectionProgress: Hashable, Sendable {
  /// The stages of a section.
  enum Stage: Hashable, Sendable {
    case planned, opened, running, judged, ended, skipped
  }

  var stage = Stage.planned
  var plan: SectionPlan?
  /// The index in the plan's order of what was given last; -1 before anything was.
  var position = -1
  var startedMs: Milliseconds?
  var endedMs: Milliseconds?
  var end: SectionEnd?
  /// The attempt at practice under way, from 1; 0 before the first.
  var attempt = 0
  /// How many items were right in the last attempt.
  var right = 0
  /// Whether the last attempt was passed; nil before it was judged.
  var isPassed: Bool?
  /// Whether the last attempt ran out of time.
  var isTimedOut = false
  /// Theta after each item of an adaptive section.
  var steps: [AbilityStep] = []
  /// Why an adaptive section chose no further item; nil while it may.
  var stop: AdaptiveStop?
  /// The way through the modules of a multi-stage section, the first left out.
  var routing: [RoutingStep] = []

  /// Adds one more item or module to what is given.
  mutating func append(_ path: Path) {
    plan = plan?.appending(path)
  }
}
