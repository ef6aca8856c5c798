/// A number of a JSON text, borrowed from its bytes exactly as it is written.
///
/// It may not outlive the bytes of its reader.
public struct JSONNumber {
  let raw: UnsafeRawBufferPointer
  let isNegative: Bool
  /// Whether it is written without a fraction and without an exponent.
  public let isInteger: Bool

  /// The number as it is written, such as `"1.50"`.
  public var lexeme: String {
    String(decoding: raw, as: UTF8.self)
  }

  /// The value of a number that is written as an integer, or nil if it does not fit.
  public var integer: Int? {
    guard isInteger else { return nil }
    var value = 0
    for byte in raw.dropFirst(isNegative ? 1 : 0) {
      // Downwards for negative numbers, so that the smallest integer is reached.
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte &- 0x30)
      let (sum, spills) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflows || spills { return nil }
      value = sum
    }
    return value
  }

  /// The nearest `Double`, or nil if the number is beyond the finite range.
  public var double: Double? {
    if isInteger, raw.count < 16, let integer {
      return isNegative && integer == 0 ? -0.0 : Double(integer)
    }
    // The lexeme follows the JSON grammar, so `inf`, `nan` and `0x` cannot come here.
    guard let value = Double(lexeme), value.isFinite else { return nil }
    return value
  }
}
