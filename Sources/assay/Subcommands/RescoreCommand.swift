import ArgumentParser
import Decision
import Reports
import Typesetting

/// Scores sessions again after a key, a norm or a rule was corrected.
struct RescoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore",
    abstract: "Score sessions again with a corrected bank, and say who changes.",
    discussion: """
      The bank may differ from the one given in keys, weights, scales, bands, item parameters and \
      norms, and in nothing that a candidate saw. The sessions stay as they are; --out writes the \
      new profiles, each naming the one that it replaces.
      """)

  @Argument(help: "The sessions' folders.", completion: .directory)
  var sessions: [String]

  @Option(help: "The corrected bank.", completion: .file())
  var bank: String

  @Option(help: "A norms file to use beside those found with the bank.", completion: .file())
  var norms: [String] = []

  @Flag(help: "Use norms that are marked illustrative.")
  var allowIllustrative = false

  @Option(help: "A role, to see who crosses one of its cuts.", completion: .file())
  var role: String?

  @Option(help: "A folder for the new profiles.", completion: .directory)
  var out: String?

  @OptionGroup var output: DecisionOutput

  func run() throws {
    let read = try Bank(bank, extraNorms: norms)
    var rescoring = try Rescoring(
      read, allowIllustrative: allowIllustrative,
      role: try role.map { path throws(Failure) in try RoleFile(path).role })
    for path in sessions { try rescoring.score(path) }
    if let out { try rescoring.write(to: out) }
    let report = RescoringReport(rescoring.changes)
    let language = output.language
    try output.write(
      DecisionOutput.Content(
        lines: { report.lines(width: $0, language: language) },
        document: { ReportDocument(report, language: language) },
        json: { writer, _ in report.write(to: &writer) },
        csv: { report.write(to: &$0, flush: $1) }))
    for problem in rescoring.problems { StandardError.print("assay: \(problem)") }
    if !rescoring.problems.isEmpty { throw ExitStatus.findings }
  }
}
