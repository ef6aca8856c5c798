import Archive
import Assessment
import Delivery

/// A session with its journal: whatever an action decides is as durable as it must be before
/// anything is painted.
struct Sitting: ~Copyable {
  /// The session.
  private(set) var session: Session
  /// Its folder.
  let folder: SessionFolder
  private var journal: JournalWriter

  /// Starts a session in a new folder.
  static func start(
    _ definition: AssessmentDefinition, header: SessionHeader, in directory: String,
    drawn: [DrawnItem], resolved: [UInt8], segment: Segment
  ) throws(Failure) -> Sitting {
    let started = try archiving { () throws(ArchiveError) in
      try SessionFolder.start(in: directory, header: header, definition: resolved)
    }
    let folder = started.folder
    var sitting = Sitting(
      Session(definition, header: header, drawn: drawn), in: folder, journal: started.takeJournal())
    try sitting.keep(sitting.session.start(segment, at: 0), at: 0)
    return sitting
  }

  /// Goes on with a session.
  init(_ session: Session, in folder: SessionFolder, journal: consuming JournalWriter) {
    self.session = session
    self.folder = folder
    self.journal = journal
  }

  /// Takes up the session again after an interruption.
  mutating func resume(_ segment: Segment, after interruption: Interruption) throws(Failure) {
    let outcome = session.resume(segment, interruption: interruption)
    try keep(outcome, at: interruption.fromMs + interruption.lengthMs)
  }

  /// Hands an action to the session and keeps what it decided.
  mutating func handle(
    _ action: Action, at elapsed: Milliseconds
  ) throws(Failure) -> Outcome.Refusal? {
    let outcome = session.handle(action, at: elapsed)
    try keep(outcome, at: elapsed)
    return outcome.refusal
  }

  /// Lets a scripted respondent act once and keeps what was decided; false when it is done.
  mutating func act(_ respondent: inout ScriptedRespondent) throws(Failure) -> Bool {
    guard let outcome = respondent.act(on: &session) else { return false }
    try keep(outcome, at: respondent.elapsedMs)
    return true
  }

  /// When the journal wants to be synced, on the session's clock; nil when it is.
  var syncDueMs: Milliseconds? { journal.syncDue }

  /// Syncs what has waited long enough.
  mutating func syncIfDue(at elapsed: Milliseconds) throws(Failure) {
    do throws(ArchiveError) {
      try journal.syncIfDue(now: elapsed)
    } catch {
      throw Failure(keeping: error, of: session.header)
    }
  }

  /// Syncs everything, and closes the journal of a session that is over.
  mutating func close() throws(Failure) {
    do throws(ArchiveError) {
      if session.isFinished { try journal.close() } else { try journal.sync() }
    } catch {
      throw Failure(keeping: error, of: session.header)
    }
  }

  /// Writes and, where it must be, syncs the events of an outcome.
  mutating func keep(_ outcome: Outcome, at elapsed: Milliseconds) throws(Failure) {
    do throws(ArchiveError) {
      for event in outcome.events { try journal.append(event, now: elapsed) }
      if outcome.durability == .synced { try journal.sync() }
    } catch {
      throw Failure(keeping: error, of: session.header)
    }
  }
}

extension Failure {
  /// An answer that could not be written down: everything before it is safe.
  fileprivate init(keeping error: ArchiveError, of header: SessionHeader) {
    self.init(
      "\(error)\nassay: everything acknowledged before this is safe; mend it and go on with "
        + header.resumeCommand,
      status: .unfinished)
  }
}
