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
    var last: UInt8 = 0x20
    for byte in bytes {
      if byte <= 0x20, isWhite(byte), byte != 0x20 || last == 0x20 { return false }
      last = byte
    }
    return last != 0x20 || bytes.isEmpty
  }
}
