import Psychometrics

/// The difference of the means of two groups in pooled standard deviations.
///
/// It is corrected for small samples, and its interval is the large-sample one.
///
/// Source: L. V. Hedges and I. Olkin, "Statistical methods for meta-analysis", 1985, chapter 5,
/// equations 10, 14 and 15.
public struct StandardizedDifference: Hashable, Sendable {
  /// The difference: below 0 where the group is lower than the other.
  public let value: Double
  /// The lower end of the interval.
  public let lower: Double
  /// The upper end of the interval.
  public let upper: Double

  /// Compares a group with another; nothing for groups under two and where nobody differs.
  public init?(_ group: [Double], from other: [Double], level: Double = 0.95) {
    guard group.count > 1, other.count > 1 else { return nil }
    let (mean, squares) = Self.moments(group)
    let (otherMean, otherSquares) = Self.moments(other)
    let (count, otherCount) = (Double(group.count), Double(other.count))
    let freedom = count + otherCount - 2
    let deviation = ((squares + otherSquares) / freedom).squareRoot()
    guard deviation > 0, deviation.isFinite else { return nil }
    let corrected = (mean - otherMean) / deviation * (1 - 3 / (4 * freedom - 1))
    let sum = count + otherCount
    let variance = sum / (count * otherCount) + corrected * corrected / (2 * sum)
    let half = NormalDistribution.quantile(0.5 + level / 2) * variance.squareRoot()
    value = corrected
    lower = corrected - half
    upper = corrected + half
  }

  /// The mean, and the sum of squares about it.
  private static func moments(_ values: [Double]) -> (mean: Double, squares: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) })
  }
}
