extension JSONReader {
  /// Reads a number and keeps it exactly as it is written.
  public mutating func number() throws(JSONError) -> JSONNumber {
    try expect(.number)
    let start = position
    var isNegative = false
    if base[position] == UInt8(ascii: "-") {
      isNegative = true
      position += 1
    }
    let whole = position
    skipDigits()
    let digits = position - whole
    guard digits > 0, digits == 1 || base[whole] != UInt8(ascii: "0") else {
      throw JSONError(.invalidNumber, at: start)
    }
    var isInteger = true
    if position < count, base[position] == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      let fraction = position
      skipDigits()
      guard position > fraction else { throw JSONError(.invalidNumber, at: start) }
    }
    if position < count, base[position] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if position < count,
        base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      let exponent = position
      skipDigits()
      guard position > exponent else { throw JSONError(.invalidNumber, at: start) }
    }
    isFresh = false
    return JSONNumber(
      raw: UnsafeRawBufferPointer(start: base + start, count: position - start),
      isNegative: isNegative, isInteger: isInteger)
  }

  /// Reads a whole number, written without a fraction or an exponent.
  public mutating func integer() throws(JSONError) -> Int {
    skipSpace()
    let start = position
    let number = try number()
    guard number.isInteger else {
      throw JSONError(.invalidValue("expected a whole number"), at: start)
    }
    guard let value = number.integer else { throw JSONError(.numberOutOfRange, at: start) }
    return value
  }

  /// Reads a number as the nearest `Double`; one beyond the finite range is an error.
  public mutating func double() throws(JSONError) -> Double {
    skipSpace()
    let start = position
    guard let value = try number().double else {
      throw JSONError(.numberOutOfRange, at: start)
    }
    return value
  }

  @inline(__always)
  private mutating func skipDigits() {
    while position < count, base[position] &- 0x30 < 10 { position += 1 }
  }
}
