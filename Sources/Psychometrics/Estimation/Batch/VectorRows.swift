/// Tables whose rows are whole numbers of vectors of eight.
enum VectorRows {
  /// Cuts values into vectors.
  ///
  /// - Precondition: the number of values is a multiple of 8.
  static func vectors(_ values: [Double]) -> [SIMD8<Double>] {
    precondition(values.count.isMultiple(of: 8), "whole vectors")
    return stride(from: 0, to: values.count, by: 8).map { SIMD8(values[$0..<$0 + 8]) }
  }

  /// Combines chosen rows of a table into `work`, two vectors at a time.
  ///
  /// - Precondition: `width`, the number of vectors in a row, is even.
  @inline(__always)
  static func combine(
    _ table: [SIMD8<Double>], _ rows: UnsafeBufferPointer<Int>, _ width: Int,
    into work: UnsafeMutableBufferPointer<SIMD8<Double>>,
    by operation: (inout SIMD8<Double>, SIMD8<Double>) -> Void
  ) {
    table.withUnsafeBufferPointer { table in
      var column = 0
      while column < width {
        var first = work[column]
        var second = work[column &+ 1]
        for row in rows {
          let place = row &* width &+ column
          operation(&first, table[place])
          operation(&second, table[place &+ 1])
        }
        work[column] = first
        work[column &+ 1] = second
        column &+= 2
      }
    }
  }
}
