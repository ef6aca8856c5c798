extension JSONWriter {
  /// Writes a string with its quotation marks.
  ///
  /// Escaped are what JSON requires, and beyond that DEL, the C1 control characters and
  /// U+2028 and U+2029: what is printed cannot steer a terminal or break a line.
  mutating func appendQuoted(_ string: String) {
    var string = string
    string.withUTF8 { bytes in
      buffer.append(UInt8(ascii: "\""))
      appendEscaped(UnsafeRawBufferPointer(bytes))
      buffer.append(UInt8(ascii: "\""))
    }
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
    case UInt8(ascii: "\""): buffer.append("\\\"")
    case UInt8(ascii: "\\"): buffer.append("\\\\")
    case 0x08: buffer.append("\\b")
    case 0x09: buffer.append("\\t")
    case 0x0A: buffer.append("\\n")
    case 0x0C: buffer.append("\\f")
    case 0x0D: buffer.append("\\r")
    case 0xE2: buffer.append(bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case 0xC2: appendUnit(bytes[index + 1])
    default: appendUnit(bytes[index])
    }
  }

  private mutating func appendUnit(_ byte: UInt8) {
    buffer.append("\\u00")
    for digit in [byte >> 4, byte & 0x0F] {
      buffer.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
  }
}
