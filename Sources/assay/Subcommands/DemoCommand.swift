import ArgumentParser

/// Shows a whole second round with people who do not exist.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Run a second round with made-up candidates and raters, up to the shortlist.",
    discussion: """
      Candidates sit the battery, raters fill in its form, and the pool is weighed against its role, \
      all by the commands that are printed. The reference is a sample of people who do not exist \
      and marked illustrative wherever it is used.
      """)

  @Argument(
    help: "A folder with test.xml, panel.xml and a file *.role.xml.", completion: .directory)
  var bank = "TestBanks/second-interview"

  @Option(name: .shortAndLong, help: "The new folder for everything that comes of it.")
  var output = "demo"

  @Option(help: "How many candidates apply.")
  var candidates = 40

  @Option(help: "How many raters there are.")
  var raters = 3

  @Option(help: "The seed of all chance.")
  var seed: UInt64 = 1

  func validate() throws {
    if !(2...999).contains(candidates) {
      throw ValidationError("--candidates is a number from 2 to 999.")
    }
    if !(1...9).contains(raters) { throw ValidationError("--raters is a number from 1 to 9.") }
  }

  func run() throws {
    var demonstration = try Demonstration(
      bank: bank, output: output, candidateCount: candidates, raterCount: raters, seed: seed)
    try demonstration.carryOut()
  }
}
