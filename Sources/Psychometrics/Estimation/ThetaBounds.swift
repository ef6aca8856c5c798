/// Where a maximum likelihood, weighted likelihood or MAP estimate may lie.
///
/// An EAP estimate lies between the nodes of its quadrature and knows no other bounds.
public enum ThetaBounds: Hashable, Sendable {
  /// Anywhere: a likelihood that rises without end gives an infinite estimate.
  case unbounded
  /// Inside an interval: an estimate beyond an end is moved to that end, and its standard error is
  /// that of the information there, as in catR with -4 to 4.
  case clamped(ClosedRange<Double>)

  /// The interval.
  public var range: ClosedRange<Double> {
    switch self {
    case .unbounded: -.infinity ... .infinity
    case .clamped(let range): range
    }
  }
}
