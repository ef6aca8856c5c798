import ArgumentParser
import Interchange
import Reports
import Typesetting

/// Brings the ratings of a panel together.
struct PanelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel",
    abstract: "Bring a panel's ratings together: results, agreement, severity, what to talk about.",
    discussion: """
      RATINGS are raters' session folders, folders of such folders, files of sheets, and tables (.csv) \
      with candidate, rater, competency and value, where note and vote may follow. Nothing is shown \
      before all expected raters are in, unless the panel is closed with --close. Who may read the \
      ratings themselves is for the administrator to decide, by the rights of the folder.
      """)

  @Argument(help: "Raters' sessions, files of rating sheets, tables.", completion: .file())
  var ratings: [String]

  @Option(help: "The rating form, for its scales and whose ratings are expected.")
  var form: String?

  @Option(help: "How many raters are expected of each candidate; the form's number unless given.")
  var raters: Int?

  @Flag(help: "Close the panel although raters are missing.")
  var close = false

  @Option(
    parsing: .upToNextOption,
    help: "Profiles, or sessions of candidates, that the result joins; they stay as they are.")
  var profile: [String] = []

  @Option(help: "The folder for the profiles with the panel's result.", completion: .directory)
  var out: String?

  @Option(help: "How many candidates and disagreements are printed for people.")
  var show = 20

  @OptionGroup var output: DecisionOutput

  func validate() throws {
    if profile.isEmpty != (out == nil) {
      throw ValidationError("--profile and --out go together.")
    }
    if let raters, raters < 1 { throw ValidationError("--raters is a number from 1.") }
  }

  func run() throws {
    let meeting = try PanelMeeting(self)
    let (report, language) = (meeting.report, output.language)
    try output.write(
      DecisionOutput.Content(
        lines: { report.lines(width: $0, language: language, showing: show) },
        document: { ReportDocument(report, language: language, showing: show) },
        json: { writer, _ in report.write(to: &writer) },
        csv: { writer, flush in
          report.write(to: &writer)
          flush(&writer)
        }))
    if let out { try meeting.join(profile, in: out) }
  }
}
