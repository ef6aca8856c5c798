/// The two inner loops of all matrix algorithms here, over stretches that stand together.
extension [Double] {
  /// The sum of the products of two stretches of equal length.
  ///
  /// - Precondition: both stretches are inside their arrays.
  func dotProduct(from start: Int, with other: [Double], from otherStart: Int, count length: Int)
    -> Double
  {
    precondition(start >= 0 && length >= 0 && start + length <= count, "outside the array")
    precondition(otherStart >= 0 && otherStart + length <= other.count, "outside the array")
    return withUnsafeBufferPointer { own in
      other.withUnsafeBufferPointer { second in
        guard let a = own.baseAddress, let b = second.baseAddress else { return 0 }
        var sum = 0.0
        var index = 0
        while index < length {
          sum += a[start + index] * b[otherStart + index]
          index += 1
        }
        return sum
      }
    }
  }

  /// Adds a multiple of a stretch of another array to a stretch of this one.
  ///
  /// - Precondition: both stretches are inside their arrays.
  mutating func addMultiple(
    _ factor: Double, of other: [Double], from otherStart: Int, to start: Int, count length: Int
  ) {
    precondition(start >= 0 && length >= 0 && start + length <= count, "outside the array")
    precondition(otherStart >= 0 && otherStart + length <= other.count, "outside the array")
    withUnsafeMutableBufferPointer { own in
      other.withUnsafeBufferPointer { second in
        guard let a = own.baseAddress, let b = second.baseAddress else { return }
        var index = 0
        while index < length {
          a[start + index] += factor * b[otherStart + index]
          index += 1
        }
      }
    }
  }
}
