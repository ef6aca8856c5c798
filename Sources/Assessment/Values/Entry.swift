/// What a person entered for one response variable.
public struct Entry: Hashable, Sendable {
  /// The value as read; nil where what was typed cannot be read as one.
  public let value: Value?
  /// Exactly what was typed, for numbers and texts.
  public let typed: String?

  /// Creates an entry.
  public init(_ value: Value?, typed: String? = nil) {
    self.value = value
    self.typed = typed
  }

  /// What was given: the value, or the text as typed where it cannot be read as one.
  ///
  /// Rules see this: an unreadable number is no number within any bounds, and so a wrong answer and
  /// not a missing one.
  public var given: Value? { value ?? typed.map { .string($0) } }

  /// Whether anything was entered at all.
  ///
  /// An empty text that was confirmed is an answer.
  public var isEmpty: Bool { value == nil && typed == nil }
}
