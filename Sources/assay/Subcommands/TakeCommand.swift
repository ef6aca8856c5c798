import ArgumentParser
import Assessment
import Glibc

/// Gives a test.
struct TakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Sit a test in the terminal, or go on with one.",
    discussion: """
      Prints the session's folder as its only line on standard output. ASSAY_ANSWERS in the \
      environment stands for --answers, ACCESSIBLE=1 for --plain.
      """)

  @Argument(help: "A definition file, or a folder with test.xml; not needed with --resume.")
  var bank: String?

  @Option(help: "The candidate's id.")
  var candidate: String?

  @Option(help: "The seed of everything random; drawn at random unless given.")
  var seed: UInt64?

  @Option(
    help: "Extra time for every limit: a factor such as 1.5, minutes such as +5m, or unlimited.")
  var extraTime: String?

  @Option(help: "The folder that receives the session's folder.", completion: .directory)
  var out = "sessions"

  @Option(help: "A session's folder to go on with.", completion: .directory)
  var resume: String?

  @Flag(help: "Line by line, for screen readers and braille.")
  var plain = false

  @Option(
    help:
      "The locale that decides number marks, such as de_DE; the definition's language unless given."
  )
  var locale: String?

  @Option(
    help:
      "Answers to give instead of a person, on a simulated clock: a file, or - for standard input.")
  var answers: String?

  @Option(help: "A norms file to use beside those found with the definition.", completion: .file())
  var norms: [String] = []

  @Flag(help: "Use norms that are marked illustrative.")
  var allowIllustrative = false

  @Flag(help: "Print the effective clock of every limit and stop.")
  var dryRun = false

  @Flag(help: "Print the dry run as JSON.")
  var json = false

  func run() throws {
    let order = try SittingOrder(self)
    if dryRun { return try order.printClocks(asJSON: json) }
    try order.carryOut()
  }
}
