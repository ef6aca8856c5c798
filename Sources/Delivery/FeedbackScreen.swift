public import Assessment

/// What practice says after an answer.
public struct FeedbackScreen: Hashable, Sendable {
  /// How an answer was.
  public enum Verdict: Hashable, Sendable {
    /// Fully right, whatever its hints cost.
    case right
    /// Not fully right.
    case wrong
    /// There was none.
    case unanswered
  }

  /// The item that was answered, as it was shown.
  public let item: ItemScreen
  /// How the answer was; nil where nothing is right or wrong.
  public let verdict: Verdict?
  /// What is said.
  public let content: [Block]
  /// The ids of the right options, by response, where the options are figures: these no text names.
  public let rightFigures: [String: [String]]

  /// Creates it from its parts.
  public init(
    item: ItemScreen, verdict: Verdict? = nil, content: [Block],
    rightFigures: [String: [String]] = [:]
  ) {
    self.item = item
    self.verdict = verdict
    self.content = content
    self.rightFigures = rightFigures
  }
}
