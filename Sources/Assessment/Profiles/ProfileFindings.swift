/// The result of a validity index.
public struct ValidityResult: Hashable, Sendable {
  /// The index's path.
  public let id: Path
  /// The value; nil where there was nothing to compute it from.
  public let value: Double?
  /// The threshold; nil where none is set.
  public let threshold: Double?
  /// Whether it is beyond its threshold; nil where no threshold with a basis exists.
  public let isFlagged: Bool?
  /// What a flag would mean.
  public let meaning: String

  /// Creates a result.
  public init(id: Path, value: Double?, threshold: Double?, isFlagged: Bool?, meaning: String) {
    self.id = id
    self.value = value
    self.threshold = threshold
    self.isFlagged = isFlagged
    self.meaning = meaning
  }
}

/// A text whose rule held.
public struct InterpretationResult: Hashable, Sendable {
  /// The rule's path.
  public let rule: Path
  /// The text.
  public let text: String

  /// Creates a result.
  public init(rule: Path, text: String) {
    self.rule = rule
    self.text = text
  }
}

/// The score of one item.
public struct ItemScore: Hashable, Sendable {
  /// The item's path.
  public let id: Path
  /// Its type.
  public let type: ItemType
  /// What became of it.
  public let state: ItemState
  /// The response, in the shape of RESPONSES, an unreadable number as typed; nil where there is none.
  public let response: Value?
  /// Exactly what was typed; nil where nothing is typed.
  public let typed: String?
  /// SCORE; nil where the item is not scored or not presented.
  public let score: Double?
  /// The largest SCORE; nil where the item is not scored.
  public let maximum: Double?
  /// All outcomes, in the order of their declaration; NULL ones left out.
  public let outcomes: [Value.Field]
  /// The response time; nil where unknown.
  public let latencyMs: Milliseconds?
  /// How often it was visited; 0 in batch scoring.
  public let visits: Int
  /// How often the answer changed; 0 in batch scoring.
  public let changes: Int

  /// Creates a score.
  public init(
    id: Path, type: ItemType, state: ItemState, response: Value?, typed: String?, score: Double?,
    maximum: Double?, outcomes: [Value.Field], latencyMs: Milliseconds?, visits: Int, changes: Int
  ) {
    self.id = id
    self.type = type
    self.state = state
    self.response = response
    self.typed = typed
    self.score = score
    self.maximum = maximum
    self.outcomes = outcomes
    self.latencyMs = latencyMs
    self.visits = visits
    self.changes = changes
  }
}
