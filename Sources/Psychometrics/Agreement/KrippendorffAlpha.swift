/// Agreement of any number of raters on any metric, with missing ratings.
///
/// alpha = 1 - observed / expected disagreement, over all pairs of ratings of one ratee; a ratee
/// with fewer than two ratings takes no part.
///
/// ```swift
/// let alpha = try KrippendorffAlpha(ratings: rows, metric: .ordinal)  // one row a ratee
/// ```
///
/// Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), Annenberg School
/// for Communication; "Content analysis", 4th ed. (2018), chapter 12.
public struct KrippendorffAlpha: Hashable, Sendable {
  /// What makes two ratings differ, and how much.
  public enum Metric: Hashable, Sendable, CaseIterable {
    /// 0 for equal ratings, 1 for others.
    case nominal
    /// The squared number of ratings between two, by the ratings of all ratees.
    case ordinal
    /// The squared difference.
    case interval
    /// The squared difference over the sum; ratings are not below 0.
    case ratio
  }

  /// The coefficient, at most 1; 0 is the agreement of chance.
  public let value: Double
  /// The mean disagreement of the ratings of a ratee.
  public let observedDisagreement: Double
  /// The mean disagreement of ratings whoever they belong to.
  public let expectedDisagreement: Double
  /// How many ratings had another of the same ratee to be compared with.
  public let pairableCount: Int

  /// Computes the coefficient from ratings, one row a ratee, one column a rater.
  ///
  /// - Throws: `AgreementError` for rows of unequal length, a rating that is no finite number or
  ///   below 0 on the ratio metric, no ratee with two ratings, and ratings that are all equal.
  public init(ratings: [[Double?]], metric: Metric) throws(AgreementError) {
    try Self.validate(ratings, metric: metric)
    let units = ratings.map { $0.compactMap { $0 } }.filter { $0.count >= 2 }
    guard !units.isEmpty else { throw .tooFewRatees(found: 0, needed: 1) }
    let values = Set(units.joined()).sorted()
    guard values.count > 1 else { throw .noVariation }
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    let indices = units.map { $0.compactMap { places[$0] } }
    var margins = Array(repeating: 0.0, count: values.count)
    for place in indices.joined() { margins[place] += 1 }
    let points = Self.points(values, margins: margins, metric: metric)
    func difference(_ first: Int, _ second: Int) -> Double {
      let distance: Double =
        switch metric {
        case .nominal: first == second ? 0 : 1
        case .ordinal, .interval: points[first] - points[second]
        case .ratio:
          first == second ? 0 : (points[first] - points[second]) / (points[first] + points[second])
        }
      return distance * distance
    }
    var observed = 0.0
    for unit in indices {
      var sum = 0.0
      for (place, first) in unit.enumerated() {
        for second in unit[..<place] { sum += 2 * difference(first, second) }
      }
      observed += sum / Double(unit.count - 1)
    }
    var expected = 0.0
    for first in values.indices {
      for second in 0..<first {
        expected += 2 * margins[first] * margins[second] * difference(first, second)
      }
    }
    let total = margins.reduce(0, +)
    observedDisagreement = observed / total
    expectedDisagreement = expected / (total * (total - 1))
    value = 1 - observedDisagreement / expectedDisagreement
    pairableCount = Int(total)
  }

  private static func validate(
    _ ratings: [[Double?]], metric: Metric
  ) throws(AgreementError) {
    let width = ratings.first?.count ?? 0
    for (ratee, row) in ratings.enumerated() {
      guard row.count == width else {
        throw .unequalRows(ratee: ratee, expected: width, found: row.count)
      }
      for (rater, rating) in row.enumerated() {
        guard let rating else { continue }
        guard rating.isFinite else { throw .notFinite(ratee: ratee, rater: rater) }
        if metric == .ratio, rating < 0 { throw .negativeRating(ratee: ratee, rater: rater) }
      }
    }
  }

  /// The values themselves or, on the ordinal metric, their middle ranks.
  private static func points(
    _ values: [Double], margins: [Double], metric: Metric
  ) -> [Double] {
    guard metric == .ordinal else { return values }
    var below = 0.0
    return margins.map { margin in
      below += margin
      return below - margin / 2
    }
  }
}
