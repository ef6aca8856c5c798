/// The six intraclass correlations of Shrout and Fleiss for ratings without a gap.
///
/// ```swift
/// let icc = try IntraclassCorrelation(ratings: rows)  // one row a ratee, one column a rater
/// icc.estimate(.twoWayRandomSingle).value
/// ```
///
/// For ratings with gaps see `RatingVariance`.
///
/// Source: P. E. Shrout and J. L. Fleiss, "Intraclass correlations: uses in assessing rater
/// reliability", Psychological Bulletin 86 (1979), 420-428; intervals of the two-way random forms of
/// K. O. McGraw and S. P. Wong, "Forming inferences about some intraclass correlation
/// coefficients", Psychological Methods 1 (1996), 30-46.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// The mean square between ratees.
  public let meanSquareRatees: Double
  /// The mean square between raters.
  public let meanSquareRaters: Double
  /// The mean square of the residuals of the two-way layout.
  public let meanSquareError: Double
  /// The mean square within ratees.
  public let meanSquareWithin: Double
  /// The number of ratees.
  public let rateeCount: Int
  /// The number of raters.
  public let raterCount: Int

  /// Which intraclass correlation.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// ICC(1,1): each ratee has raters of its own; one rating.
    case oneWaySingle = "ICC(1,1)"
    /// ICC(2,1): the same raters, drawn from many, whose levels count; one rating.
    case twoWayRandomSingle = "ICC(2,1)"
    /// ICC(3,1): these raters only, whose levels do not count; one rating.
    case twoWayMixedSingle = "ICC(3,1)"
    /// ICC(1,k): each ratee has raters of its own; the mean of all ratings.
    case oneWayAverage = "ICC(1,k)"
    /// ICC(2,k): the same raters, drawn from many, whose levels count; the mean of all ratings.
    case twoWayRandomAverage = "ICC(2,k)"
    /// ICC(3,k): these raters only, whose levels do not count; the mean of all ratings.
    case twoWayMixedAverage = "ICC(3,k)"
  }

  /// Analyses ratings, one row a ratee, one column a rater.
  ///
  /// - Throws: `AgreementError` for rows of unequal length, a rating that is missing or no finite
  ///   number, fewer than two ratees or raters, and ratings that are all equal.
  public init(ratings: [[Double?]]) throws(AgreementError) {
    let table = try Self.complete(ratings)
    let (n, k) = (table.rowCount, table.columnCount)
    let grand = table.sum / Double(n * k)
    var ratees = 0.0
    var raters = 0.0
    var within = 0.0
    var error = 0.0
    let rowMeans = (0..<n).map { table.row($0).reduce(0, +) / Double(k) }
    let columnMeans = (0..<k).map { table.column($0).reduce(0, +) / Double(n) }
    for (row, rowMean) in rowMeans.enumerated() {
      ratees += Double(k) * (rowMean - grand) * (rowMean - grand)
      for (column, columnMean) in columnMeans.enumerated() {
        let deviation = table[row, column] - rowMean
        within += deviation * deviation
        let residual = deviation - (columnMean - grand)
        error += residual * residual
      }
    }
    for mean in columnMeans { raters += Double(n) * (mean - grand) * (mean - grand) }
    // Sums of squares that are rounding errors beside the ratings themselves count as 0.
    let limit = 1e-24 * table.elements.sumOfSquares
    func mean(_ sum: Double, _ degrees: Int) -> Double {
      sum > limit ? sum / Double(degrees) : 0
    }
    guard ratees + within > limit else { throw .noVariation }
    meanSquareRatees = mean(ratees, n - 1)
    meanSquareRaters = mean(raters, k - 1)
    meanSquareError = mean(error, (n - 1) * (k - 1))
    meanSquareWithin = mean(within, n * (k - 1))
    rateeCount = n
    raterCount = k
  }

  private static func complete(_ ratings: [[Double?]]) throws(AgreementError) -> Matrix {
    let width = ratings.first?.count ?? 0
    guard ratings.count >= 2 else { throw .tooFewRatees(found: ratings.count, needed: 2) }
    guard width >= 2 else { throw .tooFewRaters(found: width, needed: 2) }
    var elements: [Double] = []
    for (ratee, row) in ratings.enumerated() {
      guard row.count == width else {
        throw .unequalRows(ratee: ratee, expected: width, found: row.count)
      }
      for (rater, rating) in row.enumerated() {
        guard let rating else { throw .missingRating(ratee: ratee, rater: rater) }
        guard rating.isFinite else { throw .notFinite(ratee: ratee, rater: rater) }
        elements.append(rating)
      }
    }
    return Matrix(rowCount: ratings.count, columnCount: width, elements: elements)
  }
}
