/// Simulated candidates of like theta.
public struct ThetaGroup: Hashable, Sendable {
  /// The least theta; nil leaves the group open below.
  public let lower: Double?
  /// Theta under which the group ends; nil leaves it open above.
  public let upper: Double?

  /// Creates a group.
  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// The point, where all have the same theta.
  public var point: Double? { lower == upper ? lower : nil }

  /// Whether a theta belongs to it.
  func contains(_ theta: Double) -> Bool {
    if let point { return theta == point }
    return theta >= lower ?? -.infinity && theta < upper ?? .infinity
  }

  /// The groups of a distribution: its points, or bands one standard deviation wide, centred on
  /// whole deviations from the mean.
  static func all(
    of distribution: ThetaDistribution, mean: Double, standardDeviation: Double
  ) -> [ThetaGroup] {
    if case .points(let points) = distribution {
      return points.sorted().map { ThetaGroup(lower: $0, upper: $0) }
    }
    let cuts = stride(from: -2.5, through: 2.5, by: 1).map { mean + standardDeviation * $0 }
    return zip([nil] + cuts.map(Optional.some), cuts.map(Optional.some) + [nil]).map {
      ThetaGroup(lower: $0, upper: $1)
    }
  }
}
