import Assessment

extension JSONReader {
  /// Where the quotation mark of the next member's key would stand; nil at the object's end.
  @inline(__always)
  var startOfNextMember: Int? {
    var place = position
    if !isFresh {
      while place < count, base[place] == 0x20 { place += 1 }
      guard place < count, base[place] == UInt8(ascii: ",") else { return nil }
      place += 1
    }
    while place < count, base[place] == 0x20 { place += 1 }
    return place < count ? place : nil
  }

  /// The whole number of up to nine digits that comes next, and where it ends.
  @inline(__always)
  func passShortInteger() -> (number: Int, end: Int)? {
    var place = position
    let isNegative = base[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let start = place
    var number = 0
    while place < count, base[place] &- 0x30 < 10, place - start < 10 {
      number = number * 10 + Int(base[place] &- 0x30)
      place += 1
    }
    let digits = place - start
    guard digits > 0, digits < 10, digits == 1 || base[start] != 0x30, place < count,
      base[place] == UInt8(ascii: ",") || base[place] == UInt8(ascii: "}")
    else { return nil }
    return (isNegative ? -number : number, place)
  }

  /// Reads a typed number of digits and at most one decimal mark, in which no group can be seen;
  /// nil, with nothing read, for any other.
  ///
  /// Up to 15 digits and a power of ten are exact, so that their quotient is the nearest number.
  @inline(__always)
  mutating func plainNumber() -> ItemResponse? {
    guard base[position] == UInt8(ascii: "\"") else { return nil }
    let start = position + 1
    var place = start
    var digits = 0
    var mark: Int?
    while place < count, place - start <= 16 {
      let byte = base[place]
      if byte &- 0x30 < 10 {
        digits = digits * 10 + Int(byte &- 0x30)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), mark == nil {
        mark = place
      } else {
        break
      }
      place += 1
    }
    guard place < count, base[place] == UInt8(ascii: "\"") else { return nil }
    let decimals = mark.map { place - $0 - 1 } ?? 0
    let length = place - start - (mark == nil ? 0 : 1)
    guard length > 0, length <= 15, mark != start, mark == nil || decimals > 0, decimals != 3
    else { return nil }
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    let raw = UnsafeRawBufferPointer(start: base + start, count: place - start)
    position = place + 1
    isFresh = false
    return .number(Double(digits) / divisor, typed: String(decoding: raw, as: UTF8.self))
  }
}
