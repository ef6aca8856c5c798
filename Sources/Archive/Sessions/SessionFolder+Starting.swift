public import Assessment
import Glibc

extension SessionFolder {
  /// Makes the folder of a new session, with its definition and the first line of its journal,
  /// all synced.
  ///
  /// - Parameters:
  ///   - directory: Where the folder is made; it is made itself where it is missing.
  ///   - header: The header; its id names the folder.
  ///   - definition: The definition as administered.
  /// - Returns: The folder, and the writer that holds its lock.
  /// - Throws: ``ArchiveError``; nothing of the session is then left behind.
  public static func start(
    in directory: String, header: SessionHeader, definition: [UInt8]
  ) throws(ArchiveError) -> StartedSession {
    let outer = Folder(path: directory)
    let session = SessionFolder(outer.appending(header.id))
    guard isName(header.id) else { throw ArchiveError(.create, session.path, .invalidName) }
    try outer.createWhereMissing()
    try session.folder.create()
    do throws(ArchiveError) {
      try session.write(definition, to: .definition)
      // The journal comes last: a folder without one is no session.
      let file = try OpenFile(
        session.path(of: .journal), flags: O_RDWR | O_APPEND | O_CREAT | O_EXCL)
      try file.lock()
      var journal = JournalWriter(file)
      try journal.begin(header)
      try session.folder.sync()
      try outer.sync()
      return StartedSession(folder: session, journal: journal)
    } catch {
      for file in File.allCases { unlink(session.path(of: file)) }
      rmdir(session.path)
      throw error
    }
  }

  /// Whether a text can name a session's folder: ASCII letters, digits, `-`, `_` and `.`, not
  /// at the start, at most 128 in all.
  public static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 128 else { return false }
    return first != UInt8(ascii: ".") && first != UInt8(ascii: "-")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}

/// A session that has been started, with the writer that holds its lock.
public struct StartedSession: ~Copyable {
  /// The folder.
  public let folder: SessionFolder
  /// The journal, open for appending.
  var journal: JournalWriter

  /// Gives up the rest for the writer.
  public consuming func takeJournal() -> JournalWriter { journal }
}
