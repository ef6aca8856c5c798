public import Assessment

/// Reads responses that are whole numbers from 0, without a definition that says what they mean.
///
/// An empty cell of CSV, `null`, and an item that a line leaves out are missing. The columns of a
/// CSV file are its header's; NDJSON adds an item where a line first names it.
///
/// ```swift
/// var reader = CategoryReader(largestCategory: 1)
/// try reader.read(bytes)      // {"candidate":"c1","responses":{"n1":1,"n2":0,"n3":null}}
/// reader.table.items          // ["n1", "n2", "n3"]
/// ```
public struct CategoryReader: Sendable {
  /// The most items that NDJSON may name, so that a file of other data does not fill the memory.
  public static let mostItems = 10_000

  /// The largest category that an answer can have, at most 127.
  public let largestCategory: Int
  /// The candidate of the line or row last read.
  public internal(set) var candidate = ""
  /// Where the last error lies; nil where it concerns the line as a whole.
  public internal(set) var fault: ResponsePlace?

  var items: [String] = []
  var keys: [[UInt8]] = []
  private var places: [String: Int] = [:]
  var entries: [Int8] = []
  /// The entries of each row; items that were met later have none.
  private var lengths: [Int32] = []
  /// The place of the item of each column; nil for the candidate's.
  private var columns: [Int?] = []
  private var candidateColumn = 0

  /// Marks an item that the current line has not named yet.
  static let unnamed: Int8 = -2

  /// Makes a reader that has read nothing.
  public init(largestCategory: Int = 127) {
    self.largestCategory = min(127, max(0, largestCategory))
  }

  /// Everything read so far.
  public var table: CategoryTable {
    guard lengths.contains(where: { Int($0) != items.count }) else {
      return CategoryTable(items: items, entries: entries)
    }
    var whole: [Int8] = []
    whole.reserveCapacity(lengths.count * items.count)
    var start = 0
    for length in lengths.map(Int.init) {
      whole += entries[start..<start + length]
      whole.append(
        contentsOf: repeatElement(CategoryTable.missing, count: items.count - length))
      start += length
    }
    return CategoryTable(items: items, entries: whole)
  }

  /// Reads the header of a CSV file: `candidate` and item ids, in any order.
  ///
  /// - Throws: `ResponseError`; then no row of the file can be read.
  public mutating func begin(_ header: [String]) throws(ResponseError) {
    fault = nil
    guard let candidate = header.firstIndex(of: "candidate") else {
      throw ResponseError(.noCandidate, "the header names no column 'candidate'")
    }
    candidateColumn = candidate
    columns = []
    for (column, name) in header.enumerated() {
      guard column != candidate else {
        columns.append(nil)
        continue
      }
      guard !name.isEmpty else {
        fault = .field(column)
        throw ResponseError(.malformed, "a column has no name")
      }
      columns.append(try place(of: name))
    }
  }

  /// Reads one row of CSV.
  ///
  /// - Throws: `ResponseError`; the row is then left out.
  public mutating func read(_ row: CSVRow) throws(ResponseError) {
    fault = nil
    candidate = row[candidateColumn]
    guard !candidate.isEmpty else {
      fault = .field(candidateColumn)
      throw ResponseError(.noCandidate, "the row names no candidate")
    }
    let start = beginRow()
    for (column, place) in columns.enumerated() {
      guard let place, !row.isEmpty(column) else { continue }
      guard let category = row.withField(column, Self.category), category <= largestCategory
      else {
        fault = .field(column)
        entries.removeSubrange(start...)
        throw wrongCategory("'\(row[column])'", of: place, otherwise: "leave the cell empty")
      }
      entries[start + place] = Int8(category)
    }
    endRow(from: start)
  }

  mutating func beginRow() -> Int {
    let start = entries.count
    for _ in items { entries.append(Self.unnamed) }
    return start
  }

  mutating func endRow(from start: Int) {
    for index in start..<entries.count where entries[index] == Self.unnamed {
      entries[index] = CategoryTable.missing
    }
    lengths.append(Int32(truncatingIfNeeded: entries.count - start))
  }

  mutating func place(of name: String) throws(ResponseError) -> Int {
    if let place = places[name] { return place }
    guard items.count < Self.mostItems else {
      throw ResponseError(.malformed, "there are more than \(Self.mostItems) items")
    }
    places[name] = items.count
    items.append(name)
    keys.append(Array(name.utf8))
    return items.count - 1
  }

  func wrongCategory(
    _ found: String, of place: Int, otherwise missing: String
  ) -> ResponseError {
    let categories = largestCategory == 1 ? "0 or 1" : "a whole number from 0 to \(largestCategory)"
    return ResponseError(
      .wrongType,
      "item '\(items[place])': \(found) is no category: write \(categories), or \(missing)",
      candidate: candidate.isEmpty ? nil : candidate)
  }

  /// A cell of one to three digits as a number.
  private static func category(_ cell: UnsafeRawBufferPointer) -> Int? {
    guard (1...3).contains(cell.count) else { return nil }
    var value = 0
    for byte in cell {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
