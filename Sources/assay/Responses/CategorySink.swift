import Assessment
import Interchange

/// Takes in responses that are categories already.
struct CategorySink: ResponseSink {
  /// The reader, with everything read so far.
  private(set) var reader: CategoryReader
  /// What is wrong so far.
  private(set) var findings = ResponseFindings()
  private var repeated = RepeatedCandidates()

  init(largestCategory: Int) {
    reader = CategoryReader(largestCategory: largestCategory)
  }

  var fault: ResponsePlace? { reader.fault }

  mutating func begin(_ header: [String]) throws(ResponseError) { try reader.begin(header) }

  mutating func take(_ bytes: UnsafeRawBufferPointer, line: Int) throws(ResponseError) {
    try reader.read(bytes)
    findings.pass(isRepeated: repeated.isRepeated(reader.candidate))
  }

  mutating func take(_ row: CSVRow, line: Int) throws(ResponseError) {
    try reader.read(row)
    findings.pass(isRepeated: repeated.isRepeated(reader.candidate))
  }

  mutating func fail(_ error: ResponseError, at position: SourcePosition, in path: String) {
    findings.fail(error, at: position, in: path)
  }

  func refusal(
    of error: ResponseError, at position: SourcePosition, in path: String
  ) -> Failure {
    ResponseFindings.refusal(of: error, at: position, in: path)
  }
}
