public import Assessment

/// Why a list of events cannot be the journal of a session.
public struct ReplayError: Error, Hashable, Sendable {
  /// What is wrong with an event.
  public enum Reason: Hashable, Sendable {
    /// It lies before the event that precedes it, or outside any session's time.
    case timeRunsBackwards
    /// The definition has nothing under that path.
    case unknownPath(Path)
    /// An item has no such response variable.
    case unknownResponse(Path, String)
    /// It cannot follow what precedes it.
    case impossible
  }

  /// The index of the first event that does not fit, from 0.
  public let index: Int
  /// What is wrong with it.
  public let reason: Reason

  /// Creates an error.
  public init(index: Int, reason: Reason) {
    self.index = index
    self.reason = reason
  }
}
