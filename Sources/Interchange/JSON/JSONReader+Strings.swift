extension JSONReader {
  /// Reads a string.
  public mutating func string() throws(JSONError) -> String {
    try text().string
  }

  /// Reads a string without decoding it.
  public mutating func text() throws(JSONError) -> JSONText {
    try expect(.string)
    return try scanString()
  }

  /// Moves over a string, which is known to come next, and checks every byte of it.
  mutating func scanString() throws(JSONError) -> JSONText {
    position += 1
    let start = position
    var isEscaped = false
    while true {
      skipPlainWords()
      guard position < count else { throw error(.unexpectedEnd) }
      let byte = base[position]
      switch byte {
      case UInt8(ascii: "\""):
        let raw = UnsafeRawBufferPointer(start: base + start, count: position - start)
        position += 1
        isFresh = false
        return JSONText(raw: raw, isEscaped: isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        try scanEscape()
      case 0..<0x20:
        throw error(.unescapedControl)
      case 0x20..<0x80:
        position += 1
      default:
        let length = wellFormedLength(base + position, limit: count - position)
        guard length > 0 else { throw error(.invalidUTF8) }
        position += length
      }
    }
  }

  /// Moves over eight bytes at a time while none of them needs a look.
  @inline(__always)
  private mutating func skipPlainWords() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position + 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let special =
        (word &- ones &* 0x20) | (quotes &- ones) | (slashes &- ones) | word
      guard special & highs == 0 else { return }
      position += 8
    }
  }

  private mutating func scanEscape() throws(JSONError) {
    guard position + 1 < count else { throw JSONError(.unexpectedEnd, at: count) }
    switch base[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      let high = try scanUnit(at: position)
      if high & 0xFC00 == 0xD800 {
        guard position + 7 < count, base[position + 6] == UInt8(ascii: "\\"),
          base[position + 7] == UInt8(ascii: "u"),
          try scanUnit(at: position + 6) & 0xFC00 == 0xDC00
        else { throw error(.loneSurrogate) }
        position += 12
      } else if high & 0xFC00 == 0xDC00 {
        throw error(.loneSurrogate)
      } else {
        position += 6
      }
    default:
      throw error(.invalidEscape)
    }
  }

  /// The value of the `\u` escape at an index: its four hexadecimal digits.
  private func scanUnit(at index: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard place < count else { throw JSONError(.unexpectedEnd, at: count) }
      guard let digit = hexadecimal(base[place]) else {
        throw JSONError(.invalidEscape, at: index)
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

/// The length of the well-formed UTF-8 sequence at an address, or 0 if there is none.
///
/// Follows table 3-7 of the Unicode Standard: no overlong forms, no surrogates,
/// nothing above U+10FFFF.
func wellFormedLength(_ bytes: UnsafePointer<UInt8>, limit: Int) -> Int {
  guard limit > 0 else { return 0 }
  let first = bytes[0]
  let length: Int
  let second: ClosedRange<UInt8>
  switch first {
  case 0..<0x80: return 1
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard limit >= length, second.contains(bytes[1]) else { return 0 }
  for index in 2..<max(length, 2) where bytes[index] & 0xC0 != 0x80 { return 0 }
  return length
}
