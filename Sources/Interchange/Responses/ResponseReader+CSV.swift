public import Assessment

/// Which column of a CSV file holds what.
public struct ResponseColumns: Sendable {
  let candidate: Int
  /// The place of the item of each column; nil for the candidate's.
  let places: [Int?]
}

extension ResponseReader {
  /// Reads the header of a CSV file: `candidate` and item ids, in any order.
  ///
  /// - Throws: `ResponseError`; then no line of the file can be read.
  public mutating func columns(_ header: [String]) throws(ResponseError) -> ResponseColumns {
    var candidate: Int?
    var places: [Int?] = []
    fault = nil
    for (column, name) in header.enumerated() {
      fault = .field(column)
      if name == "candidate" {
        guard candidate == nil else {
          throw ResponseError(.malformed, "the header names 'candidate' twice")
        }
        candidate = column
        places.append(nil)
      } else {
        let place = try layout.place(of: name)
        guard !places.contains(place) else {
          throw ResponseError(
            .malformed, "the header names item '\(layout.slots[place].path)' twice")
        }
        places.append(place)
      }
    }
    fault = nil
    guard let candidate else {
      throw ResponseError(.noCandidate, "the header names no column 'candidate'")
    }
    return ResponseColumns(candidate: candidate, places: places)
  }

  /// Reads one row of CSV: a missing column is not reached, an empty cell is omitted.
  ///
  /// - Parameters:
  ///   - row: The row, with as many fields as the header.
  ///   - columns: What the header said.
  ///   - line: Is overwritten whole, and reuses its storage.
  /// - Throws: `ResponseError`, with the candidate where the row names one.
  public mutating func read(
    _ row: CSVRow, _ columns: ResponseColumns, into line: inout ResponseLine
  ) throws(ResponseError) {
    begin(&line)
    line.candidate = row[columns.candidate]
    guard !line.candidate.isEmpty else {
      fault = .field(columns.candidate)
      throw ResponseError(.noCandidate, "the row names no candidate")
    }
    for (column, place) in columns.places.enumerated() {
      guard let place else { continue }
      if row.isEmpty(column) {
        if case .none = layout.slots[place].form { continue }
        line.responses[place] = .omitted
        continue
      }
      current = place
      do throws(JSONError) {
        line.responses[place] = try row.withField(column) { bytes throws(JSONError) in
          try response(at: place, cell: bytes)
        }
      } catch {
        fault = .field(column)
        throw responseError(error, candidate: line.candidate)
      }
      current = nil
    }
  }

  private mutating func response(
    at place: Int, cell: UnsafeRawBufferPointer
  ) throws(JSONError) -> ItemResponse {
    let slot = layout.slots[place]
    var reader = JSONReader(cell)
    if case .single(let part) = slot.form, !part.shape.isComposite {
      let text = String(decoding: cell, as: UTF8.self)
      if slot.isListed { return .index(try listed(part.shape, text, reader)) }
      return slot.response(part, try entry(part.shape, text, reader))
    }
    if case .none = slot.form { return try response(at: place, &reader) }
    if try reader.nullIfNext() { return .omitted }
    let response = try response(at: place, &reader)
    try reader.finish()
    return response
  }

  private mutating func listed(
    _ shape: ResponseShape, _ text: String, _ reader: JSONReader
  ) throws(JSONError) -> Int {
    switch shape {
    case .option(let ids):
      // Spreadsheets write true and false in capitals.
      if let index = ids.index(of: text) ?? ids.index(of: text.lowercased()) { return index }
      throw unknownOption(text, ids, reader)
    case .point(let points):
      let value = (try? DecimalText(text)).flatMap { Int(exactly: $0.value) }
      guard let value else {
        throw reject(.wrongType, "item '\(path)': '\(text)' is not a whole number", reader)
      }
      guard let index = points.firstIndex(of: value) else {
        throw outsideResponseSet(text, points, reader)
      }
      return index
    default: throw reject(.wrongType, "item '\(path)' has no list", reader)
    }
  }

  private mutating func entry(
    _ shape: ResponseShape, _ text: String, _ reader: JSONReader
  ) throws(JSONError) -> Entry {
    switch shape {
    case .consent:
      switch text.lowercased() {
      case "true": return Entry(.boolean(true))
      case "false": return Entry(.boolean(false))
      default:
        throw reject(.wrongType, "item '\(path)': '\(text)' is neither true nor false", reader)
      }
    default: return typedEntry(text, shape)
    }
  }
}
