/// A named range of a raw score.
///
/// A score belongs to the first band whose bounds hold.
public struct Band: Hashable, Sendable {
  /// The id, unique in its scale.
  public let id: String
  /// The label, such as `above the midpoint`.
  public let label: String
  /// What it means.
  public let text: String
  /// The bounds on the raw score.
  public let bounds: Bounds

  /// Creates a band.
  public init(id: String, label: String, text: String, bounds: Bounds) {
    self.id = id
    self.label = label
    self.text = text
    self.bounds = bounds
  }
}

/// A cut on a raw score.
public struct Cut: Hashable, Sendable {
  /// The id, unique in its scale.
  public let id: String
  /// The least raw score that passes.
  public let at: Double
  /// What the cut rests on: a source, or `author` for the author's judgement; nil is unstated.
  public let basis: String?

  /// Creates a cut.
  public init(id: String, at: Double, basis: String?) {
    self.id = id
    self.at = at
    self.basis = basis
  }
}
