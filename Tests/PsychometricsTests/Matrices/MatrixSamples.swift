import Psychometrics

extension Matrix {
  /// A matrix of standard normal numbers, the same for the same seed.
  static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    var stream = RandomStream(seed: seed, purpose: "matrix")
    return Matrix(
      rowCount: rows, columnCount: columns,
      elements: (0..<rows * columns).map { _ in stream.normal() })
  }

  /// A symmetric positive definite matrix, the same for the same seed.
  static func randomCovariance(_ size: Int, seed: UInt64) -> Matrix {
    let loadings = Matrix.random(size, size + 3, seed: seed)
    return loadings * loadings.transposed
  }

  /// The Hilbert matrix, 1 / (row + column + 1): positive definite, nearly singular.
  static func hilbert(_ size: Int) -> Matrix {
    Matrix(rows: (0..<size).map { row in (0..<size).map { 1 / Double(row + $0 + 1) } })
  }

  /// The largest magnitude of an element.
  var largest: Double { elements.reduce(0) { max($0, $1.magnitude) } }
}
