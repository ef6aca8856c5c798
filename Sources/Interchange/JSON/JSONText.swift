import Glibc

/// A string of a JSON text, borrowed from its bytes and decoded when asked.
///
/// It may not outlive the bytes of its reader.
public struct JSONText {
  /// The bytes between the quotation marks, escapes still in place.
  let raw: UnsafeRawBufferPointer
  /// Whether a backslash occurs.
  let isEscaped: Bool

  /// The text as a string, escapes decoded.
  public var string: String {
    guard isEscaped else { return String(decoding: raw, as: UTF8.self) }
    return String(decoding: decoded(), as: UTF8.self)
  }

  /// Calls a closure with the bytes of the text in UTF-8, escapes decoded.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard isEscaped else { return body(raw) }
    return decoded().withUnsafeBytes { body($0) }
  }

  /// Whether the text is the same as some bytes in UTF-8.
  public func equals(_ bytes: UnsafeRawBufferPointer) -> Bool {
    withBytes { own in
      guard own.count == bytes.count else { return false }
      guard let left = own.baseAddress, let right = bytes.baseAddress else { return true }
      return memcmp(left, right, own.count) == 0
    }
  }

  /// Lets `switch key { case "id": ... }` compare without making a string.
  public static func ~= (pattern: StaticString, text: JSONText) -> Bool {
    text.equals(
      UnsafeRawBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount))
  }

  /// The bytes with escapes decoded, which the reader has checked already.
  private func decoded() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < raw.count else {
        result.append(byte)
        index += 1
        continue
      }
      let escape = raw[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): appendScalar(at: &index, to: &result)
      default: result.append(escape)
      }
    }
    return result
  }

  private func appendScalar(at index: inout Int, to result: inout [UInt8]) {
    var value = unit(at: index)
    index += 4
    if value & 0xFC00 == 0xD800 {
      value = 0x10000 + ((value & 0x3FF) << 10) + (unit(at: index + 2) & 0x3FF)
      index += 6
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The value of the four hexadecimal digits at an index.
  private func unit(at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in index..<min(index + 4, raw.count) {
      value = value << 4 | UInt32(hexadecimal(raw[place]) ?? 0)
    }
    return value
  }
}

/// The value of a hexadecimal digit, or nil for any other byte.
@inline(__always)
func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
