public import Assessment

/// Reads lines of RESPONSES against a definition; one reader is used for line after line.
///
/// A value that does not fit its item makes the whole line an error, so that no wrong answer
/// passes for an omitted one.
public struct ResponseReader: Sendable {
  let layout: ResponseLayout
  /// The line in which each item, and behind them each latency, was last seen.
  private var stamps: [UInt64]
  private var stamp: UInt64 = 0
  /// What was wrong in the terms of RESPONSES, while an error is on its way.
  var rejection: ResponseError?
  /// The item whose value is being read.
  var current: Int?
  /// Where the last error lies; nil where it concerns the line as a whole.
  public internal(set) var fault: ResponsePlace?

  /// Makes a reader.
  public init(_ layout: ResponseLayout) {
    self.layout = layout
    stamps = Array(repeating: 0, count: layout.count * 2)
  }

  /// Reads one line of NDJSON.
  ///
  /// - Parameters:
  ///   - bytes: The line, without its line end.
  ///   - line: Is overwritten whole, and reuses its storage.
  /// - Throws: `ResponseError`, with the candidate where the line names one.
  public mutating func read(
    _ bytes: UnsafeRawBufferPointer, into line: inout ResponseLine
  ) throws(ResponseError) {
    begin(&line)
    do throws(JSONError) {
      var reader = JSONReader(bytes)
      try readLine(&reader, into: &line)
    } catch {
      fault = .byte(valueOffset(in: bytes) ?? error.offset)
      let candidate = line.candidate.isEmpty ? Self.candidate(of: bytes) : line.candidate
      throw responseError(error, candidate: candidate)
    }
    guard !line.candidate.isEmpty else {
      throw ResponseError(.noCandidate, "the line names no candidate")
    }
  }

  /// Empties a line for the next one.
  mutating func begin(_ line: inout ResponseLine) {
    stamp += 1
    rejection = nil
    current = nil
    fault = nil
    line.candidate = ""
    if line.responses.count == layout.count {
      var responses = line.responses.mutableSpan
      for place in responses.indices { responses[place] = .notReached }
    } else {
      line.responses = Array(repeating: .notReached, count: layout.count)
    }
    if !line.latenciesMs.isEmpty { line.latenciesMs.removeAll(keepingCapacity: true) }
  }

  /// Notes that an item is given in this line, and says whether it is for the first time.
  mutating func isFirst(_ place: Int, latency: Bool = false) -> Bool {
    let index = latency ? place + layout.count : place
    guard stamps[index] != stamp else { return false }
    stamps[index] = stamp
    return true
  }

  /// Remembers what is wrong and gives the error to throw.
  mutating func reject(
    _ code: ResponseError.Code, _ message: String, _ reader: JSONReader
  ) -> JSONError {
    rejection = ResponseError(code, message)
    return reader.error(.invalidValue(message))
  }

  /// The error in the terms of RESPONSES.
  func responseError(_ error: JSONError, candidate: String?) -> ResponseError {
    if let rejection {
      return ResponseError(rejection.code, rejection.message, candidate: candidate)
    }
    if let current, case .wrongKind = error.problem {
      let message = "item '\(layout.slots[current].path)': \(error.problem)"
      return ResponseError(.wrongType, message, candidate: candidate)
    }
    return ResponseError(.malformed, error.description, candidate: candidate)
  }

  /// Where the value of the item being read begins; nil where none is being read.
  ///
  /// Found by reading the line once more, so that lines without errors pay nothing.
  private func valueOffset(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let current else { return nil }
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        guard case "responses" = key else {
          try reader.skipValue()
          continue
        }
        try reader.beginObject()
        while let item = try reader.nextKey() {
          if item.withBytes({ layout.isKey($0, of: current) }) {
            _ = try reader.peek()
            return reader.position
          }
          try reader.skipValue()
        }
      }
    } catch {}
    return nil
  }

  /// The candidate of a line that is wrong elsewhere, as far as it can be read.
  static func candidate(of bytes: UnsafeRawBufferPointer) -> String? {
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if case "candidate" = key {
          let candidate = try reader.string()
          return candidate.isEmpty ? nil : candidate
        }
        try reader.skipValue()
      }
    } catch {}
    return nil
  }
}
