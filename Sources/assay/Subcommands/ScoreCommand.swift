import Archive
import ArgumentParser
import Assessment
import Delivery
import Interchange
import Scoring

/// Turns sessions and response lines into profiles.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score sessions, or lines of responses, into profiles.",
    discussion: """
      One session gives one indented profile, several give one a line. With --bank the inputs are \
      files of responses (NDJSON, or CSV by its ending), or - for standard input: one line out for \
      one line in, in order. A line that cannot be scored becomes an error record in its place.
      """)

  @Argument(help: "Sessions' folders; with --bank, files of responses or -.", completion: .file())
  var inputs: [String]

  @Option(help: "The definition that the responses are for.")
  var bank: String?

  @Option(help: "A norms file to use beside those found with the definition.", completion: .file())
  var norms: [String] = []

  @Flag(help: "Use norms that are marked illustrative.")
  var allowIllustrative = false

  @Flag(help: "Leave the items out of the profiles.")
  var noItems = false

  @Option(help: "How responses are written: auto (by the file's ending), ndjson or csv.")
  var input = ResponseFormat.auto

  @Option(help: "What error records do to the exit status: fail (1) or inline (0).")
  var errors = ErrorPolicy.fail

  @Option(help: "The locale that decides number marks in responses, such as de_DE.")
  var locale: String?

  func run() throws {
    guard let bank else { return try scoreSessions() }
    let read = try Bank(bank, extraNorms: norms)
    try read.checkFixed()
    let scorer = try Scorers.make(read, allowIllustrative: allowIllustrative)
    var batch = BatchScoring(
      read, scorer: scorer, includeItems: !noItems,
      marks: NumberMarks(language: locale ?? read.definition.language))
    for path in inputs { try batch.score(path, format: input) }
    batch.flush()
    if batch.errorCount > 0 {
      StandardError.print(
        "assay: \(batch.errorCount) of \(batch.lineCount) lines became error records")
      if errors == .fail { throw ExitStatus.findings }
    }
  }

  private func scoreSessions() throws {
    let sets = try norms.map { path throws(Failure) in try NormsFile.read(path) }
    for path in inputs {
      let stored = try StoredSession(path)
      let bank = Bank(stored, norms: sets)
      let scorer = try Scorers.make(bank, allowIllustrative: allowIllustrative)
      let record = stored.session.record()
      let profile = scorer.profile(
        of: record, id: ProfileIdentity.id(of: record, norms: sets), includeItems: !noItems)
      StandardOutput.write(
        inputs.count == 1
          ? JSONDocument.pretty { profile.write(to: &$0) }
          : JSONDocument.line { profile.write(to: &$0) })
    }
  }
}

/// What error records do to the exit status.
enum ErrorPolicy: String, CaseIterable, ExpressibleByArgument {
  /// Some error records make the exit status 1.
  case fail
  /// Error records are as good as others: the exit status is 0.
  case inline
}

extension ResponseFormat: ExpressibleByArgument {}
