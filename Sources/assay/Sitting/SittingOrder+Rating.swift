import Archive
import Assessment

extension SittingOrder {
  /// Checks the arguments of a rater.
  init(_ command: RateCommand, environment: [String: String] = Environment.values) throws(Failure) {
    if let candidate = command.candidate { try Self.checkName(candidate, of: "candidate") }
    if let rater = command.rater { try Self.checkName(rater, of: "rater") }
    bank = command.form
    candidate = command.candidate
    rater = command.rater
    seed = command.seed
    accommodation = nil
    locale = nil
    directory = command.out
    resume = command.resume
    answers = try Self.script(command.answers, resuming: command.resume, environment)
    isPlain = Self.isPlain(command.plain, environment)
    norms = []
    allowsIllustrative = false
    if command.resume == nil, command.form == nil || candidate == nil || rater == nil {
      throw Failure(
        "name a rating form with --candidate and --rater, or a session with --resume")
    }
    if command.resume != nil, command.seed != nil {
      throw Failure("a session keeps its seed; leave out --seed")
    }
  }

  /// Who answers a session about a candidate.
  func respondent(for candidate: String) -> Respondent {
    rater.map { Respondent(id: $0, kind: .rater) } ?? Respondent(id: candidate)
  }

  /// Raters fill in forms and candidates take tests; nobody rates a candidate twice on one form.
  func check(_ bank: Bank) throws(Failure) {
    let name = bank.definition.id
    guard let rater else {
      guard bank.ratingForm == nil else {
        throw Failure("'\(name)' is a rating form; assay rate fills it in")
      }
      return
    }
    guard bank.ratingForm != nil else {
      throw Failure("'\(name)' is no rating form; assay take gives it")
    }
    guard let candidate, Folder.exists(directory) else { return }
    let folders = try archiving { () throws(ArchiveError) in try SessionFolder.all(in: directory) }
    for folder in folders {
      guard let journal = try? folder.readJournal(),
        journal.header.respondent == respondent(for: candidate),
        journal.header.subject == candidate, journal.header.assessment == name
      else { continue }
      throw Failure(
        journal.isClosed
          ? "rater \(rater) has rated candidate \(candidate) already: \(folder.path)"
          : "rater \(rater) has begun to rate candidate \(candidate); go on with "
            + "\(journal.header.resumeCommand) \(folder.path)")
    }
  }
}
