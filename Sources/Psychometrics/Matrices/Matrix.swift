/// A dense matrix of real numbers, stored row by row.
///
/// ```swift
/// let covariance = Matrix(rows: [[2, 1], [1, 3]])
/// let product = covariance * covariance.transposed
/// ```
///
/// Sizes that do not fit are programmer errors and stop the program; matrices that cannot be
/// inverted are data and give nothing (`CholeskyDecomposition`, `LUDecomposition`).
public struct Matrix: Hashable, Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  /// The elements row by row, `rowCount * columnCount` of them.
  public var elements: [Double]

  /// Takes elements row by row.
  ///
  /// - Precondition: both counts are at least 0 and their product is the number of elements.
  public init(rowCount: Int, columnCount: Int, elements: [Double]) {
    precondition(
      rowCount >= 0 && columnCount >= 0 && rowCount * columnCount == elements.count,
      "a matrix needs rows times columns elements")
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.elements = elements
  }

  /// Makes a matrix whose elements are all one value, which is 0 unless given.
  ///
  /// - Precondition: both counts are at least 0.
  public init(rowCount: Int, columnCount: Int, repeating value: Double = 0) {
    self.init(
      rowCount: rowCount, columnCount: columnCount,
      elements: Array(repeating: value, count: rowCount * columnCount))
  }

  /// Takes rows of equal length; no rows make the matrix of no rows and no columns.
  ///
  /// - Precondition: the rows are equally long.
  public init(rows: [[Double]]) {
    let width = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == width }, "a matrix needs rows of equal length")
    self.init(rowCount: rows.count, columnCount: width, elements: Array(rows.joined()))
  }

  /// Makes a square matrix with these values on the diagonal and 0 elsewhere.
  public init(diagonal: [Double]) {
    self.init(rowCount: diagonal.count, columnCount: diagonal.count)
    for (index, value) in diagonal.enumerated() {
      self[index, index] = value
    }
  }

  /// Makes the square matrix with 1 on the diagonal and 0 elsewhere.
  ///
  /// - Precondition: `size` is at least 0.
  public static func identity(_ size: Int) -> Matrix {
    Matrix(diagonal: Array(repeating: 1, count: size))
  }

  /// One element, by row and column from 0.
  ///
  /// - Precondition: `row` and `column` are inside the matrix.
  public subscript(row: Int, column: Int) -> Double {
    get {
      precondition(column >= 0 && column < columnCount, "no such column")
      return elements[row * columnCount + column]
    }
    set {
      precondition(column >= 0 && column < columnCount, "no such column")
      elements[row * columnCount + column] = newValue
    }
  }

  /// Whether there are as many rows as columns.
  public var isSquare: Bool { rowCount == columnCount }

  /// The elements of one row.
  ///
  /// - Precondition: `index` is a row of the matrix.
  public func row(_ index: Int) -> [Double] {
    Array(elements[index * columnCount..<(index + 1) * columnCount])
  }

  /// The elements of one column.
  ///
  /// - Precondition: `index` is a column of the matrix.
  public func column(_ index: Int) -> [Double] {
    (0..<rowCount).map { self[$0, index] }
  }

  /// The elements whose row and column are equal, from the top.
  public var diagonal: [Double] {
    (0..<min(rowCount, columnCount)).map { self[$0, $0] }
  }

  /// The sum of the diagonal.
  public var trace: Double { diagonal.reduce(0, +) }

  /// The sum of all elements.
  public var sum: Double { elements.reduce(0, +) }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = Matrix(rowCount: columnCount, columnCount: rowCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount {
        result.elements[column * rowCount + row] = elements[row * columnCount + column]
      }
    }
    return result
  }

  /// The matrix of some rows and some columns, in the order asked for.
  ///
  /// - Precondition: all indices are inside the matrix.
  public func submatrix(rows: [Int], columns: [Int]) -> Matrix {
    var chosen: [Double] = []
    chosen.reserveCapacity(rows.count * columns.count)
    for row in rows {
      for column in columns {
        chosen.append(self[row, column])
      }
    }
    return Matrix(rowCount: rows.count, columnCount: columns.count, elements: chosen)
  }

  /// The matrix whose columns are made from the columns of this one, all of the same length.
  func mapColumns(_ transform: ([Double]) -> [Double]) -> Matrix {
    var result = self
    for column in 0..<columnCount {
      for (row, value) in transform(self.column(column)).enumerated() {
        result[row, column] = value
      }
    }
    return result
  }
}
