import ArgumentParser

/// Lets a rater fill in a rating form.
struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Rate a candidate on a rating form, as one member of a panel.",
    discussion: """
      Prints the session's folder, which holds ratings.json, as its only line on standard output. \
      Nobody else's ratings are shown. Who may read the folder --out is for the administrator to \
      decide: whoever can read it can read the ratings in it.
      """)

  @Argument(
    help: "The rating form; not needed with --resume.", completion: .file(extensions: ["xml"]))
  var form: String?

  @Option(help: "The candidate's id.")
  var candidate: String?

  @Option(help: "Your own id.")
  var rater: String?

  @Option(help: "The folder that receives the session's folder.", completion: .directory)
  var out = "ratings"

  @Option(help: "A session's folder to go on with.", completion: .directory)
  var resume: String?

  @Option(
    help:
      "Answers to give instead of a person, on a simulated clock: a file, or - for standard input.")
  var answers: String?

  @Option(help: "The seed kept in the record; drawn at random unless given.")
  var seed: UInt64?

  @Flag(help: "Line by line, for screen readers and braille.")
  var plain = false

  func run() throws {
    try SittingOrder(self).carryOut()
  }
}
