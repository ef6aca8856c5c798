/// One thing that can be picked, ranked, matched or rated.
public struct Option: Hashable, Sendable {
  /// The id, unique in its interaction.
  public let id: String
  /// What is shown.
  public let content: [Inline]
  /// Whether a shuffle leaves it at its place ("none of these" stays last).
  public let isFixed: Bool

  /// Creates an option.
  public init(id: String, content: [Inline], isFixed: Bool = false) {
    self.id = id
    self.content = content
    self.isFixed = isFixed
  }
}
