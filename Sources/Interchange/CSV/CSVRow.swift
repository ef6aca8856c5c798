/// The fields of one row of CSV, unquoted; one value is used for row after row.
public struct CSVRow: Sendable {
  /// The text of all fields, one after another.
  private var bytes: [UInt8] = []
  /// Where each field ends in `bytes`.
  private var ends: [Int] = []

  /// Makes a row without fields.
  public init() {}

  /// The number of fields.
  public var count: Int { ends.count }

  /// Calls a closure with the bytes of a field in UTF-8.
  ///
  /// - Parameters:
  ///   - index: From 0; beyond the last field the closure gets no bytes.
  ///   - body: Gets the bytes, which are valid only inside it.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws.
  public func withField<Result, Failure: Error>(
    _ index: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(all)[range(index)]))
    }
  }

  /// A field as a string, empty beyond the last field.
  public subscript(index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  /// Whether a field has no text.
  public func isEmpty(_ index: Int) -> Bool {
    range(index).isEmpty
  }

  private func range(_ index: Int) -> Range<Int> {
    guard ends.indices.contains(index) else { return 0..<0 }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Takes the fields from a row by RFC 4180, forgetting those of the row before.
  ///
  /// - Parameters:
  ///   - record: The row without its line end.
  ///   - separator: The byte between fields.
  ///   - line: The line on which the row begins, for errors.
  /// - Throws: ``CSVError`` at the first thing that is wrong.
  public mutating func parse(
    _ record: UnsafeRawBufferPointer, separator: UInt8 = UInt8(ascii: ","), line: Int
  ) throws(CSVError) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var index = 0
    while true {
      if index < record.count, record[index] == UInt8(ascii: "\"") {
        try takeQuoted(record, at: &index, line: line)
      } else {
        try takePlain(record, separator: separator, at: &index, line: line)
      }
      try checkText(line: line)
      ends.append(bytes.count)
      guard index < record.count else { return }
      guard record[index] == separator else {
        throw CSVError(.textAfterQuote, line: line, field: count)
      }
      index += 1
    }
  }

  private mutating func takePlain(
    _ record: UnsafeRawBufferPointer, separator: UInt8, at index: inout Int, line: Int
  ) throws(CSVError) {
    while index < record.count, record[index] != separator {
      switch record[index] {
      case UInt8(ascii: "\""): throw CSVError(.quoteInPlainField, line: line, field: count + 1)
      case 0x0D: throw CSVError(.bareCarriageReturn, line: line, field: count + 1)
      default: bytes.append(record[index])
      }
      index += 1
    }
  }

  private mutating func takeQuoted(
    _ record: UnsafeRawBufferPointer, at index: inout Int, line: Int
  ) throws(CSVError) {
    index += 1
    while index < record.count {
      let byte = record[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        bytes.append(byte)
        continue
      }
      guard index < record.count, record[index] == UInt8(ascii: "\"") else { return }
      bytes.append(byte)
      index += 1
    }
    throw CSVError(.unterminatedQuote, line: line, field: count + 1)
  }

  /// Checks that the field that has just been taken is UTF-8.
  private func checkText(line: Int) throws(CSVError) {
    let start = ends.last ?? 0
    let isValid = bytes.withUnsafeBufferPointer { all in
      var index = start
      while index < all.count {
        guard let base = all.baseAddress else { return true }
        let length = wellFormedLength(base + index, limit: all.count - index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
    guard isValid else { throw CSVError(.invalidUTF8, line: line, field: count + 1) }
  }
}
