/// How far each person's pattern of answers lies from the centre of all patterns.
///
/// D^2 = (x - mean)' S^-1 (x - mean) with the means and the covariances S (n - 1) of the complete
/// rows. If answers were normal, D^2 would follow chi-square with a degree of freedom for each item;
/// a very small share above it marks an unusual, perhaps random pattern.
///
/// ```swift
/// let distances = try MahalanobisDistances(rows: rows)
/// distances.flagged(below: 0.001)
/// ```
///
/// Source: P. C. Mahalanobis, "On the generalised distance in statistics", Proceedings of the
/// National Institute of Sciences of India 2 (1936), 49-55; for careless responding Meade and
/// Craig, Psychological Methods 17 (2012), 437-455.
public struct MahalanobisDistances: Sendable, Hashable {
  /// Each row's squared distance; nothing for a row with a missing answer.
  public let squares: [Double?]
  /// The number of items.
  public let degreesOfFreedom: Int

  /// Measures the rows of a table of answers.
  ///
  /// - Throws: `MahalanobisError` for rows that make no table, no more complete rows than items,
  ///   items without variance, and items that depend linearly on one another.
  public init(rows: [[Double?]]) throws(MahalanobisError) {
    let table: ScoreTable
    do throws(ScoreTableError) { table = try ScoreTable(rows: rows) } catch {
      throw .scores(error)
    }
    guard table.personCount > table.itemCount else {
      throw .scores(
        .tooFewCompletePersons(found: table.personCount, needed: table.itemCount + 1))
    }
    let covariance = ItemCovariance(table)
    guard covariance.itemsWithoutVariance.isEmpty else {
      throw .itemsWithoutVariance(covariance.itemsWithoutVariance)
    }
    guard let factor = CholeskyDecomposition(covariance.matrix) else { throw .dependentItems }
    let columns = (0..<table.itemCount).map { table.scores.column($0).deviationsFromMean }
    var squares = [Double?](repeating: nil, count: rows.count)
    for (row, person) in table.persons.enumerated() {
      squares[person] = factor.solveLower(columns.map { $0[row] }).sumOfSquares
    }
    self.squares = squares
    degreesOfFreedom = table.itemCount
  }

  /// Each row's share of the chi-square distribution above its squared distance.
  public var pValues: [Double?] {
    let distribution = ChiSquareDistribution(degreesOfFreedom: Double(degreesOfFreedom))
    return squares.map { square in square.flatMap { distribution?.upperTail($0) } }
  }

  /// The rows, from 0, whose share above the squared distance is below a limit such as 0.001.
  public func flagged(below limit: Double) -> [Int] {
    let shares = pValues
    return shares.indices.filter { shares[$0].map { $0 < limit } ?? false }
  }
}

/// Why a table of answers has no Mahalanobis distances; items count from 0.
public enum MahalanobisError: Error, Hashable, Sendable {
  /// The rows make no table, or too few of them are complete.
  case scores(ScoreTableError)
  /// These items have the same answer in all complete rows.
  case itemsWithoutVariance([Int])
  /// An item is a linear combination of the others.
  case dependentItems
}
