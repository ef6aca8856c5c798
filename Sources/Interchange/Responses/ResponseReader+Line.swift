import Assessment

extension ResponseReader {
  /// Reads the object of a line.
  mutating func readLine(
    _ reader: inout JSONReader, into line: inout ResponseLine
  ) throws(JSONError) {
    var hasResponses = false
    var hasLatencies = false
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if case "candidate" = key {
        guard line.candidate.isEmpty else { throw reader.error(.duplicateKey("candidate")) }
        guard try reader.peek() == .string else {
          throw reject(.noCandidate, "the candidate is \(try reader.peek()), not a text", reader)
        }
        line.candidate = try reader.string()
        guard !line.candidate.isEmpty else {
          throw reject(.noCandidate, "the candidate is empty", reader)
        }
      } else if case "responses" = key {
        guard !hasResponses else { throw reader.error(.duplicateKey("responses")) }
        hasResponses = true
        try readResponses(&reader, into: &line)
      } else if case "latencyMs" = key {
        guard !hasLatencies else { throw reader.error(.duplicateKey("latencyMs")) }
        hasLatencies = true
        try readLatencies(&reader, into: &line)
      } else {
        throw reader.error(.unknownKey(key.string))
      }
    }
    try reader.finish()
    guard hasResponses else { throw reader.error(.missingKey("responses")) }
  }

  private mutating func readResponses(
    _ reader: inout JSONReader, into line: inout ResponseLine
  ) throws(JSONError) {
    var expected = 0
    try reader.beginObject()
    while true {
      var place = expected
      if !layout.quick.passKey(of: expected, &reader) {
        guard let key = try reader.nextKey() else { return }
        place = try self.place(of: key, expected: expected, reader)
      }
      guard isFirst(place) else {
        throw reject(.malformed, "item '\(layout.slots[place].path)' is given twice", reader)
      }
      expected = place + 1
      current = place
      if let quick = layout.quick.response(at: place, &reader) {
        line.responses[place] = quick
      } else if try reader.nullIfNext() {
        line.responses[place] = .omitted
      } else {
        line.responses[place] = try response(at: place, &reader)
      }
      current = nil
    }
  }

  private mutating func readLatencies(
    _ reader: inout JSONReader, into line: inout ResponseLine
  ) throws(JSONError) {
    var expected = 0
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let place = try place(of: key, expected: expected, reader)
      guard isFirst(place, latency: true) else {
        throw reject(
          .malformed, "the latency of item '\(layout.slots[place].path)' is given twice", reader)
      }
      expected = place + 1
      if line.latenciesMs.isEmpty {
        line.latenciesMs = Array(repeating: -1, count: layout.count)
      }
      if try reader.nullIfNext() { continue }
      let latency = try latency(at: place, &reader)
      line.latenciesMs[place] = latency
    }
  }

  private mutating func latency(
    at place: Int, _ reader: inout JSONReader
  ) throws(JSONError) -> Int {
    let isNumber = try reader.peek() == .number
    let mark = reader
    let value = isNumber ? try reader.number().integer : nil
    // No sitting lasts thirty years, and sums of latencies must not overflow.
    guard let value, (0...1_000_000_000_000).contains(value) else {
      throw reject(
        .wrongType,
        "the latency of item '\(layout.slots[place].path)' is not a whole number of milliseconds",
        mark)
    }
    return value
  }

  /// The place of an item: most often the one behind the item before.
  @inline(__always)
  private mutating func place(
    of key: JSONText, expected: Int, _ reader: JSONReader
  ) throws(JSONError) -> Int {
    if expected < layout.count, !key.isEscaped, layout.isKey(key.raw, of: expected) {
      return expected
    }
    do throws(ResponseError) {
      return try layout.place(of: key.string)
    } catch {
      throw reject(error.code, error.message, reader)
    }
  }
}
