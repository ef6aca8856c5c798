import Analysis
import Assessment
import Interchange

/// What collects lines of responses that a definition gives a meaning.
protocol LineCollector {
  /// Takes in a line.
  mutating func add(_ line: ResponseLine) throws(ResponseError)
}

extension CategoryCollector: LineCollector {}
extension ScoredResponses: LineCollector {}

/// Takes in responses to the items of a definition.
struct ScoredSink<Collector: LineCollector>: ResponseSink {
  /// Everything collected so far.
  private(set) var collector: Collector
  /// What is wrong so far.
  private(set) var findings = ResponseFindings()

  private var reader: ResponseReader
  private var columns: ResponseColumns?
  private var line = ResponseLine(candidate: "", responses: [])
  private var repeated = RepeatedCandidates()

  init(_ definition: AssessmentDefinition, marks: NumberMarks, into collector: Collector) {
    self.collector = collector
    reader = ResponseReader(ResponseLayout(Catalog(definition), marks: marks))
  }

  var fault: ResponsePlace? { reader.fault }

  mutating func begin(_ header: [String]) throws(ResponseError) {
    columns = try reader.columns(header)
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer, line number: Int) throws(ResponseError) {
    try reader.read(bytes, into: &line)
    try collect()
  }

  mutating func take(_ row: CSVRow, line number: Int) throws(ResponseError) {
    guard let columns else { return }
    try reader.read(row, columns, into: &line)
    try collect()
  }

  mutating func fail(_ error: ResponseError, at position: SourcePosition, in path: String) {
    findings.fail(error, at: position, in: path)
  }

  func refusal(
    of error: ResponseError, at position: SourcePosition, in path: String
  ) -> Failure {
    ResponseFindings.refusal(of: error, at: position, in: path)
  }

  private mutating func collect() throws(ResponseError) {
    try collector.add(line)
    findings.pass(isRepeated: repeated.isRepeated(line.candidate))
  }
}
