/// A square matrix A in factors that solve A x = b.
public protocol LinearSolver: Hashable, Sendable {
  /// The number of rows of the matrix, which is that of its columns.
  var rowCount: Int { get }

  /// The solution x of A x = b.
  ///
  /// - Precondition: there is a number for each row of the matrix.
  func solve(_ right: [Double]) -> [Double]
}

extension LinearSolver {
  /// The solution X of A X = B, column by column.
  ///
  /// - Precondition: the right side has as many rows as the matrix.
  public func solve(_ right: Matrix) -> Matrix {
    right.mapColumns { solve($0) }
  }

  /// The inverse of the matrix.
  public var inverse: Matrix {
    solve(Matrix.identity(rowCount))
  }
}
