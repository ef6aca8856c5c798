/// Why something on disk could not be done.
public struct ArchiveError: Error, Hashable, Sendable {
  /// What was being done.
  public enum Operation: String, Hashable, Sendable {
    /// Making a file or a folder.
    case create
    /// Opening a file or a folder.
    case open
    /// Reading.
    case read
    /// Writing.
    case write
    /// Waiting until what was written is on the disk.
    case sync
    /// Taking the lock of a session.
    case lock
    /// Putting a finished file in the place of an old one.
    case replace
    /// Removing.
    case remove
  }

  /// Why it could not be done.
  public enum Reason: Hashable, Sendable {
    /// The disk, or the person's share of it, is full.
    case noSpace
    /// The file would be larger than is allowed.
    case tooLarge
    /// The rights do not suffice.
    case notPermitted
    /// The file system can only be read.
    case readOnly
    /// It is not there.
    case notFound
    /// It is there already.
    case alreadyExists
    /// It is no folder.
    case notAFolder
    /// It is a symbolic link, which a session folder never holds.
    case isLink
    /// Another process has the session open.
    case inUse
    /// A write failed before and what reached the disk is unknown.
    case broken
    /// The journal has its closing line; nothing can follow.
    case closed
    /// It is not a journal, or it is damaged; the text says how.
    case damaged(String)
    /// A folder to remove holds something else; its name.
    case notEmpty(String)
    /// The name cannot name a session folder.
    case invalidName
    /// Anything else, with the system's number and words.
    case other(Int32, String)
  }

  /// What was being done.
  public let operation: Operation
  /// The file or folder.
  public let path: String
  /// Why it could not be done.
  public let reason: Reason

  /// Creates an error.
  public init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }
}

extension ArchiveError: CustomStringConvertible {
  /// One sentence: `cannot write s1/journal.ndjson: the disk is full`.
  public var description: String {
    "cannot \(operation.rawValue) \(path): \(reason)"
  }
}

extension ArchiveError.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .noSpace: "the disk is full"
    case .tooLarge: "the file would be too large"
    case .notPermitted: "permission denied"
    case .readOnly: "the file system can only be read"
    case .notFound: "it does not exist"
    case .alreadyExists: "it exists already"
    case .notAFolder: "it is not a folder"
    case .isLink: "it is a symbolic link"
    case .inUse: "another process has this session open"
    case .broken: "an earlier write failed"
    case .closed: "the session is closed"
    case .damaged(let text): text
    case .notEmpty(let name): "it also holds '\(name)'"
    case .invalidName: "not a name for a session: use letters, digits, '-', '_' and '.'"
    case .other(_, let text): text
    }
  }
}
