/// Variance components of ratings that need not be complete, and intraclass correlations from them.
///
/// Each rating is a mean, a ratee's level, a rater's level and an error, the three levels random
/// and independent. Their variances are estimated by restricted maximum likelihood (REML), so that
/// ratees may have different raters and different numbers of them. On complete ratings whose
/// analysis of variance gives no negative component, the results are those of the two-way forms of
/// `IntraclassCorrelation`; they bear the name of variance-component correlations all the same.
///
/// ```swift
/// let variance = try RatingVariance(ratings: rows)  // nil where a rater did not rate
/// variance.correlation(.agreement, ratings: 1)
/// let band = variance.bootstrap(.agreement, ratings: 1, stream: stream)?.band
/// ```
///
/// Source: R. R. Corbeil and S. R. Searle, "Restricted maximum likelihood (REML) estimation of
/// variance components in the mixed model", Technometrics 18 (1976), 31-38; D. J. Putka, H. Le,
/// R. A. McCloy and T. Diaz, "Ill-structured measurement designs in organizational research",
/// Journal of Applied Psychology 93 (2008), 959-981.
public struct RatingVariance: Hashable, Sendable {
  /// The fewest ratees from whom a variance is estimated.
  public static let fewestRatees = 5

  /// How the figures were made, to be shown beside them.
  public static let methodLabel = "REML variance-component ICC"

  /// The variance of the ratees' levels, at least 0.
  public let rateeVariance: Double
  /// The variance of the raters' levels, at least 0.
  public let raterVariance: Double
  /// The variance of the errors, ratee-by-rater differences included; above 0.
  public let errorVariance: Double
  /// The harmonic mean of the numbers of ratings that ratees have.
  public let meanRatingCount: Double
  /// How many ratings there are.
  public let ratingCount: Int
  /// How many ratees have a rating.
  public let rateeCount: Int
  /// How many raters gave a rating.
  public let raterCount: Int
  let design: RatingDesign

  /// What a rating's error consists of.
  public enum Kind: Hashable, Sendable {
    /// Raters' levels count as error, as in ICC(2): scores are taken as they are.
    case agreement
    /// Raters' levels do not count, as in ICC(3): only the order and distances matter.
    case consistency
  }

  /// Estimates the variances from ratings, one row a ratee, one column a rater.
  ///
  /// - Throws: `AgreementError` for rows of unequal length, ratings that are no finite numbers, fewer
  ///   than `fewestRatees` ratees or two raters with a rating, ratings that are all equal or agree
  ///   without any error, and too little overlap to tell the variances apart.
  public init(ratings: [[Double?]]) throws(AgreementError) {
    let table = try RatingTable(ratings)
    guard let components = try RatingComponents(table.design, values: table.values) else {
      throw .notConverged(iterations: RatingComponents.maximumIterations)
    }
    design = table.design
    rateeVariance = components.ratee
    raterVariance = components.rater
    errorVariance = components.error
    meanRatingCount = design.harmonicMeanCount
    ratingCount = design.pairs.count
    rateeCount = design.rateeCount
    raterCount = design.raterCount
  }

  /// The reliability of a mean of some ratings of a ratee by different raters, in `0 ... 1`.
  ///
  /// ratee / (ratee + (rater + error) / m) for agreement, without the raters' variance for
  /// consistency.
  ///
  /// - Precondition: `ratings` is above 0; it need not be whole (`meanRatingCount`).
  public func correlation(_ kind: Kind, ratings: Double) -> Double {
    RatingComponents(ratee: rateeVariance, rater: raterVariance, error: errorVariance)
      .correlation(kind, ratings: ratings)
  }
}
