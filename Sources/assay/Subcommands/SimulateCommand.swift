import ArgumentParser
import Simulation

/// Gives a test to simulated candidates.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Give a test to simulated candidates, and see what it would find out.",
    discussion: """
      A candidate with a true theta answers every item of the scales with score="irt" by the \
      item's model; practice is answered right and every other item by chance. The sessions run \
      through the same delivery and scoring as a person's. What is printed does not depend on the \
      number of threads.
      """)

  @Argument(help: "A definition file, or a folder with test.xml.", completion: .file())
  var bank: String

  @Option(help: "The scale to report on; all with score=\"irt\" unless given.")
  var scale: String?

  @Option(
    help:
      "How many candidates, and with --exposure how many in each round of the search; 1000 unless given, 10000 with --exposure."
  )
  var n: Int?

  @Option(
    parsing: .unconditional,
    help: "The true thetas: normal, uniform, or numbers such as -2,-1,0,1,2 in turn.")
  var theta = "normal"

  @Option(help: "The seed of all chance.")
  var seed: UInt64 = 1

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    help: "A new file for the answers; assay take --answers repeats each with the seed in its id.",
    completion: .file())
  var responses: String?

  @Option(help: "How to find exposure controls for the adaptive section: sympson-hetter.")
  var exposure: ExposureMethod?

  @Option(help: "The largest share of candidates that an item should be given to, 0 to 1.")
  var target: Double?

  @Option(help: "A new file for the exposure controls, ready to be included.", completion: .file())
  var write: String?

  @Option(help: "How many threads share the work.")
  var threads = 2

  func run() throws { try SimulationOrder(self).carryOut() }
}

/// How exposure controls are found.
enum ExposureMethod: String, CaseIterable, ExpressibleByArgument {
  /// By chances with which a chosen item is given.
  case sympsonHetter = "sympson-hetter"
}
