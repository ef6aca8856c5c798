import CSodium

/// A short mark of some bytes under a key, for naming things fast: SipHash-2-4 with 128 bits
/// (Aumasson and Bernstein 2012).
///
/// It tells contents apart by accident, not against somebody who knows the key and wants two
/// contents to look alike; that is what ``Digest`` is for.
public struct ContentMark: Sendable {
  private let key: [UInt8]

  /// Creates a mark under the first 16 bytes of a digest.
  public init(key digest: Digest) {
    key = Array(digest.bytes.prefix(16))
  }

  /// The first 64 bits of the mark, as 16 hexadecimal digits.
  public func hex(of bytes: UnsafeRawBufferPointer) -> String {
    var mark: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &mark) { output in
      let target = output.assumingMemoryBound(to: UInt8.self)
      let source = bytes.assumingMemoryBound(to: UInt8.self)
      guard let start = target.baseAddress else { return }
      // The bytes may be none; the function then wants any pointer.
      _ = crypto_shorthash_siphashx24(
        start, source.baseAddress ?? UnsafePointer(start),
        UInt64(source.count), key)
    }
    let digits = Array("0123456789abcdef".utf8)
    return withUnsafeBytes(of: mark.0) { half in
      String(unsafeUninitializedCapacity: 16) { text in
        for (index, byte) in half.enumerated() {
          text[2 * index] = digits[Int(byte >> 4)]
          text[2 * index + 1] = digits[Int(byte & 15)]
        }
        return 16
      }
    }
  }
}
