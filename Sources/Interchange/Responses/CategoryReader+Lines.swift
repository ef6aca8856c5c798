public import Assessment

extension CategoryReader {
  /// Reads one line of NDJSON: `{"candidate":"c1","responses":{"n1":1,"n2":null}}`.
  ///
  /// - Throws: `ResponseError`; the line is then left out.
  public mutating func read(_ bytes: UnsafeRawBufferPointer) throws(ResponseError) {
    fault = nil
    candidate = ""
    let start = beginRow()
    var rejection: ResponseError?
    do throws(JSONError) {
      try readLine(JSONReader(bytes), from: start, &rejection)
    } catch {
      entries.removeSubrange(start...)
      if fault == nil { fault = .byte(error.offset) }
      throw rejection ?? ResponseError(.malformed, "\(error.problem)")
    }
    guard !candidate.isEmpty else {
      entries.removeSubrange(start...)
      throw ResponseError(.noCandidate, "the line names no candidate")
    }
    endRow(from: start)
  }

  private mutating func readLine(
    _ reader: consuming JSONReader, from start: Int, _ rejection: inout ResponseError?
  ) throws(JSONError) {
    var hasResponses = false
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if case "candidate" = key {
        guard candidate.isEmpty else { throw reader.error(.duplicateKey("candidate")) }
        candidate = try reader.string()
      } else if case "responses" = key {
        guard !hasResponses else { throw reader.error(.duplicateKey("responses")) }
        hasResponses = true
        try readResponses(&reader, from: start, &rejection)
      } else if case "latencyMs" = key {
        try reader.skipValue()
      } else {
        throw reader.error(.unknownKey(key.string))
      }
    }
    try reader.finish()
    guard hasResponses else { throw reader.error(.missingKey("responses")) }
  }

  private mutating func readResponses(
    _ reader: inout JSONReader, from start: Int, _ rejection: inout ResponseError?
  ) throws(JSONError) {
    var expected = 0
    try reader.beginObject()
    while let key = try reader.nextKey() {
      var place = expected
      if !(expected < keys.count && keys[expected].withUnsafeBytes({ key.equals($0) })) {
        do throws(ResponseError) {
          place = try self.place(of: key.string)
        } catch {
          rejection = error
          throw reader.error(.invalidValue(error.message))
        }
      }
      expected = place + 1
      while entries.count < start + items.count { entries.append(Self.unnamed) }
      guard entries[start + place] == Self.unnamed else {
        throw reader.error(.duplicateKey(items[place]))
      }
      if try reader.nullIfNext() {
        entries[start + place] = CategoryTable.missing
        continue
      }
      let value = reader
      fault = .byte(value.position)
      guard let category = try category(&reader) else {
        rejection = wrongCategory("the value", of: place, otherwise: "null")
        throw value.error(.invalidValue("no category"))
      }
      fault = nil
      entries[start + place] = Int8(category)
    }
  }

  private func category(_ reader: inout JSONReader) throws(JSONError) -> Int? {
    guard try reader.peek() == .number else { return nil }
    let number = try reader.number()
    // A whole number may come with a fraction of zero: some programs write 4 as 4.0.
    guard let value = number.integer ?? number.double.flatMap({ Int(exactly: $0) }) else {
      return nil
    }
    return (0...largestCategory).contains(value) ? value : nil
  }
}
