import Assessment
import Interchange
import Scoring

/// Scores line after line into one output buffer; memory does not grow with the lines.
struct BatchScoring: ~Copyable {
  /// How many lines were read.
  private(set) var lineCount = 0
  /// How many of them became error records.
  private(set) var errorCount = 0

  /// The longest line that is read, in bytes.
  private static let longestLine = 4 << 20

  private let scorer: Scorer
  private let layout: ResponseLayout
  private let includeItems: Bool
  private let identity: BatchIdentity
  private var reader: ResponseReader
  private var buffers: ScoringBuffers
  private var line = ResponseLine(candidate: "", responses: [])
  private var encoder = ProfileEncoder()
  private var repeated = RepeatedCandidates()
  private var writer = JSONWriter(.compact, capacity: 1 << 17)

  init(_ bank: Bank, scorer: Scorer, includeItems: Bool, marks: NumberMarks) {
    self.scorer = scorer
    self.includeItems = includeItems
    layout = ResponseLayout(Catalog(bank.definition), marks: marks)
    reader = ResponseReader(layout)
    buffers = scorer.makeBuffers()
    identity = BatchIdentity(bank)
  }

  /// Scores a file, or standard input for `-`.
  mutating func score(_ path: String, format: ResponseFormat) throws(Failure) {
    let input = try InputStream(path)
    switch format.resolved(for: path) {
    case .csv: try scoreRows(input)
    case .auto, .ndjson: try scoreLines(input)
    }
  }

  /// Writes what is left in the buffer.
  mutating func flush() {
    guard writer.buffer.count > 0 else { return }
    writer.buffer.withBytes { StandardOutput.write($0) }
    writer.reset()
  }

  private mutating func scoreLines(_ input: borrowing InputStream) throws(Failure) {
    var splitter = RecordSplitter(.lines, maximumLength: Self.longestLine)
    while try splitter.next(reading: { buffer throws(Failure) in try input.read(into: buffer) }) {
      let number = splitter.line
      if splitter.isTooLong {
        fail(ResponseError.tooLong(limit: Self.longestLine), line: number)
        continue
      }
      do throws(ResponseError) {
        let id = try splitter.withRecord { bytes throws(ResponseError) in
          try reader.read(bytes, into: &line)
          return identity.id(of: bytes, line: number)
        }
        emit(id)
      } catch {
        fail(error, line: number)
      }
    }
  }

  private mutating func scoreRows(_ input: borrowing InputStream) throws(Failure) {
    var rows = CSVReader()
    let header = try rows.readHeader { buffer throws(Failure) in try input.read(into: buffer) }
    let columns: ResponseColumns
    switch header {
    case .success(false): return
    case .failure(let error): throw Failure("\(input.name): \(error)")
    case .success(true):
      do throws(ResponseError) {
        columns = try reader.columns(rows.columns)
      } catch {
        throw Failure("\(input.name):1: \(error.message)")
      }
    }
    while true {
      switch try rows.next(reading: { buffer throws(Failure) in try input.read(into: buffer) }) {
      case .success(false): return
      case .failure(let error): fail(ResponseError(error), line: rows.line)
      case .success(true):
        do throws(ResponseError) {
          try reader.read(rows.row, columns, into: &line)
          emit(identity.id(of: rows.row, line: rows.line))
        } catch {
          fail(error, line: rows.line)
        }
      }
    }
  }

  private mutating func emit(_ id: String) {
    lineCount += 1
    var profile = scorer.profile(
      of: line, id: id, includeItems: includeItems, buffers: &buffers)
    if repeated.isRepeated(line.candidate) { profile = profile.flaggedAsRepeated() }
    encoder.write(profile, to: &writer)
    endLine()
  }

  private mutating func fail(_ error: ResponseError, line number: Int) {
    lineCount += 1
    errorCount += 1
    error.write(line: number, to: &writer)
    endLine()
  }

  private mutating func endLine() {
    writer.endLine()
    if writer.buffer.count >= 1 << 16 { flush() }
  }
}
