/// What a rule may know beyond the responses.
public struct RuleContext: Hashable, Sendable {
  /// The attempt, from 1.
  public var attempt: Int
  /// The response time; nil where unknown.
  public var durationMs: Milliseconds?
  /// The index of the last step opened, from 0.
  public var step: Int
  /// The hints opened, by step id; a missing step used none.
  public var hintsUsed: [String: Int]

  /// Creates a context; the default is a first attempt without hints.
  public init(
    attempt: Int = 1, durationMs: Milliseconds? = nil, step: Int = 0, hintsUsed: [String: Int] = [:]
  ) {
    self.attempt = attempt
    self.durationMs = durationMs
    self.step = step
    self.hintsUsed = hintsUsed
  }
}
