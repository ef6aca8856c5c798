import Archive
import Assessment
import AssessmentXML
import Delivery

/// A session read back from its folder, with the definition it was given with.
struct StoredSession {
  /// The folder.
  let folder: SessionFolder
  /// The definition as administered, with the items that families wrote in their places.
  let definition: AssessmentDefinition
  /// The rating form that the definition was made from; nil for a test.
  let ratingForm: RatingForm?
  /// Its prints, which are those of the journal's header.
  let digests: DefinitionDigests
  /// What the journal held.
  let journal: Journal
  /// The session after all its events.
  let session: Session

  /// Reads a session's folder.
  ///
  /// - Throws: a failure with status 5 where the definition is not the one that the journal names,
  ///   or the journal is damaged before its last line.
  init(_ path: String) throws(Failure) {
    let folder = SessionFolder(path)
    guard folder.exists else { throw Failure("\(path): this is not a session's folder") }
    let journal = try archiving { () throws(ArchiveError) in try folder.readJournal() }
    if let stop = journal.stop, stop.reason != .tornLine {
      throw Failure("\(folder.path(of: .journal)): \(stop)", status: .integrity)
    }
    let written: AssessmentDefinition
    (written, ratingForm, digests) = try Self.definition(of: folder, header: journal.header)
    do throws(ReplayError) {
      session = try Session.replay(written, header: journal.header, events: journal.events)
    } catch {
      throw Failure("\(folder.path(of: .journal)): \(error)", status: .integrity)
    }
    definition = session.definition
    self.folder = folder
    self.journal = journal
  }

  /// The definition in a session's folder, after its prints were compared with the header's.
  static func definition(of folder: SessionFolder, header: SessionHeader) throws(Failure)
    -> (AssessmentDefinition, RatingForm?, DefinitionDigests)
  {
    let path = folder.path(of: .definition)
    let bytes = try archiving { () throws(ArchiveError) in try folder.read(.definition) }
    let checked = CheckedDefinition(XMLSource(path: path, bytes: bytes))
    guard let definition = checked.definition, let digests = checked.digests else {
      let first = checked.diagnostics.sorted().first { $0.severity == .error }
      throw Failure(first?.description ?? "\(path): not a definition", status: .integrity)
    }
    guard digests == header.digests else {
      throw Failure(
        "\(path): its fingerprint \(digests.fingerprint.prefix(12)) is not the one that the journal "
          + "names, \(header.digests.fingerprint.prefix(12)); the file was changed",
        status: .integrity)
    }
    return (definition, checked.ratingForm, digests)
  }
}
