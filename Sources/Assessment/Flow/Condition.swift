/// When a section is given, or an interpretive text is said.
///
/// Names are ids local to the assessment, or paths in a battery. Sections can only ask about items
/// and sections; interpretations can ask about scales too.
public indirect enum Condition: Hashable, Sendable {
  /// All hold.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// An outcome of an item lies within bounds.
  case outcome(item: String, outcome: String, Bounds)
  /// An item was answered with this option or value.
  case answer(item: String, value: String)
  /// The summed SCORE of a section's items lies within bounds.
  case sectionScore(section: String, Bounds)
  /// A figure of a scale lies within bounds.
  case scale(String, ScaleFigure, Bounds)
  /// A scale is in a band.
  case band(scale: String, band: String)
  /// One scale is above another by more than their standard errors explain.
  case reliablyHigher(scale: String, than: String)
}

/// A figure of a scale that a condition may ask about.
public enum ScaleFigure: String, Hashable, Sendable, CaseIterable {
  /// The raw score.
  case raw
  /// The norm value; a condition on it does not hold without norms.
  case norm
  /// The percentile in the norm group.
  case percentile
  /// Theta; a condition on it does not hold under provisional parameters.
  case theta
  /// Theta on the reporting metric; does not hold without one.
  case metric
}

/// Bounds on a number; a missing bound does not bind.
public struct Bounds: Hashable, Sendable {
  /// The least value.
  public let atLeast: Double?
  /// The largest value.
  public let atMost: Double?
  /// A value it must exceed.
  public let over: Double?
  /// A value it must stay under.
  public let under: Double?

  /// Creates bounds.
  public init(
    atLeast: Double? = nil, atMost: Double? = nil, over: Double? = nil, under: Double? = nil
  ) {
    self.atLeast = atLeast
    self.atMost = atMost
    self.over = over
    self.under = under
  }

  /// Whether a number lies within.
  public func contain(_ number: Double) -> Bool {
    (atLeast.map { number >= $0 } ?? true) && (atMost.map { number <= $0 } ?? true)
      && (over.map { number > $0 } ?? true) && (under.map { number < $0 } ?? true)
  }
}
