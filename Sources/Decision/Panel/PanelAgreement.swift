public import Psychometrics

/// How far raters agree over a pool of candidates, with the variance that is error.
public struct PanelAgreement: Equatable, Sendable {
  /// The coefficient of one rating, by name; nil where it cannot be computed.
  public let single: Double?
  /// The coefficient of the mean of all ratings of a candidate.
  public let average: Double?
  /// The interval of the coefficient of one rating; nil where none is computed.
  public let band: ConfidenceBand?
  /// What the coefficients are called; nil where there are none.
  public let name: String?
  /// Why there are none.
  public let refusal: Refusal?
  /// How many candidates have a rating.
  public let candidateCount: Int
  /// How many raters gave one.
  public let raterCount: Int
  /// How many ratings a candidate has on average: the harmonic mean.
  public let meanRatingCount: Double?
  /// The variance of a rating that is error: severity and everything else.
  public let errorVariance: Double?

  /// Why nothing can be said.
  public enum Refusal: String, Hashable, Sendable, CaseIterable {
    /// Fewer than five candidates were rated.
    case fewCandidates
    /// Only one rater rated.
    case oneRater
    /// All ratings are equal.
    case noVariation
    /// The raters agree without any error, so that no error can be estimated.
    case noError
    /// Raters and candidates do not overlap enough to tell them apart.
    case noOverlap
    /// The estimate did not settle.
    case notConverged
  }

  /// The most ratings that are drawn anew for an interval.
  private static let mostResampledRatings = 600
  private static let replications = 400

  /// The fewest candidates.
  public static let fewestCandidates = RatingVariance.fewestRatees

  /// The standard error of a mean of so many ratings; nil where the error is not known.
  public func standardError(ofMeanOf count: Int) -> Double? {
    guard count > 0 else { return nil }
    return errorVariance.map { ($0 / Double(count)).squareRoot() }
  }

  /// Weighs ratings, a row a candidate and a column a rater.
  ///
  /// Where every candidate has every rater, the coefficients are ICC(2,1) and ICC(2,k); where each
  /// has as many raters of its own, ICC(1,1) and ICC(1,k), both of Shrout and Fleiss. Otherwise they
  /// come from variance components by restricted maximum likelihood.
  public init(_ ratings: [[Double?]]) {
    let rows = ratings.filter { row in row.contains { $0 != nil } }
    let columns = (ratings.first ?? []).indices.filter { column in
      rows.contains { $0[column] != nil }
    }
    let table = rows.map { row in columns.map { row[$0] } }
    guard rows.count >= Self.fewestCandidates else {
      self.init(refused: .fewCandidates, rows.count, columns.count)
      return
    }
    guard columns.count > 1 else {
      self.init(refused: .oneRater, rows.count, columns.count)
      return
    }
    do {
      if table.allSatisfy({ $0.allSatisfy { $0 != nil } }) {
        try self.init(complete: IntraclassCorrelation(ratings: table))
      } else if let nested = Self.nested(table) {
        try self.init(nested: IntraclassCorrelation(ratings: nested))
      } else {
        try self.init(incomplete: RatingVariance(ratings: table))
      }
    } catch {
      self.init(refused: Refusal(error), rows.count, columns.count)
    }
  }

  private init(
    single: Double?, average: Double?, band: ConfidenceBand?, name: String?, refusal: Refusal?,
    counts: (candidates: Int, raters: Int), meanRatingCount: Double?, errorVariance: Double?
  ) {
    self.single = single
    self.average = average
    self.band = band
    self.name = name
    self.refusal = refusal
    candidateCount = counts.candidates
    raterCount = counts.raters
    self.meanRatingCount = meanRatingCount
    self.errorVariance = errorVariance
  }

  private init(refused refusal: Refusal, _ candidates: Int, _ raters: Int) {
    self.init(
      single: nil, average: nil, band: nil, name: nil, refusal: refusal,
      counts: (candidates, raters), meanRatingCount: nil, errorVariance: nil)
  }

  private init(complete icc: IntraclassCorrelation) {
    let single = icc.estimate(.twoWayRandomSingle)
    let raters =
      max(0, icc.meanSquareRaters - icc.meanSquareError) / Double(icc.rateeCount)
    self.init(
      single: single.value, average: icc.estimate(.twoWayRandomAverage).value,
      band: single.band, name: "ICC(2,1), ICC(2,k)", refusal: nil,
      counts: (icc.rateeCount, icc.raterCount), meanRatingCount: Double(icc.raterCount),
      errorVariance: icc.meanSquareError + raters)
  }

  private init(nested icc: IntraclassCorrelation) {
    let single = icc.estimate(.oneWaySingle)
    self.init(
      single: single.value, average: icc.estimate(.oneWayAverage).value, band: single.band,
      name: "ICC(1,1), ICC(1,k)", refusal: nil,
      counts: (icc.rateeCount, icc.rateeCount * icc.raterCount),
      meanRatingCount: Double(icc.raterCount), errorVariance: icc.meanSquareWithin)
  }

  /// The interval is that of a seeded bootstrap, which is left out of large pools for its time.
  private init(incomplete variance: RatingVariance) {
    let isSmall = variance.ratingCount <= Self.mostResampledRatings
    let stream = RandomStream(seed: 1, purpose: "panel-agreement")
    let bootstrap =
      isSmall
      ? variance.bootstrap(
        .agreement, ratings: 1, replications: Self.replications, stream: stream) : nil
    self.init(
      single: variance.correlation(.agreement, ratings: 1),
      average: variance.correlation(.agreement, ratings: variance.meanRatingCount),
      band: bootstrap?.band,
      name: RatingVariance.methodLabel, refusal: nil,
      counts: (variance.rateeCount, variance.raterCount),
      meanRatingCount: variance.meanRatingCount,
      errorVariance: variance.raterVariance + variance.errorVariance)
  }

  /// The ratings without gaps where every rater rated one candidate and every candidate has
  /// equally many raters; nil otherwise.
  private static func nested(_ table: [[Double?]]) -> [[Double]]? {
    let rows = table.map { $0.compactMap(\.self) }
    guard let count = rows.first?.count, count > 1, rows.allSatisfy({ $0.count == count }),
      table[0].indices.allSatisfy({ column in table.count { $0[column] != nil } == 1 })
    else { return nil }
    return rows
  }
}

extension PanelAgreement.Refusal {
  fileprivate init(_ error: AgreementError) {
    self =
      switch error {
      case .tooFewRatees: .fewCandidates
      case .tooFewRaters: .oneRater
      case .noVariation: .noVariation
      case .noResidualVariance: .noError
      case .notConverged: .notConverged
      default: .noOverlap
      }
  }
}
