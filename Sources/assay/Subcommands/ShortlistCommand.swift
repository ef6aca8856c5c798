import ArgumentParser
import Decision
import Interchange
import Reports
import Typesetting

/// Narrows a pool of candidates for a role.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist",
    abstract: "Weigh candidates for a role, and say how certain their places are.",
    discussion: """
      With a reference in the role, candidates are ordered by their true composites and those who \
      cannot be told apart share a band; without one there are scores, cuts and the panel's votes \
      alone. Candidates whose scores cannot be compared are set aside, and the exit status is 1.
      """)

  @Argument(help: "The role's file.", completion: .file(extensions: ["xml"]))
  var role: String

  @Argument(
    help: "Session folders, files of profiles, and tables of scores (.csv).", completion: .file())
  var profiles: [String]

  @Option(help: "The seed of the draws over several hard cuts.")
  var seed: UInt64 = 1

  @Option(help: "How many draws decide over several hard cuts.")
  var draws = 10_000

  @Option(
    help:
      "The panel's votes, instead of those in profiles: a CSV file with candidate, rater and vote.")
  var votes: String?

  @Option(
    help: "What is marked instead of set aside: versions, norms, adapted or provisional.",
    transform: Tolerance.init(argument:))
  var allow: [Tolerance] = []

  @Option(help: "How many candidates are printed for people.")
  var show = 40

  @OptionGroup var output: DecisionOutput

  func validate() throws {
    if !(1...10_000_000).contains(draws) {
      throw ValidationError("--draws is a number from 1 to 10000000.")
    }
  }

  func run() throws {
    let file = try RoleFile(role)
    let reader = try PoolReader(profiles, for: file)
    let list = Shortlist(
      CandidatePool(reader.entries, role: file.role, tolerating: Set(allow)),
      votes: try votes.map { path throws(Failure) in try VotesFile.read(path) } ?? [:],
      draws: draws, seed: seed)
    let language = output.language
    try output.write(
      DecisionOutput.Content(
        lines: { ShortlistReport.lines(of: list, width: $0, language: language, showing: show) },
        document: { ReportDocument(list, language: language, showing: show) },
        json: { list.write(to: &$0, flush: $1) }, csv: { list.write(to: &$0, flush: $1) }))
    if list.setsAside || !reader.problems.isEmpty { throw ExitStatus.findings }
  }
}
