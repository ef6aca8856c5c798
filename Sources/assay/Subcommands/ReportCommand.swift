import ArgumentParser
import Assessment
import Reports
import Typesetting

/// Prints profiles for people.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print a profile: first whether it can be relied on, then what it says.",
    discussion: "PROFILE is a session's folder, a profile, or an NDJSON file of profiles.")

  @Argument(help: "Session folders and files with profiles.", completion: .file())
  var profiles: [String]

  @Flag(help: "Line by line, for screen readers and braille.")
  var plain = false

  @Option(help: "The language of the report, such as de; the definition's language unless given.")
  var language: String?

  @Option(help: "The width in columns; the terminal's, or 80, unless given.")
  var width: Int?

  @Option(help: "A norms file, to name the group of a score and its size.")
  var norms: [String] = []

  func run() throws {
    let sets = try norms.map { path throws(Failure) in try NormsFile.read(path) }
    let isPlain = plain || Environment.values["ACCESSIBLE"] == "1"
    var isFirst = true
    for source in try profiles.flatMap({ path throws(Failure) in try ProfileSource.read(path) }) {
      let (profile, definition) = (source.profile, source.definition)
      if !isFirst { StandardOutput.print("") }
      isFirst = false
      let language = language ?? definition?.language ?? profile.session?.locale ?? "en"
      if isPlain {
        SpokenReport.lines(of: profile, language: language, norms: sets, definition: definition)
          .forEach(StandardOutput.print)
      } else {
        let lines = TerminalReport.lines(
          of: profile, width: width ?? ReportWidth.columns, language: language, norms: sets,
          definition: definition)
        for line in lines { StandardOutput.print(line.plain) }
      }
    }
  }
}
