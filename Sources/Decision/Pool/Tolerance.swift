/// Differences between profiles that are marked instead of setting candidates aside.
public enum Tolerance: String, Hashable, Sendable, CaseIterable {
  /// Profiles that were scored with another version of the assessment than most.
  case versions
  /// Scores from another norm group than most.
  case norms
  /// Scores that were given in an adapted way.
  case adapted
  /// Theta on provisional item parameters.
  case provisional
}
