/// A digest over named values instead of over the bytes of a file.
///
/// A value is written as its kind, its tag and its content, each with its length, so that no two
/// different sequences of calls feed the digest the same bytes. Leave a value out when it equals
/// its default: then a feature that is added later, with a default, leaves old digests alone.
///
///     var hasher = TaggedHasher(version: "assay-delivery-1")
///     hasher.begin("section")
///     hasher.write("id", "main")
///     hasher.write("time", 720_000)
///     hasher.end()
///     let digest = hasher.finalize()
///
/// Each field is one byte of kind, one byte of tag length, the tag, and then: for text eight bytes
/// of length and the UTF-8; for integers and numbers eight bytes, lowest first; for flags one byte.
public struct TaggedHasher: Sendable {
  private enum Kind: UInt8 {
    case text = 1
    case integer, number, flag, begin, end, digest
  }

  private static let bufferSize = 32_768

  private var hasher = DigestHasher()
  private var buffer: [UInt8] = []

  /// Starts a digest whose first value is the version of the encoding that follows.
  public init(version: StaticString) {
    buffer.reserveCapacity(TaggedHasher.bufferSize + 512)
    head(.begin, version)
  }

  /// Opens a group of values; every `begin` has its `end`.
  public mutating func begin(_ tag: StaticString) {
    head(.begin, tag)
  }

  /// Closes the group that was opened last.
  public mutating func end() {
    append(Kind.end.rawValue)
  }

  /// Writes a text.
  public mutating func write(_ tag: StaticString, _ value: String) {
    head(.text, tag)
    var text = value
    text.withUTF8 { utf8 in
      appendWord(UInt64(utf8.count))
      if utf8.count > TaggedHasher.bufferSize {
        flush()
        hasher.update(utf8)
      } else {
        buffer.append(contentsOf: utf8)
        flushIfFull()
      }
    }
  }

  /// Writes a whole number.
  public mutating func write(_ tag: StaticString, _ value: Int) {
    head(.integer, tag)
    appendWord(UInt64(bitPattern: Int64(value)))
  }

  /// Writes a real number; the two zeros are one number here, and so are all NaNs.
  public mutating func write(_ tag: StaticString, _ value: Double) {
    head(.number, tag)
    let canonical = value == 0 ? 0 : value.isNaN ? Double.nan : value
    appendWord(canonical.bitPattern)
  }

  /// Writes a yes or no.
  public mutating func write(_ tag: StaticString, _ value: Bool) {
    head(.flag, tag)
    append(value ? 1 : 0)
  }

  /// Writes the digest of something that is hashed on its own.
  public mutating func write(_ tag: StaticString, _ value: Digest) {
    head(.digest, tag)
    buffer.append(contentsOf: value.bytes)
    flushIfFull()
  }

  /// The digest of everything written so far.
  public func finalize() -> Digest {
    var rest = hasher
    rest.update(buffer)
    return rest.finalize()
  }

  private mutating func head(_ kind: Kind, _ tag: StaticString) {
    precondition(tag.utf8CodeUnitCount < 256, "a tag is at most 255 bytes")
    buffer.append(kind.rawValue)
    buffer.append(UInt8(tag.utf8CodeUnitCount))
    tag.withUTF8Buffer { buffer.append(contentsOf: $0) }
    flushIfFull()
  }

  private mutating func append(_ byte: UInt8) {
    buffer.append(byte)
    flushIfFull()
  }

  private mutating func appendWord(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { buffer.append(contentsOf: $0) }
    flushIfFull()
  }

  private mutating func flushIfFull() {
    if buffer.count >= TaggedHasher.bufferSize { flush() }
  }

  private mutating func flush() {
    hasher.update(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
