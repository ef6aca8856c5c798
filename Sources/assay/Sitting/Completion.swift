import Archive
import Assessment
import Delivery
import Interchange
import Scoring

/// What a session leaves in its folder: the record, and once it is over what the record says.
enum Completion {
  /// A profile, from a scorer with its norms.
  case profile(Scorer, norms: [NormSet])
  /// A rater's ratings.
  case ratings(RatingForm)

  /// What the sessions of a bank leave.
  init(_ bank: Bank, allowIllustrative: Bool) throws(Failure) {
    if let form = bank.ratingForm {
      self = .ratings(form)
    } else {
      self = .profile(
        try Scorers.make(bank, allowIllustrative: allowIllustrative), norms: bank.norms)
    }
  }

  /// The file that says that a session is over and was completed.
  var file: SessionFolder.File {
    switch self {
    case .profile: .profile
    case .ratings: .ratings
    }
  }

  /// Writes `record.json`, and where the session is over `profile.json` or `ratings.json`.
  ///
  /// - Returns: the profile, where there is one.
  @discardableResult
  func write(_ session: Session, in folder: SessionFolder) throws(Failure) -> Profile? {
    let record = session.record()
    try write(JSONDocument.pretty { record.write(to: &$0) }, to: .record, in: folder)
    guard record.end != nil else { return nil }
    switch self {
    case .profile(let scorer, let norms):
      let profile = scorer.profile(
        of: record, id: ProfileIdentity.id(of: record, norms: norms))
      try write(JSONDocument.pretty { profile.write(to: &$0) }, to: file, in: folder)
      return profile
    case .ratings(let form):
      let sheet = form.sheet(of: record)
      try write(JSONDocument.pretty { sheet.write(to: &$0) }, to: file, in: folder)
      return nil
    }
  }

  private func write(
    _ bytes: [UInt8], to file: SessionFolder.File, in folder: SessionFolder
  ) throws(Failure) {
    try archiving { () throws(ArchiveError) in try folder.write(bytes, to: file) }
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
