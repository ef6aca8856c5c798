import Glibc

/// Cuts a stream of bytes into records, one at a time, in memory that does not grow.
///
/// A record is a line, or a row of CSV, in which a quoted field may hold line ends. The
/// caller supplies bytes when they run out; the splitter holds one read and one record.
///
/// ```swift
/// var splitter = RecordSplitter(.lines)
/// while try splitter.next(reading: { try input.read(into: $0) }) {
///   splitter.withRecord { bytes in ... }
/// }
/// ```
public struct RecordSplitter: ~Copyable {
  /// What ends a record.
  public enum Format: Equatable, Sendable {
    /// A line feed, or carriage return and line feed.
    case lines
    /// The same outside quotation marks; the field separator is a byte such as a comma.
    case csv(separator: UInt8)
  }

  private enum Place {
    case fieldStart
    case plain
    case quoted
    case quoteInQuoted
  }

  private let format: Format
  private let maximumLength: Int
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  /// The bytes read and not yet passed by: `start..<end`.
  private var start = 0
  private var end = 0
  /// How far the search for the record's end has come.
  private var scanned = 0
  private var place = Place.fieldStart
  private var isAtEnd = false
  private var isFirst = true
  private var linesPassed = 0
  private var linesInRecord = 0
  private var record = 0..<0

  /// The line, from 1, on which the record begins.
  public private(set) var line = 0
  /// Whether the record was longer than is allowed; its bytes are then left out.
  public private(set) var isTooLong = false

  /// Makes a splitter.
  ///
  /// - Parameters:
  ///   - format: What ends a record.
  ///   - maximumLength: The longest record in bytes that is kept.
  ///   - readSize: How many bytes to ask for at a time.
  public init(_ format: Format, maximumLength: Int = 4 << 20, readSize: Int = 64 << 10) {
    self.format = format
    self.maximumLength = maximumLength
    capacity = max(readSize, 16)
    base = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit {
    base.deallocate()
  }

  /// Moves to the next record, and says whether there is one.
  ///
  /// A byte order mark at the start is passed over. A line end at the very end of the
  /// stream begins no further record.
  ///
  /// - Parameter read: Fills the buffer from its start and returns how many bytes it
  ///   wrote; 0 means the end of the stream.
  /// - Returns: Whether there is a record.
  /// - Throws: What the closure throws.
  public mutating func next<Failure: Error>(
    reading read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Bool {
    isTooLong = false
    linesPassed += linesInRecord
    linesInRecord = 0
    place = .fieldStart
    while true {
      if isFirst { isFirst = !passByteOrderMark() }
      if !isFirst, let lineEnd = findEnd() {
        finishRecord(before: lineEnd, after: lineEnd + 1)
        return true
      }
      if isAtEnd {
        guard end > start || isTooLong else { return false }
        finishRecord(before: end, after: end)
        return true
      }
      try fill(read)
    }
  }

  /// Calls a closure with the bytes of the record, without its line end.
  public func withRecord<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var bounds = record
    if isTooLong { bounds = bounds.lowerBound..<bounds.lowerBound }
    if let last = bounds.last, (base + last).load(as: UInt8.self) == 0x0D {
      bounds = bounds.lowerBound..<last
    }
    return try body(UnsafeRawBufferPointer(start: base + bounds.lowerBound, count: bounds.count))
  }

  private mutating func finishRecord(before lineEnd: Int, after next: Int) {
    record = start..<lineEnd
    if record.count > maximumLength { isTooLong = true }
    line = linesPassed + 1
    linesInRecord += 1
    start = next
    scanned = next
    place = .fieldStart
  }

  /// Passes a byte order mark, and says whether enough has been read to know.
  private mutating func passByteOrderMark() -> Bool {
    guard end - start >= 3 || isAtEnd else { return false }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if end - start >= 3,
      mark.indices.allSatisfy({ (base + start + $0).load(as: UInt8.self) == mark[$0] })
    {
      start += 3
      scanned = start
    }
    return true
  }

  /// The offset of the line feed that ends the record, if it has been read.
  private mutating func findEnd() -> Int? {
    guard scanned < end else { return nil }
    switch format {
    case .lines:
      guard let found = memchr(base + scanned, 0x0A, end - scanned) else {
        scanned = end
        return nil
      }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    case .csv(let separator):
      return findRowEnd(separator)
    }
  }

  private mutating func findRowEnd(_ separator: UInt8) -> Int? {
    let quote = UInt8(ascii: "\"")
    while scanned < end {
      let byte = (base + scanned).load(as: UInt8.self)
      if place == .quoted {
        if byte == quote {
          place = .quoteInQuoted
        } else if byte == 0x0A {
          linesInRecord += 1
        }
      } else if byte == 0x0A {
        return scanned
      } else if byte == separator {
        place = .fieldStart
      } else if byte == quote, place != .plain {
        // The first quotation mark opens; one that follows a closing mark was doubled.
        place = .quoted
      } else if byte != 0x0D {
        place = .plain
      }
      scanned += 1
    }
    return nil
  }

  /// Reads more, after making room; drops a record that has grown too long.
  private mutating func fill<Failure: Error>(
    _ read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    if end - start > maximumLength || isTooLong {
      isTooLong = true
      start = scanned
    }
    if start > 0 {
      memmove(base, base + start, end - start)
      scanned -= start
      end -= start
      start = 0
      record = 0..<0
    }
    if end == capacity {
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2, alignment: 16)
      memcpy(larger, base, end)
      base.deallocate()
      base = larger
      capacity *= 2
    }
    let room = UnsafeMutableRawBufferPointer(start: base + end, count: capacity - end)
    let length = try read(room)
    if length <= 0 { isAtEnd = true } else { end += min(length, room.count) }
  }
}
