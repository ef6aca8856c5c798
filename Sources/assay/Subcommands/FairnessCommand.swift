import ArgumentParser
import Assessment
import Decision
import Reports
import Typesetting

/// Compares how groups of candidates fare at a cut.
struct FairnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness",
    abstract: "Compare how groups of candidates fare at a cut.",
    discussion: """
      The cut is on the observed composite of the role: weights times distances from the means of \
      its reference in standard deviations; with --scale it is on one scale's own score. Groups \
      stand in a file of their own, with a column candidate and one for each attribute. With --bank \
      the items behind the role's scales are looked at, too: do they function alike in the groups?
      """)

  @Argument(help: "The role's file.", completion: .file(extensions: ["xml"]))
  var role: String

  @Argument(
    help: "Session folders, files of profiles, and tables of scores (.csv).", completion: .file())
  var profiles: [String]

  @Option(help: "The groups: a CSV file with candidate and attributes.", completion: .file())
  var groups: String

  @Option(parsing: .unconditional, help: "The cut: who reaches it is selected.")
  var cut: Double

  @Option(help: "The scale to select on by itself, instead of the composite.")
  var scale: String?

  @Option(
    help: "What is marked instead of set aside: versions, norms, adapted or provisional.",
    transform: Tolerance.init(argument:))
  var allow: [Tolerance] = []

  @OptionGroup var items: FunctioningOptions

  @OptionGroup var output: DecisionOutput

  func validate() throws {
    if !cut.isFinite { throw ValidationError("--cut is a number.") }
  }

  func run() throws {
    let file = try RoleFile(role)
    guard let composite = ObservedComposite(file.role, scale: scale.map { Path($0) }) else {
      throw Failure(
        scale.map { "the role requires no scale '\($0)'" }
          ?? "a composite of several scales needs the role's reference; --scale selects on one")
    }
    let attributes = try GroupsFile.read(groups)
    let reader = try PoolReader(profiles, for: file)
    let pool = CandidatePool(reader.entries, role: file.role, tolerating: Set(allow))
    let report = FairnessReport(
      role: file.role, scale: composite.scale,
      analyses: attributes.map {
        FairnessAnalysis(pool, attribute: $0, composite: composite, cut: cut)
      },
      functioning: try items.functioning(of: file.role, attributes, profiles: profiles))
    let language = output.language
    try output.write(
      DecisionOutput.Content(
        lines: { report.lines(width: $0, language: language) },
        document: { ReportDocument(report, language: language) },
        json: { writer, _ in report.write(to: &writer) },
        csv: { writer, flush in
          report.write(to: &writer)
          flush(&writer)
        }))
    if !reader.problems.isEmpty { throw ExitStatus.findings }
  }
}
