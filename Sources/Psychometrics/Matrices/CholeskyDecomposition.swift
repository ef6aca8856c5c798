import RealModule

/// The Cholesky factor of a symmetric positive definite matrix: A = L L'.
///
/// Only the lower triangle of the matrix is read.
///
/// Source: G. H. Golub and C. F. Van Loan, "Matrix Computations", 4th ed. (2013), section 4.2.
public struct CholeskyDecomposition: LinearSolver {
  /// The lower triangular factor, with 0 above the diagonal.
  public let lower: Matrix

  /// The number of rows of the matrix, which is that of its columns.
  public var rowCount: Int { lower.rowCount }

  /// Factors a matrix, or gives nothing where it is not positive definite to working precision.
  ///
  /// A pivot that is below 1e-14 of its diagonal element counts as zero.
  ///
  /// - Precondition: the matrix is square.
  public init?(_ matrix: Matrix) {
    precondition(matrix.isSquare, "a Cholesky factor needs a square matrix")
    let size = matrix.rowCount
    var lower = Matrix(rowCount: size, columnCount: size)
    for row in 0..<size {
      for column in 0..<row {
        let inner = lower.elements.dotProduct(
          from: row * size, with: lower.elements, from: column * size, count: column)
        lower[row, column] = (matrix[row, column] - inner) / lower[column, column]
      }
      let inner = lower.elements.dotProduct(
        from: row * size, with: lower.elements, from: row * size, count: row)
      let pivot = matrix[row, row] - inner
      guard pivot > 1e-14 * matrix[row, row].magnitude, pivot.isFinite else { return nil }
      lower[row, row] = pivot.squareRoot()
    }
    self.lower = lower
  }

  /// The natural logarithm of the determinant.
  public var logDeterminant: Double {
    2 * lower.diagonal.reduce(0) { $0 + Double.log($1) }
  }

  /// The solution x of A x = b.
  ///
  /// - Precondition: there is a number for each row of the matrix.
  public func solve(_ right: [Double]) -> [Double] {
    let size = lower.rowCount
    var x = solveLower(right)
    for row in (0..<size).reversed() {
      x[row] /= lower[row, row]
      let value = x[row]
      x.addMultiple(-value, of: lower.elements, from: row * size, to: 0, count: row)
    }
    return x
  }

  /// The solution x of L x = b, which whitens a vector whose covariance is the matrix.
  ///
  /// - Precondition: there is a number for each row of the matrix.
  public func solveLower(_ right: [Double]) -> [Double] {
    let size = lower.rowCount
    precondition(right.count == size, "a right side needs a number for each row")
    var x = right
    for row in 0..<size {
      let inner = lower.elements.dotProduct(from: row * size, with: x, from: 0, count: row)
      x[row] = (x[row] - inner) / lower[row, row]
    }
    return x
  }
}
