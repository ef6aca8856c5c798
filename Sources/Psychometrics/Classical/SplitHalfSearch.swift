/// The best split of the items into halves of equal size: Guttman's lambda 4.
///
/// Halves of an odd number of items differ by one item. Up to `exhaustiveLimit` items every split
/// is looked at; beyond, pairs of items are exchanged as long as that raises the coefficient, from
/// the odd-even split and from random ones, and the best end is taken. That is a lower bound of
/// lambda 4, and with some hundred persons or fewer lambda 4 itself is biased upwards.
///
/// Source: L. Guttman, "A basis for analyzing test-retest reliability", Psychometrika 10 (1945),
/// 255-282; bias: P. J. Ten Berge and G. Socan, "The greatest lower bound to the reliability of a
/// test and the hypothesis of unidimensionality", Psychometrika 69 (2004), 613-625.
public struct SplitHalfSearch: Hashable, Sendable {
  /// The most items of which every split is looked at.
  public static let exhaustiveLimit = 20

  /// What is known when every split was looked at.
  public struct Exhaustive: Hashable, Sendable {
    /// The number of different splits; a split and its mirror image are one.
    public let splitCount: Int
    /// The smallest coefficient of a split.
    public let minimum: Double
    /// The mean of the coefficients of all splits.
    public let mean: Double
  }

  /// The largest coefficient found.
  public let maximum: Double
  /// The items of the half that holds the first item, in ascending order, of the best split.
  public let bestHalf: [Int]
  /// The figures of all splits; nothing where there are too many to look at.
  public let exhaustive: Exhaustive?

  /// Looks for the best split of at least two items whose total varies.
  ///
  /// - Parameters:
  ///   - covariance: the items' covariances.
  ///   - restarts: how many random splits the exchanges start from; unused where all are tried.
  ///   - stream: the source of those splits.
  /// - Throws: `ReliabilityError.tooFewItems` or `.totalWithoutVariance`.
  public init(
    _ covariance: ItemCovariance, restarts: Int = 50,
    stream: RandomStream = RandomStream(seed: 0, purpose: "split-half-search")
  ) throws(ReliabilityError) {
    try covariance.requireVaryingTotal()
    let total = covariance.totalVariance
    let best: SignedSplit
    if covariance.itemCount <= Self.exhaustiveLimit {
      var all = SplitEnumeration(covariance.matrix)
      all.run()
      best = all.best
      exhaustive = Exhaustive(
        splitCount: all.count, minimum: 1 - all.largest / total,
        mean: 1 - all.sum / Double(all.count) / total)
    } else {
      var random = stream
      let size = covariance.itemCount
      best = (0..<max(0, restarts)).reduce(
        into: SignedSplit(order: Self.oddEven(size), matrix: covariance.matrix).improved
      ) { best, _ in
        let start = SignedSplit(order: random.permutation(of: size), matrix: covariance.matrix)
        let end = start.improved
        if end.variance < best.variance { best = end }
      }
      exhaustive = nil
    }
    maximum = 1 - best.variance / total
    bestHalf = best.signs.indices.filter { best.signs[$0] == best.signs[0] }
  }

  private static func oddEven(_ size: Int) -> [Int] {
    Array(stride(from: 0, to: size, by: 2)) + Array(stride(from: 1, to: size, by: 2))
  }
}
