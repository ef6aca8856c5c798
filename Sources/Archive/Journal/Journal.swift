public import Assessment
import Interchange

/// What a journal holds: every event whose line lies wholly before the first cut or damage.
public struct Journal: Hashable, Sendable {
  /// Why reading stopped before the end of the file.
  public struct Stop: Hashable, Sendable {
    /// What is wrong with the line.
    public enum Reason: Hashable, Sendable {
      /// The last line is not whole: the writer was interrupted.
      case tornLine
      /// The checksum does not fit the bytes.
      case checksum
      /// The checksum fits, but the line is not one that this version knows; why.
      case unreadable(String)
      /// A line is missing or stands twice.
      case sequence(expected: Int)
      /// The closing line counts other lines than there are.
      case count
      /// Something follows the closing line.
      case afterClosing
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, from 1.
    public let line: Int
    /// The offset of the line's first byte.
    public let offset: Int
  }

  /// What was fixed when the session began.
  public let header: SessionHeader
  /// The events, in order.
  public internal(set) var events: [SessionEvent] = []
  /// Why reading stopped early; nil when the file was read to its end.
  public internal(set) var stop: Stop?
  /// Whether the closing line is there and counts right.
  public internal(set) var isClosed = false
  /// The length in bytes of the lines that hold.
  public internal(set) var validLength = 0
  /// What a writer needs to go on behind the last line that holds.
  var frame = JournalFrame()
  var lineCount = 0
}

extension Journal {
  /// Reads the bytes of a journal.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path, for errors.
  /// - Throws: ``ArchiveError`` with ``ArchiveError/Reason/damaged(_:)`` where not even the
  ///   header holds; all other damage is reported in ``stop``.
  public init(_ bytes: [UInt8], path: String) throws(ArchiveError) {
    var lines = JournalLines(bytes)
    guard case .line(let content) = lines.next() else {
      let text = bytes.isEmpty ? "the journal is empty" : "the journal's first line is damaged"
      throw ArchiveError(.read, path, .damaged(text))
    }
    do throws(JSONError) {
      header = try JSONReader.read(content) { reader throws(JSONError) in
        try SessionHeader(journalLine: &reader)
      }
    } catch {
      throw ArchiveError(.read, path, .damaged("the journal's first line: \(error)"))
    }
    keep(lines)
    while stop == nil {
      let (line, offset) = (lineCount + 1, validLength)
      switch lines.next() {
      case .end: return
      case .torn: stop = Stop(reason: .tornLine, line: line, offset: offset)
      case .damaged: stop = Stop(reason: .checksum, line: line, offset: offset)
      case .line(let content):
        if let reason = take(content) {
          stop = Stop(reason: reason, line: line, offset: offset)
        } else {
          keep(lines)
        }
      }
    }
  }

  private mutating func keep(_ lines: JournalLines) {
    frame = lines.frame
    validLength = lines.offset
    lineCount += 1
  }

  /// Takes a line whose checksum holds, or says why not.
  private mutating func take(_ content: [UInt8]) -> Stop.Reason? {
    guard !isClosed else { return .afterClosing }
    let parsed: JournalLine
    do throws(JSONError) {
      parsed = try JSONReader.read(content) { reader throws(JSONError) in
        try JournalLine(&reader)
      }
    } catch {
      return .unreadable("\(error)")
    }
    guard parsed.number == lineCount else { return .sequence(expected: lineCount) }
    switch parsed.content {
    case .event(let event): events.append(event)
    case .closing(let lines):
      guard lines == lineCount else { return .count }
      isClosed = true
    }
    return nil
  }
}

/// A line after the first.
private struct JournalLine {
  enum Content {
    case event(SessionEvent)
    case closing(lines: Int)
  }

  let number: Int
  let content: Content

  init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    number = try fields.integer("n")
    if fields.contains("lines") {
      content = .closing(lines: try fields.integer("lines"))
    } else {
      content = .event(try SessionEvent(&fields))
    }
    _ = try fields.string("crc")
    try fields.finish()
  }
}

extension SessionHeader {
  fileprivate init(journalLine reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    let version = try fields.integer("journal")
    guard version == JournalFormat.version else {
      throw fields.error(.invalidValue("a journal of version \(version) is not known here"))
    }
    self = try fields.read("session") { reader throws(JSONError) in try SessionHeader(&reader) }
    _ = try fields.string("crc")
    try fields.finish()
  }
}
