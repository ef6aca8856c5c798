extension Matrix {
  /// The sum, element by element.
  ///
  /// - Precondition: both have the same shape.
  public static func + (left: Matrix, right: Matrix) -> Matrix {
    left.combined(with: right) { $0 + $1 }
  }

  /// The difference, element by element.
  ///
  /// - Precondition: both have the same shape.
  public static func - (left: Matrix, right: Matrix) -> Matrix {
    left.combined(with: right) { $0 - $1 }
  }

  /// A multiple of a matrix.
  public static func * (factor: Double, matrix: Matrix) -> Matrix {
    Matrix(
      rowCount: matrix.rowCount, columnCount: matrix.columnCount,
      elements: matrix.elements.map { factor * $0 })
  }

  /// The matrix product.
  ///
  /// - Precondition: the left has as many columns as the right has rows.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columnCount == right.rowCount, "a matrix product needs matching shapes")
    let width = right.columnCount
    var product = Matrix(rowCount: left.rowCount, columnCount: width)
    for row in 0..<left.rowCount {
      for inner in 0..<left.columnCount {
        let factor = left.elements[row * left.columnCount + inner]
        guard factor != 0 else { continue }
        product.elements.addMultiple(
          factor, of: right.elements, from: inner * width, to: row * width, count: width)
      }
    }
    return product
  }

  /// The product of a matrix and a column of numbers.
  ///
  /// - Precondition: there is a number for each column of the matrix.
  public static func * (matrix: Matrix, vector: [Double]) -> [Double] {
    precondition(matrix.columnCount == vector.count, "a matrix product needs matching shapes")
    return (0..<matrix.rowCount).map {
      matrix.elements.dotProduct(
        from: $0 * matrix.columnCount, with: vector, from: 0, count: vector.count)
    }
  }

  /// The quadratic form v' A v of a square matrix.
  ///
  /// - Precondition: the matrix is square with a row for each number of the vector.
  public func quadraticForm(_ vector: [Double]) -> Double {
    precondition(isSquare, "a quadratic form needs a square matrix")
    return vector.dotProduct(from: 0, with: self * vector, from: 0, count: vector.count)
  }

  private func combined(
    with other: Matrix, by operation: (Double, Double) -> Double
  ) -> Matrix {
    precondition(
      rowCount == other.rowCount && columnCount == other.columnCount,
      "adding matrices needs equal shapes")
    return Matrix(
      rowCount: rowCount, columnCount: columnCount,
      elements: zip(elements, other.elements).map(operation))
  }
}
