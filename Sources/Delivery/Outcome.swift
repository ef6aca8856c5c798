public import Assessment

/// What the shell must make durable before it paints, after an action (three classes of write).
public enum Durability: Int, Comparable, Hashable, Sendable {
  /// Nothing was recorded, or only what need not survive: paint at once.
  case echo
  /// Write the events before painting; they survive the death of the process.
  case written
  /// Write and sync the events before painting; they survive the death of the machine.
  case synced

  /// Orders classes by strength.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What came of an action.
public struct Outcome: Hashable, Sendable {
  /// The facts to be journalled, in order; already applied.
  public let events: [SessionEvent]
  /// How durable they must be before the next screen.
  public let durability: Durability
  /// Why the action was refused; nil where it was done or simply has no meaning here.
  public let refusal: Refusal?

  /// Creates an outcome.
  public init(events: [SessionEvent], durability: Durability, refusal: Refusal? = nil) {
    self.events = events
    self.durability = durability
    self.refusal = refusal
  }

  /// Why an action that makes sense here cannot be done yet.
  public enum Refusal: Hashable, Sendable {
    /// The minimum time is not over; the time to wait.
    case tooEarly(waitMs: Milliseconds)
    /// The item needs an answer first.
    case answerRequired(Path)
    /// What was typed in the item cannot be read as a number, and the item or its step needs one.
    case unreadable(Path)
    /// Fewer or more options than asked for; what is asked for.
    case wrongCount(minimum: Int, maximum: Int)
  }
}
