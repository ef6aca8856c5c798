import Archive
import Assessment
import Delivery
import Interchange
import Scoring

/// What a session leaves in its folder: the record, and once it is over the profile.
enum Completion {
  /// Writes `record.json`, and `profile.json` where the session is over.
  ///
  /// - Returns: the profile, where there is one.
  @discardableResult
  static func write(
    _ session: Session, in folder: SessionFolder, scorer: Scorer, norms: [NormSet]
  ) throws(Failure) -> Profile? {
    let record = session.record()
    try archiving { () throws(ArchiveError) in
      try folder.write(JSONDocument.pretty { record.write(to: &$0) }, to: .record)
    }
    guard record.end != nil else { return nil }
    let profile = scorer.profile(
      of: record, id: ProfileIdentity.id(of: record, norms: norms))
    try archiving { () throws(ArchiveError) in
      try folder.write(JSONDocument.pretty { profile.write(to: &$0) }, to: .profile)
    }
    return profile
  }

  /// The exit status that a session's end asks for; nil for success.
  static func status(of end: SessionEnd?) -> ExitStatus? {
    switch end {
    case nil: .unfinished
    case .consentRefused: .refused
    case .completed, .timedOut, .practiceFailed, .tooManyInterruptions: nil
    }
  }
}
