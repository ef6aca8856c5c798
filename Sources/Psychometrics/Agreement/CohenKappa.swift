/// Agreement of two raters about categories, corrected for chance, with or without weights.
///
/// kappa = (observed - expected) / (1 - expected), where both are weighted shares of agreement.
///
/// ```swift
/// let kappa = try CohenKappa(table: [[20, 5], [10, 15]], weights: .quadratic)
/// kappa.value; kappa.confidenceBand(level: 0.95)
/// ```
///
/// Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
/// Measurement 20 (1960), 37-46, and "Weighted kappa", Psychological Bulletin 70 (1968), 213-220;
/// variances of J. L. Fleiss, J. Cohen and B. S. Everitt, "Large sample standard errors of kappa
/// and weighted kappa", Psychological Bulletin 72 (1969), 323-327.
public struct CohenKappa: Hashable, Sendable {
  /// The coefficient, at most 1; 0 is the agreement of chance.
  public let value: Double
  /// The weighted share of agreement that was found.
  public let observedAgreement: Double
  /// The weighted share of agreement that independent raters with the same margins would have.
  public let expectedAgreement: Double
  /// The large-sample standard error, for intervals.
  public let standardError: Double
  /// The standard error where the true coefficient is 0, for the test of chance.
  ///
  /// It is 0 where a rater used one category only; then there is no test.
  public let standardErrorAtChance: Double

  /// Computes the coefficient from counts: a row for each category of the first rater, a column for
  /// each of the second, in the order of the categories.
  ///
  /// - Throws: `AgreementError` for a table that is not square, with fewer than two categories,
  ///   with a negative count or none at all, for unusable weights, and where only one category
  ///   was used by both.
  public init(table: [[Int]], weights: AgreementWeights = .identity) throws(AgreementError) {
    let size = table.count
    guard table.allSatisfy({ $0.count == size && $0.allSatisfy { $0 >= 0 } }) else {
      throw .invalidTable
    }
    guard size >= 2 else { throw .tooFewCategories(found: size, needed: 2) }
    let total = table.reduce(0) { $0 + $1.reduce(0, +) }
    guard total > 0 else { throw .tooFewRatees(found: 0, needed: 1) }
    let shares = (1 / Double(total)) * Matrix(rows: table.map { $0.map(Double.init) })
    let weight = try weights.matrix(categoryCount: size)
    let margins = (0..<size).map { shares.row($0).reduce(0, +) }
    let otherMargins = (0..<size).map { shares.column($0).reduce(0, +) }
    let meanOfRow = weight * otherMargins
    let meanOfColumn = weight.transposed * margins
    var observed = 0.0
    var expected = 0.0
    for row in 0..<size {
      for column in 0..<size {
        observed += weight[row, column] * shares[row, column]
        expected += weight[row, column] * margins[row] * otherMargins[column]
      }
    }
    let room = 1 - expected
    guard room > 1e-14 else { throw .noVariation }
    let kappa = (observed - expected) / room
    var square = 0.0
    var squareAtChance = 0.0
    for row in 0..<size {
      for column in 0..<size {
        let means = meanOfRow[row] + meanOfColumn[column]
        let deviation = weight[row, column] - means * (1 - kappa)
        square += shares[row, column] * deviation * deviation
        let chance = weight[row, column] - means
        squareAtChance += margins[row] * otherMargins[column] * chance * chance
      }
    }
    let centre = kappa - expected * (1 - kappa)
    let scale = Double(total).squareRoot() * room
    value = kappa
    observedAgreement = observed
    expectedAgreement = expected
    standardError = max(0, square - centre * centre).squareRoot() / scale
    standardErrorAtChance = max(0, squareAtChance - expected * expected).squareRoot() / scale
  }

  /// Computes the coefficient from two raters' categories, in `0 ..< categoryCount`.
  ///
  /// - Throws: `AgreementError` for lists that differ in length, categories out of range, and as
  ///   for counts. Ratees with a missing rating are left out.
  public init(
    first: [Int?], second: [Int?], categoryCount: Int, weights: AgreementWeights = .identity
  ) throws(AgreementError) {
    guard first.count == second.count else {
      throw .unequalRows(ratee: 0, expected: first.count, found: second.count)
    }
    guard categoryCount >= 2 else {
      throw .tooFewCategories(found: max(0, categoryCount), needed: 2)
    }
    var table = Array(repeating: Array(repeating: 0, count: categoryCount), count: categoryCount)
    for (ratee, pair) in zip(first, second).enumerated() {
      guard let a = pair.0, let b = pair.1 else { continue }
      guard (0..<categoryCount).contains(a) else { throw .invalidCategory(ratee: ratee, rater: 0) }
      guard (0..<categoryCount).contains(b) else { throw .invalidCategory(ratee: ratee, rater: 1) }
      table[a][b] += 1
    }
    try self.init(table: table, weights: weights)
  }

  /// The coefficient over its standard error at chance; nothing where that is 0.
  public var z: Double? { standardErrorAtChance > 0 ? value / standardErrorAtChance : nil }

  /// The share of the standard normal distribution further from 0 than `z`.
  public var pValue: Double? { z.map { 2 * NormalDistribution.cumulative(-$0.magnitude) } }

  /// The coefficient +- the normal quantile times the large-sample standard error.
  ///
  /// A level outside `0 ..< 1` without 0 gives nothing. The band can end above 1.
  public func confidenceBand(level: Double) -> ConfidenceBand? {
    guard level > 0, level < 1 else { return nil }
    let half = ConfidenceBand.normalQuantile(ofLevel: level) * standardError
    return ConfidenceBand(low: value - half, high: value + half)
  }
}
