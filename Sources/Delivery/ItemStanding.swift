public import Assessment

/// How an item stands, for progress and overview.
public struct ItemStanding: Hashable, Sendable {
  /// The item.
  public let path: Path
  /// Whether it was ever shown.
  public let isSeen: Bool
  /// How far its answer has come, draft included.
  public let answer: AnswerStanding
  /// Whether it is flagged.
  public let isFlagged: Bool
  /// Whether it is the one shown, or the one to go back to.
  public let isCurrent: Bool

  /// Creates it from its parts.
  public init(
    path: Path, isSeen: Bool, answer: AnswerStanding, isFlagged: Bool, isCurrent: Bool
  ) {
    self.path = path
    self.isSeen = isSeen
    self.answer = answer
    self.isFlagged = isFlagged
    self.isCurrent = isCurrent
  }

  /// Whether it has a whole answer.
  public var isAnswered: Bool { answer == .whole }
}
