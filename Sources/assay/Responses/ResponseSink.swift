import Assessment
import Interchange

/// What takes in responses, line after line or row after row.
protocol ResponseSink: ~Copyable {
  /// Where in the line or row the last error lies, as far as it is known.
  var fault: ResponsePlace? { get }

  /// Takes in the header of a CSV file.
  mutating func begin(_ header: [String]) throws(ResponseError)

  /// Takes in a line of NDJSON.
  mutating func take(_ bytes: UnsafeRawBufferPointer, line: Int) throws(ResponseError)

  /// Takes in a row of CSV.
  mutating func take(_ row: CSVRow, line: Int) throws(ResponseError)

  /// Notes a line or row that is wrong; the next one follows.
  mutating func fail(_ error: ResponseError, at position: SourcePosition, in path: String)

  /// Why a file whose header is wrong is not read at all.
  func refusal(
    of error: ResponseError, at position: SourcePosition, in path: String
  ) -> Failure
}
