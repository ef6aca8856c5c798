import RealModule

/// The triangular factors of a square matrix with rows exchanged: P A = L U.
///
/// Source: G. H. Golub and C. F. Van Loan, "Matrix Computations", 4th ed. (2013), section 3.4
/// (partial pivoting).
public struct LUDecomposition: LinearSolver {
  private let factors: Matrix
  private let order: [Int]
  /// The sign of the determinant, 1 or -1.
  public let determinantSign: Double

  /// The number of rows of the matrix, which is that of its columns.
  public var rowCount: Int { factors.rowCount }

  /// Factors a matrix, or gives nothing where it is singular to working precision.
  ///
  /// A pivot below 1e-14 of the largest element of the matrix counts as zero.
  ///
  /// - Precondition: the matrix is square.
  public init?(_ matrix: Matrix) {
    precondition(matrix.isSquare, "triangular factors need a square matrix")
    let size = matrix.rowCount
    let limit = 1e-14 * matrix.elements.reduce(0) { max($0, $1.magnitude) }
    var factors = matrix
    var order = Array(0..<size)
    var sign = 1.0
    for step in 0..<size {
      var best = step
      for row in step..<size where factors[row, step].magnitude > factors[best, step].magnitude {
        best = row
      }
      let pivot = factors[best, step]
      guard pivot.magnitude > limit, pivot.isFinite else { return nil }
      if best != step {
        for column in 0..<size {
          factors.elements.swapAt(best * size + column, step * size + column)
        }
        order.swapAt(best, step)
        sign = -sign
      }
      if pivot < 0 { sign = -sign }
      let pivotRow = factors.row(step)
      for row in step + 1..<max(size, step + 1) {
        let factor = factors[row, step] / pivot
        factors[row, step] = factor
        factors.elements.addMultiple(
          -factor, of: pivotRow, from: step + 1, to: row * size + step + 1, count: size - step - 1)
      }
    }
    self.factors = factors
    self.order = order
    determinantSign = sign
  }

  /// The natural logarithm of the determinant's magnitude.
  public var logDeterminantMagnitude: Double {
    factors.diagonal.reduce(0) { $0 + Double.log($1.magnitude) }
  }

  /// The solution x of A x = b.
  ///
  /// - Precondition: there is a number for each row of the matrix.
  public func solve(_ right: [Double]) -> [Double] {
    let size = factors.rowCount
    precondition(right.count == size, "a right side needs a number for each row")
    var x = order.map { right[$0] }
    for row in 0..<size {
      x[row] -= factors.elements.dotProduct(from: row * size, with: x, from: 0, count: row)
    }
    for row in (0..<size).reversed() {
      let inner = factors.elements.dotProduct(
        from: row * size + row + 1, with: x, from: row + 1, count: size - row - 1)
      x[row] = (x[row] - inner) / factors[row, row]
    }
    return x
  }
}
