public import Assessment

/// The sessions of a folder: the document that `sessions --json` prints.
public struct SessionList: Hashable, Sendable {
  /// The version of this document's shape.
  public static let schemaVersion = 1

  /// One session.
  public struct Entry: Hashable, Sendable {
    /// What can be done with a session.
    public enum State: String, Hashable, Sendable, CaseIterable {
      /// A process runs it.
      case running
      /// It can be resumed.
      case unfinished
      /// It is over.
      case finished
      /// Its journal holds only in part, or not at all.
      case damaged
    }

    /// The session's folder.
    public let folder: String
    /// What was fixed at its start; nil where not even that can be read.
    public let header: SessionHeader?
    /// What can be done with it.
    public let state: State
    /// How it ended; nil where it has not.
    public let end: SessionEnd?
    /// The last moment in its journal.
    public let lastMs: Milliseconds?
    /// The time left on the clock that runs out first; nil without a running limit.
    public let leftMs: Milliseconds?
    /// What is wrong with its journal; nil where nothing is.
    public let damage: String?

    /// Creates an entry.
    public init(
      folder: String, header: SessionHeader?, state: State, end: SessionEnd? = nil,
      lastMs: Milliseconds? = nil, leftMs: Milliseconds? = nil, damage: String? = nil
    ) {
      self.folder = folder
      self.header = header
      self.state = state
      self.end = end
      self.lastMs = lastMs
      self.leftMs = leftMs
      self.damage = damage
    }
  }

  /// The sessions, by the name of their folder.
  public let sessions: [Entry]

  /// Creates a list.
  public init(_ sessions: [Entry]) {
    self.sessions = sessions
  }

  /// Writes the list as an object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.key("sessions")
    writer.beginArray()
    for session in sessions { session.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension SessionList.Entry {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("folder", folder)
    writer.field("state", state.rawValue)
    writer.key("session")
    if let header { header.write(to: &writer) } else { writer.null() }
    writer.field("end", end?.rawValue)
    writer.field("lastMs", lastMs)
    writer.field("leftMs", leftMs)
    writer.field("damage", damage)
    writer.endObject()
  }
}
