import Assessment
import Interchange
import Scoring

/// Scores line after line into one output buffer; memory does not grow with the lines.
struct BatchScoring: ResponseSink, ~Copyable {
  /// How many lines were read.
  private(set) var lineCount = 0
  /// How many of them became error records.
  private(set) var errorCount = 0

  private let scorer: Scorer
  private let includeItems: Bool
  private let identity: BatchIdentity
  private var reader: ResponseReader
  private var columns: ResponseColumns?
  private var buffers: ScoringBuffers
  private var line = ResponseLine(candidate: "", responses: [])
  private var encoder = ProfileEncoder()
  private var repeated = RepeatedCandidates()
  private var writer = JSONWriter(.compact, capacity: 1 << 17)

  init(_ bank: Bank, scorer: Scorer, includeItems: Bool, marks: NumberMarks) {
    self.scorer = scorer
    self.includeItems = includeItems
    reader = ResponseReader(ResponseLayout(Catalog(bank.definition), marks: marks))
    buffers = scorer.makeBuffers()
    identity = BatchIdentity(bank)
  }

  /// Scores a file, or standard input for `-`.
  mutating func score(_ path: String, format: ResponseFormat) throws(Failure) {
    try ResponseFile.read(path, format: format, into: &self)
  }

  /// Writes what is left in the buffer.
  mutating func flush() {
    guard writer.buffer.count > 0 else { return }
    writer.buffer.withBytes { StandardOutput.write($0) }
    writer.reset()
  }

  var fault: ResponsePlace? { reader.fault }

  mutating func begin(_ header: [String]) throws(ResponseError) {
    columns = try reader.columns(header)
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer, line number: Int) throws(ResponseError) {
    try reader.read(bytes, into: &line)
    emit(identity.id(of: bytes, line: number))
  }

  mutating func take(_ row: CSVRow, line number: Int) throws(ResponseError) {
    guard let columns else { return }
    try reader.read(row, columns, into: &line)
    emit(identity.id(of: row, line: number))
  }

  mutating func fail(_ error: ResponseError, at position: SourcePosition, in path: String) {
    lineCount += 1
    errorCount += 1
    error.write(line: position.line, to: &writer)
    endLine()
  }

  func refusal(
    of error: ResponseError, at position: SourcePosition, in path: String
  ) -> Failure {
    Failure("\(path):\(position.line): \(error.message)")
  }

  private mutating func emit(_ id: String) {
    lineCount += 1
    var profile = scorer.profile(
      of: line, id: id, includeItems: includeItems, buffers: &buffers)
    if repeated.isRepeated(line.candidate) { profile = profile.flaggedAsRepeated() }
    encoder.write(profile, to: &writer)
    endLine()
  }

  private mutating func endLine() {
    writer.endLine()
    if writer.buffer.count >= 1 << 16 { flush() }
  }
}
