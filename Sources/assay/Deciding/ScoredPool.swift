import Assessment
import Delivery
import Scoring

/// Candidates scored by a bank, items included, from sessions and files of responses.
struct ScoredPool {
  /// The profiles, in the order read.
  private(set) var profiles: [Profile] = []
  private let bank: Bank
  private let scorer: Scorer

  init(_ paths: [String], bank: Bank) throws(Failure) {
    self.bank = bank
    scorer = try Scorers.make(bank, allowIllustrative: false)
    for path in paths {
      if Folder.exists(path) { try readSession(path) } else { try readResponses(path) }
    }
    guard !profiles.isEmpty else { throw Failure("there is no candidate") }
  }

  private mutating func readSession(_ path: String) throws(Failure) {
    let stored = try StoredSession(path)
    guard stored.digests.delivery == bank.digests.delivery else {
      throw Failure("\(path): the session was given with other content than the bank's")
    }
    let record = stored.session.record()
    profiles.append(
      try Scorers.of(record, bank, usual: scorer, allowIllustrative: false).profile(
        of: record, id: record.header.id))
  }

  private mutating func readResponses(_ path: String) throws(Failure) {
    try bank.checkFixed()
    var sink = ScoredSink(
      bank.definition, marks: NumberMarks(language: bank.definition.language),
      into: ProfileCollector(scorer))
    try ResponseFile.read(path, format: .auto, into: &sink)
    try sink.findings.check(path)
    profiles += sink.collector.profiles
  }
}

/// Collects the profiles of lines of responses.
struct ProfileCollector: LineCollector {
  /// The profiles so far.
  private(set) var profiles: [Profile] = []
  private let scorer: Scorer
  private var buffers: ScoringBuffers

  init(_ scorer: Scorer) {
    self.scorer = scorer
    buffers = scorer.makeBuffers()
  }

  mutating func add(_ line: ResponseLine) {
    profiles.append(
      scorer.profile(of: line, id: "line-\(profiles.count + 1)", buffers: &buffers))
  }
}
