/// White space as XML has it: space, tab, line feed and carriage return.
enum WhiteSpace {
  static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The text with its ends trimmed and every run of white space made one space.
  static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { isCollapsed($0) ? nil : collapsed($0) } ?? text
  }

  /// The text of bytes, with its ends trimmed and every run of white space made one space.
  static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var start = 0
    var end = bytes.count
    while start < end, isWhite(bytes[start]) { start += 1 }
    while end > start, isWhite(bytes[end - 1]) { end -= 1 }
    let trimmed = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if isCollapsed(trimmed) { return String(decoding: trimmed, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: trimmed.count) { text in
      var count = 0
      for byte in trimmed {
        if isWhite(byte) {
          if text[count - 1] == 0x20 { continue }
          text[count] = 0x20
        } else {
          text[count] = byte
        }
        count += 1
      }
      return count
    }
  }

  /// Whether there are only single spaces, none at the ends.
  private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    var isBehindSpace = true
    // Most text is passed over eight bytes at a time.
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let spaces = zeroBytes(word ^ (ones &* 0x20))
      let pairs = spaces & (spaces << 8 | (isBehindSpace ? 0x80 : 0))
      if pairs | zeroBytes(word & (ones &* 0xE0)) != 0 { return false }
      isBehindSpace = spaces >> 63 != 0
      index += 8
    }
    while index < raw.count {
      let isSpace = raw[index] == 0x20
      if raw[index] < 0x20 || isSpace && isBehindSpace { return false }
      isBehindSpace = isSpace
      index += 1
    }
    return !isBehindSpace || raw.isEmpty
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each byte that is zero.
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    let others = ones &* 0x7F
    return ~((word & others) &+ others | word | others)
  }
}
