/// The fit of one item by S-X2: observed and expected categories at equal sum scores.
///
/// Sources: M. Orlando and D. Thissen, Applied Psychological Measurement 24 (2000), 50-64; for more
/// categories T. Kang and T. T. Chen, Journal of Educational Measurement 45 (2008), 391-406.
public struct SumScoreItemFit: Hashable, Sendable {
  /// The sum of (observed - expected)^2 / expected over the cells.
  public let chiSquare: Double
  /// The cells less the groups, less the free parameters the item depends on; it can be 0 or less.
  public let degreesOfFreedom: Int
  /// The upper tail of the chi-square, or nothing where the degrees of freedom are not positive.
  public let probability: Double?
  /// The root of (x - df) / (df (N - 1)), at least 0, or nothing as `probability`.
  public let rootMeanSquareError: Double?
  /// The cells after those with expected counts under 1 were put together, by ascending score.
  public let groups: [SumScoreGroup]
  /// The cells before: one group for each sum score but the lowest and the highest.
  ///
  /// A category that the score rules out has an expected count of 0.
  public let allGroups: [SumScoreGroup]

  init(allGroups: [SumScoreGroup], isFull: [Bool], parameterCount: Int, personCount: Int) {
    var groups = allGroups
    groups.collapse(minimum: 1, isFull: isFull)
    var chiSquare = 0.0
    var freedom = -parameterCount
    for group in groups {
      freedom += group.expected.count - 1
      for (observed, expected) in zip(group.observed, group.expected) where expected > 0 {
        chiSquare += (observed - expected) * (observed - expected) / expected
      }
    }
    self.allGroups = allGroups
    self.groups = groups
    self.chiSquare = chiSquare
    degreesOfFreedom = freedom
    let distribution = ChiSquareDistribution(degreesOfFreedom: Double(freedom))
    probability = distribution?.upperTail(chiSquare)
    let scale = Double(freedom) * Double(personCount - 1)
    rootMeanSquareError =
      scale > 0 ? (max(0, chiSquare - Double(freedom)) / scale).squareRoot() : nil
  }
}
