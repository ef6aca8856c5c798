import Archive
import Assessment
import Delivery
import Glibc

extension SittingOrder {
  /// Gives the test and prints the session's folder.
  func carryOut() throws {
    if let resume {
      try goOn(with: resume)
    } else if let bank {
      let bank = try Bank(bank, extraNorms: norms)
      try check(bank)
      if let answers {
        let outcome = try ScriptedSitting(self, bank: bank, answers: answers).carryOut()
        StandardOutput.print(outcome.folder)
        if let status = Completion.status(of: outcome.end) { exit(status.rawValue) }
      } else {
        try start(bank)
      }
    }
  }

  /// Prints the effective clock of every limit for this candidate.
  func printClocks(asJSON: Bool) throws {
    guard let bank else { throw Failure("--dry-run needs the definition") }
    let read = try Bank(bank, extraNorms: norms)
    let header = SessionHeader.simulated(read, order: self, candidate: candidate ?? "guest")
    let clocks = Session(read.definition, header: header).effectiveClocks()
    if asJSON {
      let document = ClockDocument(clocks: clocks, accommodation: accommodation)
      StandardOutput.write(JSONDocument.pretty { document.write(to: &$0) })
    } else {
      ClockTable(clocks, accommodation: accommodation).lines.forEach(StandardOutput.print)
    }
  }

  private func start(_ bank: Bank) throws(Failure) {
    let segment = SystemClock.segment(mode: isPlain ? .plain : .full)
    let header = SessionHeader.live(bank, order: self, mode: segment.mode, segment: segment)
    let bank = try bank.drawn(seed: header.seed)
    let completion = try Completion(bank, allowIllustrative: allowsIllustrative)
    let device = try TerminalDevice()
    let sitting = try Sitting.start(
      bank.definition, header: header, in: directory, drawn: bank.drawn, resolved: bank.resolved,
      segment: segment)
    try LiveSitting(
      order: self, completion: completion, device: device,
      clock: SessionClock(startingAt: segment)
    ).carryOut(sitting)
  }

  private func goOn(with path: String) throws(Failure) {
    let stored = try StoredSession(path)
    let header = stored.journal.header
    try check(stored)
    let read = try bank.map { path throws(Failure) in try Bank(path, extraNorms: norms) }
    if let read, read.digests != header.digests {
      throw Failure(
        "the definition changed since this session began: its fingerprint was "
          + "\(header.digests.fingerprint.prefix(12)) and is \(read.digests.fingerprint.prefix(12)); "
          + "go on with \(stored.folder.path(of: .definition)), or leave the definition out")
    }
    let bank = Bank(stored, norms: read?.norms ?? [])
    let completion = try Completion(bank, allowIllustrative: allowsIllustrative)
    if stored.session.isFinished { return try complete(stored, completion) }
    let device = try TerminalDevice()
    let resumed = try archiving { () throws(ArchiveError) in try stored.folder.resume() }
    let segment = SystemClock.segment(mode: isPlain ? .plain : .full)
    let interruption = stored.session.interruption(before: segment)
    let clock = SessionClock(resumingAt: segment, after: interruption)
    var sitting = Sitting(
      stored.session, in: stored.folder, journal: resumed.takeJournal())
    try sitting.resume(segment, after: interruption)
    try LiveSitting(
      order: self, completion: completion, device: device, clock: clock
    ).carryOut(sitting)
  }

  /// A session that ended before its record or profile was written gets them now.
  private func complete(
    _ stored: StoredSession, _ completion: Completion
  ) throws(Failure) {
    let folder = stored.folder
    guard Folder.resolved(folder.path(of: completion.file)) == nil else {
      throw Failure("\(folder.path): this session is over and cannot be gone on with")
    }
    try completion.write(stored.session, in: folder)
    StandardOutput.print(folder.path)
  }

  /// A session goes on with its own candidate and its own rater, and with nobody else.
  private func check(_ stored: StoredSession) throws(Failure) {
    let header = stored.journal.header
    if let candidate, candidate != header.subject {
      throw Failure("\(stored.folder.path): this session belongs to candidate \(header.subject)")
    }
    if let rater, Respondent(id: rater, kind: .rater) != header.respondent {
      throw Failure(
        "\(stored.folder.path): this session belongs to \(header.respondent.kind.rawValue) "
          + header.respondent.id)
    }
  }
}
