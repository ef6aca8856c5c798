/// A start tag as its author wrote it, read again to find where an attribute stands.
///
/// Only messages need the places of attributes, so that they are looked for when one is written.
/// The tag is known to be well formed, or else nothing is found.
struct StartTag {
  /// Where an attribute stands: its name as written, and its value between the quotes.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  private let bytes: [UInt8]

  /// The bytes of the element's name, with its prefix.
  let name: Range<Int>
  /// The attributes, in order, namespace declarations included.
  let attributes: [Attribute]
  /// The offset behind its `>`.
  let end: Int
  /// Whether it ends in `/>`.
  let isEmptyElement: Bool

  /// The tag whose `<` stands at an offset.
  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    func skip(_ index: inout Int, while condition: (UInt8) -> Bool) {
      while index < bytes.count, condition(bytes[index]) { index += 1 }
    }
    var index = min(start + 1, bytes.count)
    let nameStart = index
    skip(&index) { !StartTag.isDelimiter($0) }
    name = nameStart..<index

    var attributes: [Attribute] = []
    while true {
      skip(&index, while: StartTag.isBlank)
      let start = index
      skip(&index) { !StartTag.isDelimiter($0) }
      let name = start..<index
      skip(&index, while: StartTag.isBlank)
      guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else { break }
      index += 1
      skip(&index, while: StartTag.isBlank)
      guard index < bytes.count, StartTag.isQuote(bytes[index]) else { break }
      let quote = bytes[index]
      let valueStart = index + 1
      index = valueStart
      skip(&index) { $0 != quote }
      attributes.append(Attribute(name: name, value: valueStart..<index))
      index = min(index + 1, bytes.count)
    }
    self.attributes = attributes
    isEmptyElement = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    skip(&index) { $0 != UInt8(ascii: ">") }
    end = min(index + 1, bytes.count)
  }

  /// The offset of an attribute's name, with or without its prefix, or nil when the tag lacks it.
  func offset(ofAttribute name: String) -> Int? {
    attribute(name)?.name.lowerBound
  }

  /// The value of an attribute as written, references not replaced.
  func value(ofAttribute name: String) -> String? {
    attribute(name).map { String(decoding: bytes[$0.value], as: UTF8.self) }
  }

  /// An attribute, found by its name with or without its prefix.
  func attribute(_ name: String) -> Attribute? {
    let wanted = Array(name.utf8)
    return attributes.first { attribute in
      let written = bytes[attribute.name]
      if written.elementsEqual(wanted) { return true }
      guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else { return false }
      return written[(colon + 1)...].elementsEqual(wanted)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/") || isQuote(byte)
  }
}
