import ArgumentParser
import Reports

/// Prints profiles for people.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print a profile: first whether it can be relied on, then what it says.",
    discussion: """
      PROFILE is a session's folder, a profile, or an NDJSON file of profiles. --compare OLD NEW \
      prints what changed between two profiles of one person, and whether errors of measurement \
      explain it.
      """)

  @Argument(help: "Session folders and files with profiles.", completion: .file())
  var profiles: [String]

  @Flag(help: "Report what changed from the first of two profiles to the second.")
  var compare = false

  @Option(help: "terminal, plain, html, svg, json or md.")
  var format: ReportFormat?

  @Option(
    name: .customLong("for"), help: "Whom it is for: candidate, administrator or employer.",
    transform: Self.audience)
  var audience = Audience.administrator

  @Option(name: .shortAndLong, help: "The file to write; standard output unless given.")
  var output: String?

  @Flag(help: "Line by line, for screen readers and braille: the same as --format plain.")
  var plain = false

  @Option(help: "The language of the report, such as de; the definition's language unless given.")
  var language: String?

  @Option(help: "The width in columns; the terminal's, or 80, unless given.")
  var width: Int?

  @Option(help: "A norms file, to name the group of a score and its size.")
  var norms: [String] = []

  @Option(help: "The definition of profiles that stand outside of their session's folder.")
  var bank: String?

  @Option(help: "A role, to hold its terms against the candidate's wishes.", completion: .file())
  var role: String?

  @Option(help: "With --for employer: a scale that the job asks for; may be given repeatedly.")
  var scale: [String] = []

  @Flag(
    help: """
      Also the items that families wrote for the session, as they were shown, with their keys; \
      for administrators, of sessions' folders.
      """)
  var items = false

  func run() throws {
    guard !items || (audience == .administrator && !compare) else {
      throw Failure("--items prints keys, so it goes with --for administrator and no --compare")
    }
    let bank = try bank.map { path throws(Failure) in try Bank(path) }
    let input = ReportInput(
      sources: try profiles.flatMap { path throws(Failure) in
        try items ? ProfileSource.readWithItems(path) : ProfileSource.read(path, bank: bank)
      },
      norms: try norms.map { path throws(Failure) in try NormsFile.read(path) },
      language: language, audience: audience, jobScales: scale,
      role: try role.map { path throws(Failure) in try RoleFile(path).role })
    try input.check()
    let documents = compare ? [try input.retest()] : input.profiles()
    let usual: ReportFormat =
      plain || Environment.values["ACCESSIBLE"] == "1" ? .plain : .terminal
    let format = format ?? usual
    guard documents.count == 1 || format.isStream else {
      throw Failure("\(format.rawValue) takes one profile, but there are \(documents.count)")
    }
    try OutputFile.write(
      format.bytes(documents, width: width ?? (output == nil ? ReportWidth.columns : 80)),
      to: output)
  }

  private static func audience(_ name: String) throws -> Audience {
    guard let audience = Audience(rawValue: name) else {
      let names = Audience.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(name)' is no reader of reports; choose one of \(names)")
    }
    return audience
  }
}

extension ReportFormat: ExpressibleByArgument {}
