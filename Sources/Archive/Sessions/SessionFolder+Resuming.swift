import Glibc

extension SessionFolder {
  /// Opens the journal of an unfinished session to go on with it.
  ///
  /// A last line that is not whole was never acknowledged; it is cut off. Any other damage is
  /// an error, unless it is accepted: then all from the first damaged line on is moved to a
  /// file `damaged-1.ndjson` beside the journal, and the session goes on from the line before.
  ///
  /// - Parameter acceptingDamage: Whether to go on from before damage.
  /// - Returns: What the journal held, and the writer that holds its lock.
  /// - Throws: ``ArchiveError``, among its reasons ``ArchiveError/Reason/inUse``,
  ///   ``ArchiveError/Reason/closed`` and ``ArchiveError/Reason/damaged(_:)``.
  public func resume(acceptingDamage: Bool = false) throws(ArchiveError) -> ResumedSession {
    let path = path(of: .journal)
    let file = try OpenFile(path, flags: O_RDWR | O_APPEND)
    try file.lock()
    let bytes = try file.readAll(limit: JournalFormat.maximumLength)
    let journal = try Journal(bytes, path: path)
    if let stop = journal.stop {
      if stop.reason != .tornLine {
        guard acceptingDamage else { throw ArchiveError(.open, path, .damaged("\(stop)")) }
        try AtomicFile.write(Array(bytes[journal.validLength...]), to: freeDamagePath())
      }
      try file.cut(to: journal.validLength)
      try file.sync()
    }
    guard !journal.isClosed else { throw ArchiveError(.open, path, .closed) }
    let writer = JournalWriter(
      file, frame: journal.frame, length: journal.validLength, lineCount: journal.lineCount)
    return ResumedSession(held: journal, journal: writer)
  }

  private func freeDamagePath() throws(ArchiveError) -> String {
    for number in 1...999 {
      let path = folder.appending("damaged-\(number).ndjson")
      if access(path, F_OK) != 0 { return path }
    }
    throw ArchiveError(.create, folder.appending("damaged-999.ndjson"), .alreadyExists)
  }
}

/// A session that goes on, with the writer that holds its lock.
public struct ResumedSession: ~Copyable {
  /// What the journal held.
  public let held: Journal
  /// The journal, open for appending.
  var journal: JournalWriter

  /// Gives up the rest for the writer.
  public consuming func takeJournal() -> JournalWriter { journal }
}

extension Journal.Stop: CustomStringConvertible {
  /// One sentence: `line 12, byte 3456: the checksum does not fit; the 11 lines before it hold`.
  public var description: String {
    "line \(line), byte \(offset): \(reason); the \(line - 1) lines before it hold"
  }
}

extension Journal.Stop.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .tornLine: "the line is not whole"
    case .checksum: "the checksum does not fit"
    case .unreadable(let text): text
    case .sequence(let expected): "line number \(expected) was expected"
    case .count: "the closing line counts other lines than there are"
    case .afterClosing: "it follows the closing line"
    }
  }
}
