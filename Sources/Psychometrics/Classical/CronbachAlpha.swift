/// Coefficient alpha: the internal consistency of a sum of items.
///
/// alpha = k / (k - 1) (1 - sum of the item variances / variance of the total). It can be negative;
/// for items scored 0 and 1 it is Kuder and Richardson's formula 20.
///
/// ```swift
/// let alpha = try CronbachAlpha(ItemCovariance(ScoreTable(rows: rows)))
/// alpha.value; alpha.confidenceBand(level: 0.95)
/// ```
///
/// Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika
/// 16 (1951), 297-334.
public struct CronbachAlpha: Hashable, Sendable {
  /// The coefficient, at most 1.
  public let value: Double
  /// The coefficient of the items brought to equal variance; nothing where an item has none.
  public let standardized: Double?
  /// The mean correlation of two items; nothing where an item has no variance.
  public let averageCorrelation: Double?
  /// The coefficient without each item in turn; nothing where it is not defined.
  public let ifDropped: [Double?]
  private let itemCount: Int
  private let personCount: Int

  /// Computes the coefficient of at least two items whose total varies.
  public init(_ covariance: ItemCovariance) throws(ReliabilityError) {
    try covariance.requireVaryingTotal()
    itemCount = covariance.itemCount
    personCount = covariance.personCount
    value = Self.coefficient(covariance.matrix)
    let correlations = covariance.correlations
    let pairs = Double(itemCount * (itemCount - 1))
    averageCorrelation = correlations.map { ($0.sum - $0.trace) / pairs }
    standardized = covariance.correlationsOfVaryingSum.map { Self.coefficient($0) }
    let all = Array(0..<itemCount)
    ifDropped = all.map { dropped in
      let rest = covariance.selecting(all.filter { $0 != dropped })
      do throws(ReliabilityError) {
        try rest.requireVaryingTotal()
        return Self.coefficient(rest.matrix)
      } catch {
        return nil
      }
    }
  }

  private static func coefficient(_ matrix: Matrix) -> Double {
    let count = Double(matrix.rowCount)
    return count / (count - 1) * (1 - matrix.trace / matrix.sum)
  }

  /// The interval for the coefficient in the population of persons.
  ///
  /// (1 - alpha) / (1 - estimate) follows F with (n - 1) (k - 1) and n - 1 degrees of freedom.
  /// A level outside `0 ..< 1` gives nothing.
  ///
  /// Source: L. S. Feldt, "The approximate sampling distribution of Kuder-Richardson reliability
  /// coefficient twenty", Psychometrika 30 (1965), 357-370.
  public func confidenceBand(level: Double) -> ConfidenceBand? {
    let n = Double(personCount - 1)
    guard level > 0, level < 1,
      let distribution = FDistribution(
        numeratorDegreesOfFreedom: n, denominatorDegreesOfFreedom: n * Double(itemCount - 1))
    else { return nil }
    let tail = (1 - level) / 2
    return ConfidenceBand(
      low: 1 - (1 - value) * distribution.quantile(upperTail: tail),
      high: 1 - (1 - value) * distribution.quantile(tail))
  }

  /// The standard error of measurement of the total: SD sqrt(1 - alpha), on the total's metric.
  public func standardErrorOfMeasurement(totalStandardDeviation: Double) -> Double {
    totalStandardDeviation * (1 - value).squareRoot()
  }
}
