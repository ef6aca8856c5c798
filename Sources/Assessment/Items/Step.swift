/// A part of an item that opens when the part before it is closed.
public struct Step: Hashable, Sendable {
  /// The id, unique in its item.
  public let id: String
  /// The content with its interactions.
  public let content: [Block]
  /// Hints, opened one by one on request.
  public let hints: [Hint]
  /// What is shown piece by piece before the content; nil shows the content at once.
  public let presentation: Presentation?

  /// Creates a step.
  public init(id: String, content: [Block], hints: [Hint] = [], presentation: Presentation? = nil) {
    self.id = id
    self.content = content
    self.hints = hints
    self.presentation = presentation
  }
}

/// Help that a person may open at a price.
public struct Hint: Hashable, Sendable {
  /// What is shown.
  public let content: [Block]
  /// The points that opening it costs.
  public let cost: Double

  /// Creates a hint.
  public init(content: [Block], cost: Double) {
    self.content = content
    self.cost = cost
  }
}
