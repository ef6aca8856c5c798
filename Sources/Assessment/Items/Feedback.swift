/// What practice says after an answer.
public struct Feedback: Hashable, Sendable {
  /// Said after a fully right answer.
  public let right: [Block]
  /// Said after any other answer.
  public let wrong: [Block]

  /// Creates feedback.
  public init(right: [Block], wrong: [Block]) {
    self.right = right
    self.wrong = wrong
  }
}
