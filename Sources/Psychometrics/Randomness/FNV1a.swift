/// The 64-bit FNV-1a hash, which turns the name of a random stream into its seed.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, RFC 9923.
struct FNV1a: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds the eight bytes of a word, lowest first.
  mutating func combine(_ word: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      combine(byte: UInt8(truncatingIfNeeded: word >> UInt64(shift)))
    }
  }

  /// Adds the UTF-8 bytes of a text and an end mark that no UTF-8 text contains.
  mutating func combine(_ text: String) {
    for byte in text.utf8 {
      combine(byte: byte)
    }
    combine(byte: 0xFF)
  }
}
