import ArgumentParser
import Assessment
import Decision
import Reports
import Typesetting

/// Shows how scores of scenarios depend on the scoring rule.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Score scenarios under the other usual rules, and say whose place depends on it.",
    discussion: """
      Takes the scales of a bank that hold only scenarios: actions that are rated, or of which the \
      best and the worst are picked. Rules that rest on experts' ratings are offered where the \
      bank has them.
      """)

  @Argument(help: "The bank.", completion: .file())
  var bank: String

  @Argument(help: "Sessions' folders, and files of responses (NDJSON, .csv).", completion: .file())
  var answers: [String]

  @Option(help: "A role, whose cuts on raw scores are looked at.", completion: .file())
  var role: String?

  @Option(help: "How many candidates are looked for.")
  var top: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "How many candidates a table shows.")
  var show = 20

  @Option(help: "The language of the tables, such as de.")
  var language = "en"

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is a number from 1.") }
    if show < 0 { throw ValidationError("--show is a number from 0.") }
  }

  func run() throws {
    let read = try Bank(bank).withoutNorms
    let sets = ScenarioSet.all(in: read.definition)
    guard !sets.isEmpty else {
      throw Failure("\(bank): no scale holds keyed scenarios and nothing else")
    }
    let requirements = try role.map { path throws(Failure) in
      try RoleFile(path).role.requirements
    }
    let pool = try ScoredPool(answers, bank: read)
    let report = SensitivityReport(
      sets.map { set in
        let cuts = (requirements ?? []).filter { $0.scale == set.scale && $0.metric == .raw }
          .flatMap { $0.cuts.map { SelectionLine.cut($0.atLeast) } }
        return SensitivityAnalysis(
          set, profiles: pool.profiles, lines: cuts + (top.map { [.top($0)] } ?? []))
      },
      assessment: AssessmentReference(
        id: read.definition.id, version: read.definition.version, title: read.definition.title,
        digests: read.digests))
    if json {
      StandardOutput.write(JSONDocument.pretty { report.write(to: &$0) })
    } else {
      report.lines(width: ReportWidth.columns, language: language, showing: show).forEach {
        StandardOutput.print($0.plain)
      }
    }
  }
}
