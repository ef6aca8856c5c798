/// Agreement about categories when each ratee has the same number of ratings, by any raters.
///
/// Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological
/// Bulletin 76 (1971), 378-382; standard errors at chance of J. L. Fleiss, J. C. M. Nee and
/// J. R. Landis, "Large sample variance of kappa in the case of different sets of raters",
/// Psychological Bulletin 86 (1979), 974-977.
public struct FleissKappa: Hashable, Sendable {
  /// Agreement about one category against all others.
  public struct Category: Hashable, Sendable {
    /// The share of all ratings that name the category.
    public let proportion: Double
    /// The coefficient; nothing where all or none of the ratings name the category.
    public let value: Double?
    /// The coefficient over the standard error at chance; nothing in the same case.
    public let z: Double?
  }

  /// The coefficient, at most 1; 0 is the agreement of chance.
  public let value: Double
  /// The share of agreeing pairs of ratings of a ratee.
  public let observedAgreement: Double
  /// The share of agreeing pairs if ratings were drawn from the overall shares.
  public let expectedAgreement: Double
  /// The standard error where the true coefficient is 0.
  public let standardErrorAtChance: Double
  /// The agreement about each category.
  public let categories: [Category]

  /// Computes the coefficient from counts: how many raters put a ratee into each category.
  ///
  /// - Throws: `AgreementError` for rows of unequal length, unequal numbers of ratings (as
  ///   `unequalRows`), negative counts, fewer than two categories or two ratings a ratee, no
  ///   ratees, and ratings that all name one category.
  public init(counts: [[Int]]) throws(AgreementError) {
    guard let first = counts.first else { throw .tooFewRatees(found: 0, needed: 1) }
    guard first.count >= 2 else { throw .tooFewCategories(found: first.count, needed: 2) }
    let raters = first.reduce(0, +)
    for (ratee, row) in counts.enumerated() {
      guard row.count == first.count, row.allSatisfy({ $0 >= 0 }) else { throw .invalidTable }
      let found = row.reduce(0, +)
      guard found == raters else {
        throw .unequalRows(ratee: ratee, expected: raters, found: found)
      }
    }
    guard raters >= 2 else { throw .tooFewRaters(found: raters, needed: 2) }
    let pairs = Double(counts.count * raters * (raters - 1))
    let shares = first.indices.map { category in
      Double(counts.reduce(0) { $0 + $1[category] }) / Double(counts.count * raters)
    }
    let agreeing = counts.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * ($1 - 1) } }
    observedAgreement = Double(agreeing) / pairs
    expectedAgreement = shares.sumOfSquares
    let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
    guard spread > 0 else { throw .noVariation }
    value = (observedAgreement - expectedAgreement) / spread
    let skew = shares.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
    standardErrorAtChance = (2 / pairs * (spread * spread - skew)).squareRoot() / spread
    categories = shares.enumerated().map { category, share in
      let split = counts.reduce(0) { $0 + $1[category] * (raters - $1[category]) }
      let value = share > 0 && share < 1 ? 1 - Double(split) / (pairs * share * (1 - share)) : nil
      return Category(
        proportion: share, value: value, z: value.map { $0 / (2 / pairs).squareRoot() })
    }
  }

  /// Computes the coefficient from ratings, one row a ratee, of categories in `0 ..< categoryCount`.
  ///
  /// - Throws: `AgreementError` for a category out of range and as for counts.
  public init(ratings: [[Int]], categoryCount: Int) throws(AgreementError) {
    var counts: [[Int]] = []
    for (ratee, row) in ratings.enumerated() {
      var count = Array(repeating: 0, count: max(0, categoryCount))
      for (rater, category) in row.enumerated() {
        guard count.indices.contains(category) else {
          throw .invalidCategory(ratee: ratee, rater: rater)
        }
        count[category] += 1
      }
      counts.append(count)
    }
    try self.init(counts: counts)
  }

  /// The coefficient over its standard error at chance; nothing where that is 0.
  public var z: Double? { standardErrorAtChance > 0 ? value / standardErrorAtChance : nil }

  /// The share of the standard normal distribution further from 0 than `z`.
  public var pValue: Double? { z.map { 2 * NormalDistribution.cumulative(-$0.magnitude) } }
}
