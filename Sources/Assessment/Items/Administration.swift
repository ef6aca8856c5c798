/// What plain mode does to an item's parameters and norms.
public enum Administration: String, Hashable, Sendable, CaseIterable {
  /// The item measures the same in plain mode.
  case same
  /// The item can be given in plain mode, but its scores are `adapted`: no norm, no theta.
  case adapted
  /// The item cannot be given in plain mode; it is recorded as not presented.
  case unavailable
}
