import Analysis
import ArgumentParser
import Assessment
import Reports
import Typesetting

/// Analyses the items of a definition by the responses to them.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Analyse items by the responses to them.",
    discussion: """
      RESPONSES is NDJSON, CSV by its ending, or - for standard input. Prints how hard and how \
      telling each item is, who chose which option, how precise the sum of the scores is, and how \
      well a model fits; and says in words which items to look at.
      """)

  @Argument(help: "The responses, or - for standard input.", completion: .file())
  var responses: String

  @Option(help: "The definition that the responses are for.")
  var bank: String

  @OptionGroup var options: ResponseOptions

  @Option(
    help: """
      The model whose fit is tested: \(CalibrationArguments.models); rasch where all items are \
      scored 0 or 1, pcm else, unless given.
      """, transform: CalibrationArguments.model)
  var model: ModelName?

  @Flag(help: "Print JSON: Schemas/analysis.schema.json.")
  var json = false

  @Option(help: "A file to write the scores to, as wide CSV.", completion: .file())
  var export: String?

  func run() throws {
    let bank = try Bank(bank).withoutNorms
    try bank.checkFixed()
    let scored = try ScoredInput.read(responses, bank: bank, path: self.bank, options: options)
    if let export { try ScoreExport.write(scored, to: export) }
    let report = ItemAnalysis(model: model).report(on: scored)
    if json {
      StandardOutput.write(
        JSONDocument.pretty {
          report.write(assessment: bank.definition.id, scale: options.scale, to: &$0)
        })
    } else {
      let title = [bank.definition.id, options.scale].compactMap { $0 }.joined(separator: ", ")
      for line in ItemAnalysisTable.lines(of: report, title: title, width: ReportWidth.columns) {
        StandardOutput.print(line.plain)
      }
    }
  }
}
