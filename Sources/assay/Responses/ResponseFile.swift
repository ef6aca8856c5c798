import Assessment
import Interchange

/// Reads a file of responses, or standard input, in memory that does not grow with it.
enum ResponseFile {
  /// The longest line that is read, in bytes.
  private static let longestLine = 4 << 20

  /// Hands every line or row to a sink.
  ///
  /// - Throws: a failure where the file cannot be read or its header is wrong.
  static func read<Sink: ResponseSink & ~Copyable>(
    _ path: String, format: ResponseFormat, into sink: inout Sink
  ) throws(Failure) {
    let input = try InputStream(path)
    switch format.resolved(for: path) {
    case .csv: try readRows(input, into: &sink)
    case .auto, .ndjson: try readLines(input, into: &sink)
    }
  }

  private static func readLines<Sink: ResponseSink & ~Copyable>(
    _ input: borrowing InputStream, into sink: inout Sink
  ) throws(Failure) {
    var splitter = RecordSplitter(.lines, maximumLength: longestLine)
    while try splitter.next(reading: { buffer throws(Failure) in try input.read(into: buffer) }) {
      let line = splitter.line
      if splitter.isTooLong {
        sink.fail(
          .tooLong(limit: longestLine), at: SourcePosition(line: line, column: 1), in: input.name)
        continue
      }
      do throws(ResponseError) {
        try splitter.withRecord { bytes throws(ResponseError) in
          try sink.take(bytes, line: line)
        }
      } catch {
        var column = 1
        if case .byte(let offset) = sink.fault { column += offset }
        sink.fail(error, at: SourcePosition(line: line, column: column), in: input.name)
      }
    }
  }

  private static func readRows<Sink: ResponseSink & ~Copyable>(
    _ input: borrowing InputStream, into sink: inout Sink
  ) throws(Failure) {
    var rows = CSVReader()
    switch try rows.readHeader(reading: { buffer throws(Failure) in try input.read(into: buffer) })
    {
    case .success(false): return
    case .failure(let error):
      throw sink.refusal(of: ResponseError(error), at: place(of: error, in: rows), in: input.name)
    case .success(true):
      do throws(ResponseError) {
        try sink.begin(rows.columns)
      } catch {
        throw sink.refusal(of: error, at: place(of: sink.fault, in: rows), in: input.name)
      }
    }
    while true {
      switch try rows.next(reading: { buffer throws(Failure) in try input.read(into: buffer) }) {
      case .success(false): return
      case .failure(let error):
        sink.fail(ResponseError(error), at: place(of: error, in: rows), in: input.name)
      case .success(true):
        do throws(ResponseError) {
          try sink.take(rows.row, line: rows.line)
        } catch {
          sink.fail(error, at: place(of: sink.fault, in: rows), in: input.name)
        }
      }
    }
  }

  private static func place(
    of fault: ResponsePlace?, in rows: borrowing CSVReader
  ) -> SourcePosition {
    guard case .field(let field) = fault else { return SourcePosition(line: rows.line, column: 1) }
    let (line, column) = rows.place(ofField: field)
    return SourcePosition(line: line, column: column)
  }

  private static func place(
    of error: CSVError, in rows: borrowing CSVReader
  ) -> SourcePosition {
    place(of: error.field.map { .field($0 - 1) }, in: rows)
  }
}
