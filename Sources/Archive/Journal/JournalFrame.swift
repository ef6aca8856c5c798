import Interchange

/// How a line of a journal is closed: `,"crc":"1a2b3c4d"}` and a line feed.
///
/// The checksum runs over every byte of the file before it but for the earlier closings, so
/// a line stands only where all lines before it stand as they were written.
struct JournalFrame: Hashable, Sendable {
  static let prefix = Array(",\"crc\":\"".utf8)
  static let suffix = Array("\"}\n".utf8)
  /// The length of a closing, line feed included.
  static let length = prefix.count + 8 + suffix.count

  private var checksum = Checksum()

  /// The bytes that close a line with this content.
  mutating func closing(after content: some Sequence<UInt8>) -> [UInt8] {
    checksum.update(content)
    return Self.prefix + Array(checksum.hexadecimal.utf8) + Self.suffix
  }

  /// Whether a whole line, line feed included, is closed as it must be.
  mutating func accepts(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > Self.length else { return false }
    return line.suffix(Self.length).elementsEqual(closing(after: line.dropLast(Self.length)))
  }
}
