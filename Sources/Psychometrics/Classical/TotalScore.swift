/// The distribution of the persons' total scores.
public struct TotalScore: Hashable, Sendable {
  /// The arithmetic mean.
  public let mean: Double
  /// The standard deviation, with n - 1 in the denominator.
  public let standardDeviation: Double
  /// The smallest total.
  public let minimum: Double
  /// The largest total.
  public let maximum: Double
  /// The skewness g1; nothing where all totals are equal.
  public let skewness: Double?
  /// The kurtosis g2 in excess of the normal's; nothing where all totals are equal.
  public let excessKurtosis: Double?
  /// Kuder and Richardson's formula 21, which takes the items to be equally difficult.
  ///
  /// k / (k - 1) (1 - mean (k - mean) / (k variance)); nothing where a score is neither 0 nor 1,
  /// there is one item or the totals are equal.
  ///
  /// Source: G. F. Kuder and M. W. Richardson, "The theory of the estimation of test reliability",
  /// Psychometrika 2 (1937), 151-160.
  public let kuderRichardson21: Double?

  /// Describes the totals of a table.
  public init(_ table: ScoreTable) {
    let totals = table.totals
    let moments = SampleMoments(totals)
    mean = moments.mean ?? 0
    standardDeviation = moments.sampleStandardDeviation ?? 0
    minimum = totals.min() ?? 0
    maximum = totals.max() ?? 0
    skewness = moments.skewness
    excessKurtosis = moments.excessKurtosis
    let count = Double(table.itemCount)
    let variance = standardDeviation * standardDeviation
    if count > 1, variance > 0, table.scores.elements.allSatisfy({ $0 == 0 || $0 == 1 }) {
      kuderRichardson21 = count / (count - 1) * (1 - mean * (count - mean) / (count * variance))
    } else {
      kuderRichardson21 = nil
    }
  }
}
