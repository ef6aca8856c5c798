/// A running CRC-32C (Castagnoli), which finds every flipped bit and every short burst.
///
/// It finds accidents, not forgers. Source: RFC 3720, appendix B.4; polynomial 0x1EDC6F41,
/// reflected.
struct Checksum: Hashable, Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  /// The value over the bytes so far.
  var value: UInt32 { ~state }

  /// Goes on over more bytes.
  mutating func update(_ bytes: some Sequence<UInt8>) {
    let table = Self.table
    var state = state
    for byte in bytes {
      state = table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ (state >> 8)
    }
    self.state = state
  }

  /// The value as eight lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? (value >> 1) ^ 0x82F6_3B78 : value >> 1
    }
  }
}
