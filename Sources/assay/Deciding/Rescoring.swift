import Archive
import Assessment
import Decision
import Delivery
import Integrity
import Interchange
import Scoring

/// Scores sessions again with a corrected bank.
struct Rescoring {
  /// What changed, in the order of the sessions.
  private(set) var changes: [ProfileChange] = []
  /// The sessions that could not be scored again, each with the reason.
  private(set) var problems: [String] = []
  private let bank: Bank
  private let scorer: Scorer
  private let allowsIllustrative: Bool
  private let role: Role?

  /// Prepares to score with a bank.
  init(_ bank: Bank, allowIllustrative: Bool, role: Role?) throws(Failure) {
    self.bank = bank
    allowsIllustrative = allowIllustrative
    scorer = try Scorers.make(bank, allowIllustrative: allowIllustrative)
    self.role = role
  }

  /// Scores one session, whose profile stays as it is.
  mutating func score(_ path: String) throws(Failure) {
    let stored = try StoredSession(path)
    guard stored.digests.delivery == bank.digests.delivery else {
      problems.append(
        "\(path): the session was given with other content (delivery digest "
          + "\(stored.digests.delivery.prefix(12)), the bank's is "
          + "\(bank.digests.delivery.prefix(12))); its answers cannot be scored with this bank")
      return
    }
    guard let old = try ProfileFile.read(path).first else { return }
    let record = stored.session.record()
    let new = try Scorers.of(
      record, bank, usual: scorer, allowIllustrative: allowsIllustrative
    ).profile(
      of: record, id: id(replacing: old), supersedes: old.id)
    changes.append(ProfileChange(from: old, to: new, role: role))
  }

  /// Writes the new profiles into a folder, a file for each session; none replaces another file.
  func write(to folder: String) throws(Failure) {
    try Folder.make(folder)
    let files = changes.map { change in
      Folder.join(folder, "\(change.new.session?.id ?? change.new.id).profile.json")
    }
    for file in files { try NewFile.check(file) }
    for (file, change) in zip(files, changes) {
      try archiving { () throws(ArchiveError) in
        try AtomicFile.write(JSONDocument.pretty { change.new.write(to: &$0) }, to: file)
      }
    }
  }

  /// The same profile scored again with the same bank and norms has the same id.
  private func id(replacing old: Profile) -> String {
    let parts = [old.id, bank.digests.scoring] + bank.norms.map(\.digest)
    return "p-" + Digest(of: Array(parts.joined(separator: "\n").utf8)).shortHex
  }
}
