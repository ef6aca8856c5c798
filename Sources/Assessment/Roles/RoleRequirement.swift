/// A scale that counts for a role.
public struct RoleRequirement: Hashable, Sendable {
  /// Which figure of a scale's score counts.
  public enum Metric: String, Hashable, Sendable, CaseIterable {
    /// The raw score.
    case raw
    /// The value in the norm group, which must be the same for all candidates.
    case norm
    /// Theta.
    case theta
  }

  /// The path of the scale.
  public let scale: Path
  /// Its weight in the composite, for one standard deviation; below 0 where less is better.
  public let weight: Double
  /// Which figure counts.
  public let metric: Metric
  /// The cuts on it.
  public let cuts: [RoleCut]

  /// Creates a requirement.
  public init(scale: Path, weight: Double = 1, metric: Metric = .raw, cuts: [RoleCut] = []) {
    self.scale = scale
    self.weight = weight
    self.metric = metric
    self.cuts = cuts
  }
}

/// A line that a score has to reach.
public struct RoleCut: Hashable, Sendable {
  /// What it means to miss a cut.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Whoever misses it is out.
    case hard
    /// Whoever misses it is marked.
    case advisory
  }

  /// The line.
  public let atLeast: Double
  /// What it means to miss it.
  public let kind: Kind
  /// Why the line stands where it does.
  public let basis: String

  /// Creates a cut.
  public init(atLeast: Double, kind: Kind, basis: String) {
    self.atLeast = atLeast
    self.kind = kind
    self.basis = basis
  }
}
