/// Writes CSV by RFC 4180 into a buffer of bytes: CRLF line ends, quotes where needed.
public struct CSVWriter: ~Copyable {
  /// The bytes written so far.
  public var buffer: ByteBuffer
  private let separator: UInt8
  private var isRowEmpty = true

  /// Makes a writer with an empty buffer.
  ///
  /// - Parameters:
  ///   - separator: The byte between fields.
  ///   - capacity: The room to begin with, in bytes.
  public init(separator: UInt8 = UInt8(ascii: ","), capacity: Int = 4096) {
    self.separator = separator
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been written, as a string.
  public var text: String {
    buffer.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds a field to the row; nil is an empty field.
  public mutating func field(_ value: String?) {
    if !isRowEmpty { buffer.append(separator) }
    isRowEmpty = false
    var text = value ?? ""
    let separator = separator
    text.withUTF8 { bytes in
      let needsQuotes = bytes.contains {
        $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
      guard needsQuotes else { return buffer.append(UnsafeRawBufferPointer(bytes)) }
      buffer.append(UInt8(ascii: "\""))
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { buffer.append(byte) }
        buffer.append(byte)
      }
      buffer.append(UInt8(ascii: "\""))
    }
  }

  /// Ends the row.
  public mutating func endRow() {
    buffer.append(literal: "\r\n")
    isRowEmpty = true
  }

  /// Writes a whole row.
  public mutating func row(_ fields: [String?]) {
    for field in fields { self.field(field) }
    endRow()
  }
}
