/// What a session came to: the content of `record.json`, derived from the journal alone.
public struct SessionRecord: Hashable, Sendable {
  /// What was fixed at the start.
  public let header: SessionHeader
  /// When the session ended, since its start; nil while it is unfinished.
  public let endedMs: Milliseconds?
  /// How it ended; nil while it is unfinished.
  public let end: SessionEnd?
  /// The modes used, in order of first use.
  public let modes: [SessionMode]
  /// The interruptions, in order.
  public let interruptions: [Interruption]
  /// The sections in the order they were given.
  public let sections: [SectionRecord]
  /// Every item of the definition: those given in the order given, then the rest in document
  /// order.
  public let items: [ItemRecord]
  /// How adaptive and multi-stage sections chose what they presented, in the order given.
  public let tailoring: [TailoringRecord]
  /// What families wrote for this session, in the order of the definition.
  public let drawn: [DrawnItem]
  /// The drawing in which the person said they see figures; nil where they were not asked.
  public let figureStyle: FigureStyle?

  /// Creates a record.
  public init(
    header: SessionHeader, endedMs: Milliseconds?, end: SessionEnd?, modes: [SessionMode],
    interruptions: [Interruption], sections: [SectionRecord], items: [ItemRecord],
    tailoring: [TailoringRecord] = [], drawn: [DrawnItem] = [], figureStyle: FigureStyle? = nil
  ) {
    self.header = header
    self.endedMs = endedMs
    self.end = end
    self.modes = modes
    self.interruptions = interruptions
    self.sections = sections
    self.items = items
    self.tailoring = tailoring
    self.drawn = drawn
    self.figureStyle = figureStyle
  }
}

/// What a section came to.
public struct SectionRecord: Hashable, Sendable {
  /// The section's path.
  public let path: Path
  /// When its clock started; nil where it never did.
  public let startedMs: Milliseconds?
  /// When it ended.
  public let endedMs: Milliseconds?
  /// Time on its clock, interruptions left out where its policy stops the clock.
  public let usedMs: Milliseconds
  /// Its limit for this candidate; nil without one.
  public let limitMs: Milliseconds?
  /// How it ended.
  public let end: SectionEnd?
  /// The practice attempt, from 1; nil for parts that count.
  public let practiceAttempts: Int?
  /// Whether practice was passed; nil without a pass mark.
  public let practicePassed: Bool?

  /// Creates a section's record.
  public init(
    path: Path, startedMs: Milliseconds?, endedMs: Milliseconds?, usedMs: Milliseconds,
    limitMs: Milliseconds?, end: SectionEnd?, practiceAttempts: Int? = nil,
    practicePassed: Bool? = nil
  ) {
    self.path = path
    self.startedMs = startedMs
    self.endedMs = endedMs
    self.usedMs = usedMs
    self.limitMs = limitMs
    self.end = end
    self.practiceAttempts = practiceAttempts
    self.practicePassed = practicePassed
  }
}

/// What an item came to.
public struct ItemRecord: Hashable, Sendable {
  /// The item's path.
  public let path: Path
  /// What became of it.
  public let state: ItemState
  /// The final entries by response id, in the order of the item's variables.
  public let entries: [ResponseEntry]
  /// Time on screen over all visits; nil where it was never shown.
  public let latencyMs: Milliseconds?
  /// When it was first shown; nil where it never was.
  public let firstShownMs: Milliseconds?
  /// Every visit.
  public let visits: [Visit]
  /// How often a committed or drafted answer changed after the first entry.
  public let changes: Int
  /// Hints opened, by step id.
  public let hints: [String: Int]
  /// Whether it was flagged at the end.
  public let isFlagged: Bool
  /// Option orders as shown, where shuffled.
  public let options: [SectionPlan.OptionOrder]

  /// Creates an item's record.
  public init(
    path: Path, state: ItemState, entries: [ResponseEntry] = [], latencyMs: Milliseconds? = nil,
    firstShownMs: Milliseconds? = nil, visits: [Visit] = [], changes: Int = 0,
    hints: [String: Int] = [:], isFlagged: Bool = false, options: [SectionPlan.OptionOrder] = []
  ) {
    self.path = path
    self.state = state
    self.entries = entries
    self.latencyMs = latencyMs
    self.firstShownMs = firstShownMs
    self.visits = visits
    self.changes = changes
    self.hints = hints
    self.isFlagged = isFlagged
    self.options = options
  }

  /// A time on screen.
  public struct Visit: Hashable, Sendable {
    /// When it was painted.
    public let fromMs: Milliseconds
    /// When it was left.
    public let toMs: Milliseconds

    /// Creates a visit.
    public init(fromMs: Milliseconds, toMs: Milliseconds) {
      self.fromMs = fromMs
      self.toMs = toMs
    }
  }
}

/// The entry of one response variable.
public struct ResponseEntry: Hashable, Sendable {
  /// The response variable's id.
  public let response: String
  /// What was entered.
  public let entry: Entry

  /// Creates an entry of a variable.
  public init(_ response: String, _ entry: Entry) {
    self.response = response
    self.entry = entry
  }
}
