extension JSONWriter {
  /// Writes a string with its quotation marks.
  ///
  /// Escaped are what JSON requires, and beyond that DEL, the C1 control characters and
  /// U+2028 and U+2029: what is printed cannot steer a terminal or break a line.
  mutating func appendQuoted(_ string: String) {
    // A span borrows the string's bytes; `withUTF8` would need a copy to change.
    string.utf8.span.withUnsafeBufferPointer { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      buffer.append(UInt8(ascii: "\""))
      if Self.isPlain(raw) { buffer.append(raw) } else { appendEscaped(raw) }
      buffer.append(UInt8(ascii: "\""))
    }
  }

  /// Whether no byte needs a look: printable ASCII without quotation mark and backslash.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Each term sets the high bit of a byte that is below 0x20, above 0x7E, `"` or `\`.
      let controls = (word &- ones &* 0x20) | (word &+ ones)
      let marks = ((word ^ (ones &* 0x22)) &- ones) | ((word ^ (ones &* 0x5C)) &- ones)
      guard (controls | marks | word) & highs == 0 else { return false }
      index += 8
    }
    while index < bytes.count {
      guard isPlain(bytes[index]) else { return false }
      index += 1
    }
    return true
  }

  private mutating func appendEscaped(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isPlain(byte) {
        index += 1
        continue
      }
      let length = escapedLength(bytes, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
      appendEscape(bytes, at: index)
      index += length
      start = index
    }
    buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start...]))
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// How many bytes at an index stand for a character to escape, or 0 for none.
  private func escapedLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2:
      return index + 1 < bytes.count && bytes[index + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      return index + 2 < bytes.count && bytes[index + 1] == 0x80
        && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    case 0..<0x80: return 1
    default: return 0
    }
  }

  private mutating func appendEscape(_ bytes: UnsafeRawBufferPointer, at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "\""): buffer.append(literal: "\\\"")
    case UInt8(ascii: "\\"): buffer.append(literal: "\\\\")
    case 0x08: buffer.append(literal: "\\b")
    case 0x09: buffer.append(literal: "\\t")
    case 0x0A: buffer.append(literal: "\\n")
    case 0x0C: buffer.append(literal: "\\f")
    case 0x0D: buffer.append(literal: "\\r")
    case 0xE2: buffer.append(literal: bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case 0xC2: appendUnit(bytes[index + 1])
    default: appendUnit(bytes[index])
    }
  }

  private mutating func appendUnit(_ byte: UInt8) {
    buffer.append(literal: "\\u00")
    for digit in [byte >> 4, byte & 0x0F] {
      buffer.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
  }
}
