/// The reliability of a test from two halves of its items.
///
/// Source: C. Spearman, "Correlation calculated from faulty data", and W. Brown, "Some
/// experimental results in the correlation of mental abilities", British Journal of Psychology 3
/// (1910), 271-295 and 296-322; L. Guttman, Psychometrika 10 (1945), 255-282, lambda 4.
public struct SplitHalf: Hashable, Sendable {
  /// The correlation of the halves; nothing where a half does not vary.
  public let correlation: Double?
  /// The correlation r stepped up to the whole length, 2 r / (1 + r).
  ///
  /// Nothing where there is no correlation or it is -1.
  public let spearmanBrown: Double?
  /// 4 times the halves' covariance over the variance of the total, for halves of any variance.
  public let guttman: Double

  /// Splits the items into those given and all others.
  ///
  /// - Precondition: `half` names items of the test, each once.
  public init(_ covariance: ItemCovariance, half: [Int]) throws(ReliabilityError) {
    try covariance.requireVaryingTotal()
    let chosen = Set(half)
    let other = (0..<covariance.itemCount).filter { !chosen.contains($0) }
    let shared = covariance.covariance(of: half, with: other)
    let first = covariance.covariance(of: half, with: half)
    let second = covariance.covariance(of: other, with: other)
    guttman = 4 * shared / covariance.totalVariance
    let r = first > 0 && second > 0 ? shared / (first * second).squareRoot() : nil
    correlation = r
    spearmanBrown = r.flatMap { $0 > -1 ? 2 * $0 / (1 + $0) : nil }
  }

  /// Splits the items by turns: the first, third, fifth and so on against the others.
  public static func oddEven(_ covariance: ItemCovariance) throws(ReliabilityError) -> SplitHalf {
    try SplitHalf(covariance, half: Array(stride(from: 0, to: covariance.itemCount, by: 2)))
  }

  /// Splits the items in the middle; of an odd number the first half has one item more.
  public static func firstSecond(
    _ covariance: ItemCovariance
  ) throws(ReliabilityError) -> SplitHalf {
    try SplitHalf(covariance, half: Array(0..<(covariance.itemCount + 1) / 2))
  }
}
