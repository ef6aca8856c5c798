public import Assessment
import Glibc
import Interchange

/// Appends the events of a session to its journal, one line each.
///
/// The first line holds the `SessionHeader`, the last the number of lines. The three classes
/// of write are three ways to use it:
///
/// - *echo*: nothing is journalled.
/// - *written*: ``append(_:now:)`` before painting. The line survives the death of the
///   process. It is synced by ``syncIfDue(now:)``, which the poll loop calls when
///   ``syncDue`` has come, 200 ms after the oldest line that is not on the disk.
/// - *synced*: ``append(_:now:)``, then ``sync()`` before painting. The line survives the
///   death of the machine, as far as the disk keeps its word.
///
/// A writer holds the lock of its session: a second process gets ``ArchiveError/Reason/inUse``.
/// When a write fails, the part of a line that reached the file is cut off again and the event
/// may be appended anew. After a failed sync nobody can know what the disk holds: the writer
/// then refuses everything, and the session is resumed from its file.
public struct JournalWriter: ~Copyable {
  /// How long a written line may wait for its sync.
  public static let syncDelayMs: Milliseconds = 200

  private let file: OpenFile
  private var frame: JournalFrame
  private var line = JSONWriter(.compact, capacity: 1024)
  /// The length of the file up to the end of its last whole line.
  private var length: Int
  private var isBroken = false
  private var isClosed = false

  /// The number of lines written, the header included.
  public private(set) var lineCount: Int
  /// When the oldest line that is not synced must be, on the clock of `now`; nil when all are.
  public private(set) var syncDue: Milliseconds?

  /// Continues a journal, or starts one when nothing has been written.
  init(
    _ file: consuming OpenFile, frame: JournalFrame = JournalFrame(), length: Int = 0,
    lineCount: Int = 0
  ) {
    self.file = file
    self.frame = frame
    self.length = length
    self.lineCount = lineCount
  }

  /// The journal's path.
  public var path: String { file.path }

  /// Appends an event in one line with one `write`.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - now: The present on any clock that does not jump, for ``syncDue``.
  /// - Throws: ``ArchiveError``; the file then ends with the line before.
  public mutating func append(_ event: SessionEvent, now: Milliseconds) throws(ArchiveError) {
    beginLine()
    event.writeMembers(to: &line)
    try endLine()
    if syncDue == nil { syncDue = now + Self.syncDelayMs }
  }

  /// Waits until every line is on the disk.
  public mutating func sync() throws(ArchiveError) {
    guard !isBroken else { throw ArchiveError(.sync, path, .broken) }
    guard syncDue != nil else { return }
    do throws(ArchiveError) {
      try file.syncData()
    } catch {
      isBroken = true
      throw error
    }
    syncDue = nil
  }

  /// Syncs if a line has waited long enough.
  public mutating func syncIfDue(now: Milliseconds) throws(ArchiveError) {
    if let syncDue, now >= syncDue { try sync() }
  }

  /// Writes the closing line, with the number of lines before it, and syncs.
  public mutating func close() throws(ArchiveError) {
    beginLine()
    line.field("lines", lineCount)
    try endLine()
    isClosed = true
    syncDue = 0
    try sync()
  }

  /// Writes the first line and syncs.
  mutating func begin(_ header: SessionHeader) throws(ArchiveError) {
    line.reset()
    line.beginObject()
    line.field("journal", JournalFormat.version)
    line.key("session")
    header.write(to: &line)
    try endLine()
    syncDue = 0
    try sync()
  }

  private mutating func beginLine() {
    line.reset()
    line.beginObject()
    line.field("n", lineCount)
  }

  private mutating func endLine() throws(ArchiveError) {
    guard !isBroken else { throw ArchiveError(.write, path, .broken) }
    guard !isClosed else { throw ArchiveError(.write, path, .closed) }
    var next = frame
    let closing = line.buffer.withBytes { next.closing(after: $0) }
    line.buffer.append(closing)
    if let failure = line.buffer.withBytes({ file.writeAll($0) }) {
      if failure.written > 0 {
        do throws(ArchiveError) { try file.cut(to: length) } catch { isBroken = true }
      }
      throw ArchiveError(.write, path, code: failure.code)
    }
    frame = next
    length += line.buffer.count
    lineCount += 1
  }
}

/// The shape of a journal.
enum JournalFormat {
  static let version = 1
  /// The largest journal that is read, in bytes.
  static let maximumLength = 1 << 28
}
