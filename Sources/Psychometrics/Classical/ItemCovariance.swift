/// The variances and covariances of items, which is all that most reliability coefficients need.
///
/// Missing answers are handled listwise (`init(_: ScoreTable)`) or pairwise
/// (`init(pairwise:)`), never silently. All (co)variances have n - 1 in the denominator.
public struct ItemCovariance: Hashable, Sendable {
  /// The items' covariances, items by items; variances on the diagonal.
  public let matrix: Matrix
  /// The number of persons behind them; with pairwise handling the fewest behind any pair.
  public let personCount: Int

  /// Takes the covariances of complete scores.
  public init(_ table: ScoreTable) {
    let columns = (0..<table.itemCount).map { table.scores.column($0).deviationsFromMean }
    var matrix = Matrix(rowCount: table.itemCount, columnCount: table.itemCount)
    for (row, first) in columns.enumerated() {
      for (column, second) in columns[...row].enumerated() {
        let product = first.dotProduct(from: 0, with: second, from: 0, count: first.count)
        matrix[row, column] = product / Double(first.count - 1)
        matrix[column, row] = matrix[row, column]
      }
    }
    self.matrix = matrix
    personCount = table.personCount
  }

  /// Takes each covariance over the persons who answered both items.
  ///
  /// The means are those of the same persons, as in `cov(use = "pairwise")` of R. The matrix need
  /// not be positive definite. Errors: those of `ScoreTable`, and two items that fewer than two
  /// persons answered together.
  public init(pairwise rows: [[Double?]]) throws(ScoreTableError) {
    try ScoreTable.validate(rows)
    let itemCount = rows[0].count
    var matrix = Matrix(rowCount: itemCount, columnCount: itemCount)
    var fewest = rows.count
    for row in 0..<itemCount {
      for column in 0...row {
        let both = rows.filter { $0[row] != nil && $0[column] != nil }
        guard both.count >= 2 else {
          throw .tooFewPairs(first: column, second: row, found: both.count)
        }
        let first = both.compactMap { $0[row] }.deviationsFromMean
        let second = both.compactMap { $0[column] }.deviationsFromMean
        let product = first.dotProduct(from: 0, with: second, from: 0, count: first.count)
        matrix[row, column] = product / Double(first.count - 1)
        matrix[column, row] = matrix[row, column]
        fewest = min(fewest, both.count)
      }
    }
    self.matrix = matrix
    personCount = fewest
  }

  /// Takes a covariance or correlation matrix as published, with the number of persons behind it.
  ///
  /// - Precondition: the matrix is square and the number of persons at least 2.
  public init(matrix: Matrix, personCount: Int) {
    precondition(matrix.isSquare && personCount >= 2, "covariances need persons and a square")
    self.matrix = matrix
    self.personCount = personCount
  }

  /// The number of items.
  public var itemCount: Int { matrix.rowCount }

  /// The variance of the sum of all items.
  public var totalVariance: Double { matrix.sum }

  /// The items whose variance is 0, which have no correlations.
  public var itemsWithoutVariance: [Int] {
    matrix.diagonal.indices.filter { !(matrix[$0, $0] > 0) }
  }

  /// The items' correlations, or nothing where an item has no variance.
  public var correlations: Matrix? {
    guard itemsWithoutVariance.isEmpty else { return nil }
    let deviations = matrix.diagonal.map { $0.squareRoot() }
    var result = Matrix.identity(itemCount)
    for row in 0..<itemCount {
      for column in 0..<itemCount where column != row {
        result[row, column] = matrix[row, column] / (deviations[row] * deviations[column])
      }
    }
    return result
  }

  /// Each item's squared multiple correlation with all others, 1 - 1 / (R^-1)_ii.
  ///
  /// Nothing where an item has no variance or the items depend linearly on one another.
  public var squaredMultipleCorrelations: [Double]? {
    guard let correlations, let factor = CholeskyDecomposition(correlations) else { return nil }
    return factor.inverse.diagonal.map { 1 - 1 / $0 }
  }

  /// The covariances of some of the items.
  ///
  /// - Precondition: the items exist.
  public func selecting(_ items: [Int]) -> ItemCovariance {
    ItemCovariance(
      matrix: matrix.submatrix(rows: items, columns: items), personCount: personCount)
  }

  /// The covariance of the sums of two groups of items.
  func covariance(of first: [Int], with second: [Int]) -> Double {
    matrix.submatrix(rows: first, columns: second).sum
  }

  /// The correlations where their sum, the variance of the sum of standardised items, is above 0.
  var correlationsOfVaryingSum: Matrix? {
    correlations.flatMap { $0.sum > 1e-13 * $0.trace ? $0 : nil }
  }

  /// Refuses what no reliability can be computed from.
  func requireVaryingTotal(itemsNeeded: Int = 2) throws(ReliabilityError) {
    guard itemCount >= itemsNeeded else {
      throw .tooFewItems(found: itemCount, needed: itemsNeeded)
    }
    guard totalVariance > 1e-13 * matrix.trace else { throw .totalWithoutVariance }
  }
}
