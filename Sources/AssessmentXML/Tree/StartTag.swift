/// A start tag as its author wrote it, read again to find where an attribute stands.
///
/// Only messages need the places of attributes, so that they are looked for when one is written.
struct StartTag {
  private let bytes: [UInt8]
  private let start: Int

  /// The tag whose `<` stands at an offset.
  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// The offset of an attribute's name, with or without a prefix, or nil when the tag lacks it.
  func offset(ofAttribute name: String) -> Int? {
    let wanted = Array(name.utf8)
    var index = start
    var nameStart: Int?
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ">"): return nil
      case UInt8(ascii: "="):
        if let nameStart, matches(wanted, from: nameStart, to: index) { return nameStart }
        guard let end = endOfValue(after: index) else { return nil }
        index = end
        nameStart = nil
      case 0x20, 0x09, 0x0A, 0x0D: break
      default:
        if index > start, isBlank(bytes[index - 1]) || nameStart == nil { nameStart = index }
      }
      index += 1
    }
    return nil
  }

  private func matches(_ name: [UInt8], from start: Int, to end: Int) -> Bool {
    var end = end
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    let written = bytes[start..<end]
    if written.elementsEqual(name) { return true }
    guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return written[(colon + 1)...].elementsEqual(name)
  }

  /// The offset of the quote that closes the value after an equals sign.
  private func endOfValue(after equals: Int) -> Int? {
    var index = equals + 1
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    guard index < bytes.count,
      bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else { return nil }
    return bytes[(index + 1)...].firstIndex(of: bytes[index])
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D
  }
}
