/// The metrics on which a score is compared with a reference group.
///
/// | metric | mean | SD | range | whole numbers |
/// |---|---|---|---|---|
/// | `z` | 0 | 1 | open | no |
/// | `tScore` | 50 | 10 | open | no |
/// | `stanine` | 5 | 2 | 1 to 9 | yes |
/// | `sten` | 5.5 | 2 | 1 to 10 | yes |
/// | `deviationIQ` | 100 | 15 | open | no |
/// | `percentile` | - | - | 0 to 100 | no |
public enum StandardMetric: Sendable, Equatable, Hashable, CaseIterable {
  /// Standard deviations from the mean.
  case z
  /// McCall's T: mean 50, standard deviation 10, unrounded.
  case tScore
  /// Standard nine: mean 5, standard deviation 2, whole numbers from 1 to 9.
  case stanine
  /// Standard ten: mean 5.5, standard deviation 2, whole numbers from 1 to 10.
  case sten
  /// Wechsler's deviation quotient: mean 100, standard deviation 15, unrounded.
  case deviationIQ
  /// The share of the reference group below, in percent.
  case percentile

  /// The metric's mean and standard deviation, or nothing for percentiles.
  public var moments: (mean: Double, standardDeviation: Double)? {
    switch self {
    case .z: (0, 1)
    case .tScore: (50, 10)
    case .stanine: (5, 2)
    case .sten: (5.5, 2)
    case .deviationIQ: (100, 15)
    case .percentile: nil
    }
  }

  /// The score on this metric of a linear z score.
  ///
  /// Stanines and stens go to the nearest whole number, halves up, and are clipped to their range
  /// (for the other convention see `StandardScore.sten(byIntervalOf:)`). The percentile is that
  /// of a normal distribution.
  public func score(z: Double) -> Double {
    switch self {
    case .z: z
    case .tScore: 50 + 10 * z
    case .stanine: StandardScore.stanine(byRounding: z)
    case .sten: StandardScore.sten(byRounding: z)
    case .deviationIQ: 100 + 15 * z
    case .percentile: 100 * NormalDistribution.cumulative(z)
    }
  }

  /// The normalized score on this metric of a share of the reference group, in `0 ... 1`.
  ///
  /// Stanines and stens come from their cumulative shares; the others from the normal
  /// distribution. Nothing for z, T and IQ at a share of 0 or 1, where no finite value exists,
  /// and nothing for a share outside `0 ... 1`.
  public func score(proportion: Double) -> Double? {
    guard proportion >= 0, proportion <= 1 else { return nil }
    switch self {
    case .percentile: return 100 * proportion
    case .stanine: return StandardScore.stanine(byShareBelow: proportion)
    case .sten: return StandardScore.sten(byShareBelow: proportion)
    case .z, .tScore, .deviationIQ:
      guard proportion > 0, proportion < 1 else { return nil }
      return score(z: NormalDistribution.quantile(proportion))
    }
  }
}
