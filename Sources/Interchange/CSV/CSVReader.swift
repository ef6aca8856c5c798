/// Reads CSV by RFC 4180, row by row, from a stream of any length.
///
/// The first row is the header. Line ends may be CRLF or LF, a byte order mark is passed
/// over, and quoted fields may hold line ends. A row that is wrong is reported and the
/// next one can still be read.
public struct CSVReader: ~Copyable {
  var splitter: RecordSplitter
  let separator: UInt8
  /// The names of the columns; empty before the header has been read.
  public private(set) var columns: [String] = []
  /// The fields of the row last read.
  public private(set) var row = CSVRow()
  private var hasHeader = false

  /// Makes a reader at the start of a stream.
  ///
  /// - Parameters:
  ///   - separator: The byte between fields.
  ///   - maximumLength: The longest row in bytes that is read.
  public init(separator: UInt8 = UInt8(ascii: ","), maximumLength: Int = 4 << 20) {
    self.separator = separator
    splitter = RecordSplitter(.csv(separator: separator), maximumLength: maximumLength)
  }

  /// The line, from 1, on which the row last read begins.
  public var line: Int { splitter.line }

  /// Reads the header, and says whether there is one.
  ///
  /// - Parameter read: As in ``RecordSplitter/next(reading:)``.
  /// - Returns: Whether there is a header, or what is wrong with it.
  /// - Throws: What the closure throws.
  public mutating func readHeader<Failure: Error>(
    reading read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Result<Bool, CSVError> {
    guard try splitter.next(reading: read) else { return .success(false) }
    if let error = parseRecord() { return .failure(error) }
    columns = (0..<row.count).map { row[$0] }
    hasHeader = true
    var names: Set<String> = []
    for (index, name) in columns.enumerated() where !names.insert(name).inserted {
      return .failure(CSVError(.duplicateColumn(name), line: line, field: index + 1))
    }
    return .success(true)
  }

  /// Reads the next row, and says whether there is one.
  ///
  /// - Returns: Whether there is a row, or what is wrong with it; the row after it can
  ///   still be read.
  public mutating func next<Failure: Error>(
    reading read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Result<Bool, CSVError> {
    guard try splitter.next(reading: read) else { return .success(false) }
    if let error = parseRecord() { return .failure(error) }
    guard !hasHeader || row.count == columns.count else {
      return .failure(
        CSVError(.fieldCount(expected: columns.count, found: row.count), line: line))
    }
    return .success(true)
  }

  private mutating func parseRecord() -> CSVError? {
    let line = splitter.line
    if splitter.isTooLong { return CSVError(.tooLong, line: line) }
    do throws(CSVError) {
      let separator = separator
      // The row is taken out, so that the splitter can lend its bytes meanwhile.
      var taken = CSVRow()
      swap(&taken, &row)
      defer { swap(&taken, &row) }
      try splitter.withRecord { bytes throws(CSVError) in
        try taken.parse(bytes, separator: separator, line: line)
      }
      return nil
    } catch {
      return error
    }
  }
}
