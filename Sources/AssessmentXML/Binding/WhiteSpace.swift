/// White space as XML has it: space, tab, line feed and carriage return.
enum WhiteSpace {
  static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// The text with its ends trimmed and every run of white space made one space.
  static func collapsed(_ text: String) -> String {
    var text = text
    let isCollapsed = text.withUTF8 { bytes in
      var last: UInt8 = 0x20
      for byte in bytes {
        if isWhite(byte), byte != 0x20 || last == 0x20 { return false }
        last = byte
      }
      return last != 0x20 || bytes.isEmpty
    }
    if isCollapsed { return text }
    return text.utf8.split(whereSeparator: isWhite).map { String(Substring($0)) }
      .joined(separator: " ")
  }
}
