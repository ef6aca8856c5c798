/// What makes a section practice: feedback after each answer, and perhaps a pass mark.
public struct Practice: Hashable, Sendable {
  /// The fewest items right to pass; nil asks for none.
  public let passMark: Int?
  /// How often it may be tried.
  public let attempts: Int
  /// Whether the session ends when the attempts run out without a pass.
  public let isGate: Bool

  /// Creates practice.
  public init(passMark: Int? = nil, attempts: Int = 3, isGate: Bool = false) {
    self.passMark = passMark
    self.attempts = attempts
    self.isGate = isGate
  }
}
