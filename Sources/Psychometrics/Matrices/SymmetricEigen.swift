import RealModule

/// The eigenvalues and eigenvectors of a symmetric matrix: A = V diag(values) V'.
///
/// The matrix is brought to tridiagonal form by Householder reflections and then diagonalised
/// by the QL algorithm with implicit shifts. Only the lower triangle is read.
///
/// Source: H. Bowdler, R. S. Martin, C. Reinsch and J. H. Wilkinson, "The QR and QL algorithms
/// for symmetric matrices", Numerische Mathematik 11 (1968), 293-306, and R. S. Martin,
/// C. Reinsch and J. H. Wilkinson, "Householder's tridiagonalization of a symmetric matrix",
/// the same volume, 181-195.
public struct SymmetricEigen: Hashable, Sendable {
  /// The eigenvalues, largest first.
  public let values: [Double]
  /// The eigenvectors of length 1, one a column, in the order of the values.
  public let vectors: Matrix

  /// Decomposes a matrix, or gives nothing where an element is no finite number or the
  /// iteration does not settle.
  ///
  /// - Precondition: the matrix is square.
  public init?(_ matrix: Matrix) {
    precondition(matrix.isSquare, "eigenvalues need a square matrix")
    guard matrix.elements.allSatisfy(\.isFinite) else { return nil }
    var form = TridiagonalForm(matrix)
    guard form.diagonalize() else { return nil }
    let order = form.diagonal.indices.sorted { form.diagonal[$0] > form.diagonal[$1] }
    values = order.map { form.diagonal[$0] }
    vectors = form.rotations.submatrix(rows: order, columns: Array(0..<matrix.rowCount)).transposed
  }

  /// The number of eigenvalues whose magnitude exceeds `tolerance` times the largest magnitude.
  public func rank(tolerance: Double = 1e-12) -> Int {
    let limit = tolerance * largestMagnitude
    return values.count { $0.magnitude > limit }
  }

  /// The Moore-Penrose inverse: V diag(1 / value) V', with 0 for values that count as zero.
  ///
  /// A value counts as zero where its magnitude is at most `tolerance` times the largest.
  public func pseudoInverse(tolerance: Double = 1e-12) -> Matrix {
    let limit = tolerance * largestMagnitude
    return transformed { $0.magnitude > limit ? 1 / $0 : 0 }
  }

  /// The matrix with the same eigenvectors and each eigenvalue replaced: V diag(f(value)) V'.
  public func transformed(_ function: (Double) -> Double) -> Matrix {
    let scaled = Matrix(diagonal: values.map(function)) * vectors.transposed
    return vectors * scaled
  }

  private var largestMagnitude: Double { values.reduce(0) { max($0, $1.magnitude) } }
}
