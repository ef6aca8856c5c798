import Glibc

/// The folder of one session, which can be scored with nothing else.
///
/// It holds `journal.ndjson`, `definition.xml` as administered, and once the session is over
/// `record.json`, with `profile.json` or, where a rater answered, `ratings.json`. Folder and files are open to their owner alone, and a
/// symbolic link in the place of a file is refused.
public struct SessionFolder: Hashable, Sendable {
  /// The files of a session.
  public enum File: String, Hashable, Sendable, CaseIterable {
    /// The facts, as they happened.
    case journal = "journal.ndjson"
    /// The definition as administered, includes resolved.
    case definition = "definition.xml"
    /// What the session came to.
    case record = "record.json"
    /// What the answers say.
    case profile = "profile.json"
    /// What a rater says of somebody else.
    case ratings = "ratings.json"
  }

  /// The largest file that is read, in bytes.
  private static let maximumLength = 1 << 28

  /// The folder's path.
  public let path: String

  /// Names a folder, whether it exists or not.
  public init(_ path: String) {
    self.path = path
  }

  /// The path of one of its files.
  public func path(of file: File) -> String {
    folder.appending(file.rawValue)
  }

  /// Whether it holds a journal.
  public var exists: Bool {
    access(path(of: .journal), F_OK) == 0
  }

  var folder: Folder { Folder(path: path) }

  /// Reads a file whole.
  public func read(_ file: File) throws(ArchiveError) -> [UInt8] {
    let open = try OpenFile(path(of: file), flags: O_RDONLY)
    return try open.readAll(limit: Self.maximumLength)
  }

  /// Writes a file whole: at any moment the old content or the new one is there.
  ///
  /// The journal is written by a ``JournalWriter`` alone.
  public func write(_ bytes: [UInt8], to file: File) throws(ArchiveError) {
    precondition(file != .journal)
    try AtomicFile.write(bytes, to: path(of: file))
  }

  /// Reads the journal, also while another process writes it.
  public func readJournal() throws(ArchiveError) -> Journal {
    try Journal(try read(.journal), path: path(of: .journal))
  }

  /// Whether a process has the session open.
  public func isInUse() throws(ArchiveError) -> Bool {
    try OpenFile(path(of: .journal), flags: O_RDONLY).isLocked()
  }

  /// The sessions in a folder, by name; other things in it are passed over.
  public static func all(in directory: String) throws(ArchiveError) -> [SessionFolder] {
    let folder = Folder(path: directory)
    return try folder.names().map { SessionFolder(folder.appending($0)) }.filter(\.exists)
  }
}
