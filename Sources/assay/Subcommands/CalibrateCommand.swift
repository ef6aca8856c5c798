import Analysis
import ArgumentParser
import Assessment
import AssessmentXML
import Reports
import Typesetting

/// Estimates item parameters from responses.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Estimate item parameters from responses.",
    discussion: """
      RESPONSES is NDJSON, CSV by its ending, or - for standard input. Without --bank the values \
      are categories: whole numbers from 0; an empty cell or null is missing. With --bank, answers \
      are scored first, and the points above an item's least score are its category; under rasch \
      to 3pl full credit is 1 and anything less 0. Exit status 1 where the search for the maximum \
      did not end at one. With --families, the arguments are session folders, and what is \
      estimated is how the radicals of families drive difficulty; prints difficulty models to be \
      put into a definition.
      """)

  @Argument(
    help: "The responses, or - for standard input; with --families, session folders.",
    completion: .file())
  var inputs: [String]

  @Flag(help: "Estimate the difficulty models of families from session folders.")
  var families = false

  @Option(
    help: "The model: \(CalibrationArguments.models).", transform: CalibrationArguments.model)
  var model: ModelName?

  @Option(
    help: "How to estimate: mml (marginal) or cml (conditional, rasch only).",
    transform: CalibrationArguments.method)
  var method = CalibrationRequest.Method.marginal

  @Option(help: "A prior, such as 'c=logit-normal(-1.39,0.5)'; may be repeated.")
  var prior: [String] = []

  @Option(help: "A calibration whose parameters are kept, as an XML file.", completion: .file())
  var anchors: String?

  @Option(help: "The definition that the responses are for; without it they are categories.")
  var bank: String?

  @OptionGroup var options: ResponseOptions

  @Flag(help: "Print JSON: Schemas/calibration.schema.json.")
  var json = false

  @OptionGroup var writing: CalibrationWriting

  func validate() throws {
    _ = try CalibrationArguments.priors(prior)
    guard bank != nil || options.scale == nil else {
      throw ValidationError("--scale names a scale of the definition that --bank gives.")
    }
    if families {
      guard model == nil, bank == nil, anchors == nil, prior.isEmpty, !json, writing.write == nil
      else {
        throw ValidationError("--families takes session folders and no other option.")
      }
    } else {
      guard inputs.count == 1 else {
        throw ValidationError("calibrate takes one file of responses.")
      }
      guard model != nil else {
        throw ValidationError("Missing expected argument '--model <model>'")
      }
    }
  }

  func run() throws {
    guard let model, let responses = inputs.first else {
      return try FamilyModels.print(from: inputs)
    }
    let request = CalibrationRequest(
      model: model, method: method, priors: try CalibrationArguments.priors(prior),
      anchors: try anchors.map(CalibrationFile.read)?.items ?? [])
    let input = try CalibrationInput(responses, model: model, bank: bank, options: options)
    let report = try analysing(responses) { () throws(AnalysisError) in
      try request.calibrate(input.responses, items: input.items)
    }
    if json {
      StandardOutput.write(JSONDocument.pretty { report.write(to: &$0) })
    } else {
      for line in CalibrationTable.lines(of: report, width: ReportWidth.columns) {
        StandardOutput.print(line.plain)
      }
    }
    guard report.isConverged else {
      StandardError.print(
        CalibrationArguments.notConverged(report, request, writes: writing.write != nil))
      throw ExitStatus.findings
    }
    try writing.write(report, of: responses)
  }
}
