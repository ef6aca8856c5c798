import Analysis
import ArgumentParser
import Assessment
import Decision

/// Whether and with which answers items are compared between groups.
struct FunctioningOptions: ParsableArguments {
  @Option(
    help: "The bank, to compare how its items function; they are taken from the profiles.",
    completion: .file())
  var bank: String?

  @Option(
    help: "Responses (NDJSON, .csv) or session folders to take the items from instead.",
    completion: .file())
  var responses: [String] = []

  func validate() throws {
    if bank == nil, !responses.isEmpty {
      throw ValidationError("--responses needs --bank, which says what is right.")
    }
  }

  /// The comparisons; none without a bank.
  func functioning(
    of role: Role, _ attributes: [FairnessAnalysis.Attribute], profiles: [String]
  ) throws(Failure) -> [DifferentialFunctioning] {
    guard let bank else { return [] }
    return try FunctioningInput(
      bank: bank, profiles: responses.isEmpty ? profiles : [], responses: responses
    ).functioning(of: role, attributes)
  }
}
