import Psychometrics
import RealModule

/// The selection rate of a group over that of another, with its interval.
///
/// The interval is symmetric about the logarithm of the ratio. Where nobody of a group was
/// selected, 0.5 is added to the selected and to the members of both, and ratio and interval are of
/// the corrected counts.
///
/// Sources: D. Katz, J. Baptista, S. P. Azen and M. C. Pike, "Obtaining confidence intervals for
/// the risk ratio in cohort studies", Biometrics 34 (1978), 469-474; the correction: S. D. Walter,
/// "The distribution of Levin's measure of attributable risk", Biometrika 62 (1975), 371-374.
public struct ImpactRatio: Hashable, Sendable {
  /// The ratio.
  public let value: Double
  /// The lower end of the interval; nil where everybody of both groups was selected.
  public let lower: Double?
  /// The upper end.
  public let upper: Double?
  /// The confidence level of the interval.
  public let level: Double
  /// Whether the counts were corrected.
  public let isCorrected: Bool

  /// The share below which the four-fifths rule sees adverse impact.
  ///
  /// Source: "Uniform Guidelines on Employee Selection Procedures", 29 CFR 1607.4 D (1978).
  public static let fourFifths = 0.8

  /// Whether the ratio of the counts as they are reaches four fifths.
  public let meetsFourFifths: Bool

  /// Compares a group with another; nothing where one of them is empty or nobody was selected.
  public init?(_ group: SelectionCount, over other: SelectionCount, level: Double = 0.95) {
    guard let rate = group.rate, let otherRate = other.rate, group.selected + other.selected > 0
    else { return nil }
    let correction = group.selected == 0 || other.selected == 0 ? 0.5 : 0
    let selected = Double(group.selected) + correction
    let total = Double(group.total) + correction
    let otherSelected = Double(other.selected) + correction
    let otherTotal = Double(other.total) + correction
    value = (selected / total) / (otherSelected / otherTotal)
    isCorrected = correction > 0
    self.level = level
    // Whole numbers, so that a ratio of exactly four fifths is not lost to rounding.
    meetsFourFifths = 5 * group.selected * other.total >= 4 * other.selected * group.total
    let variance = 1 / selected - 1 / total + 1 / otherSelected - 1 / otherTotal
    guard variance > 0, rate < 1 || otherRate < 1 else {
      (lower, upper) = (nil, nil)
      return
    }
    let half = NormalDistribution.quantile(0.5 + level / 2) * variance.squareRoot()
    lower = value * Double.exp(-half)
    upper = value * Double.exp(half)
  }
}
