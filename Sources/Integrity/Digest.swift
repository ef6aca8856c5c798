/// A SHA-256 digest, the same that `sha256sum` prints for a file.
public struct Digest: Hashable, Sendable {
  private let words: InlineWords

  /// The four words of a digest, first byte in the highest place.
  private struct InlineWords: Hashable, Sendable {
    var a: UInt64 = 0
    var b: UInt64 = 0
    var c: UInt64 = 0
    var d: UInt64 = 0
  }

  /// The number of bytes in a digest.
  public static let byteCount = 32

  /// The digest of a whole sequence of bytes.
  public init(of bytes: [UInt8]) {
    var hasher = DigestHasher()
    hasher.update(bytes)
    self = hasher.finalize()
  }

  /// The digest that these 32 bytes spell, or nil when there are not 32 of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Digest.byteCount else { return nil }
    func word(_ start: Int) -> UInt64 {
      bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = InlineWords(a: word(0), b: word(8), c: word(16), d: word(24))
  }

  /// The digest in 32 bytes of memory.
  init(loading bytes: UnsafeRawBufferPointer) {
    func word(_ start: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    words = InlineWords(a: word(0), b: word(8), c: word(16), d: word(24))
  }

  /// The digest that this text of 64 hexadecimal digits spells, or nil when it is anything else.
  ///
  /// Upper and lower case are read alike; `hex` writes lower case.
  public init?(hex: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Digest.byteCount)
    var high: UInt8?
    for character in hex.utf8 {
      guard let value = Digest.value(ofHexDigit: character) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// The 32 bytes of the digest.
  public var bytes: [UInt8] {
    [words.a, words.b, words.c, words.d].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(Digest.byteCount * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The first 16 digits of `hex`, for ids that need not withstand an attack.
  public var shortHex: String {
    String(unsafeUninitializedCapacity: 16) { text in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: words.a >> UInt64(60 - place * 4)) & 15
        text.initializeElement(at: place, to: digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
      }
      return 16
    }
  }

  /// The first and last four hexadecimal digits, for people to compare at a glance: `4f0c…9a2e`.
  ///
  /// Too short to identify a document; print `hex` where a program reads.
  public var abbreviated: String {
    let text = hex
    return "\(text.prefix(4))…\(text.suffix(4))"
  }

  private static func value(ofHexDigit character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible {
  /// The digest as 64 lower-case hexadecimal digits.
  public var description: String { hex }
}

extension Digest: Comparable {
  /// Orders digests as their hexadecimal text would be ordered.
  public static func < (left: Digest, right: Digest) -> Bool {
    (left.words.a, left.words.b, left.words.c, left.words.d)
      < (right.words.a, right.words.b, right.words.c, right.words.d)
  }
}
