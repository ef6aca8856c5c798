import Analysis
import Assessment
import Interchange
import Psychometrics

/// Responses as categories with the items they belong to, read from a file.
struct CalibrationInput {
  /// The categories, one column an item.
  let responses: ResponseMatrix
  /// The items.
  let items: [CalibrationItem]

  /// Reads responses to the items of a bank, or without one, categories as they stand.
  init(
    _ path: String, model: ModelName, bank: String?, options: ResponseOptions
  ) throws(Failure) {
    if let bank {
      self = try CalibrationInput(
        path, model: model, bank: try Bank(bank), bankPath: bank, options: options)
    } else {
      try self.init(path, model: model, format: options.input)
    }
  }

  private init(_ path: String, model: ModelName, format: ResponseFormat) throws(Failure) {
    var sink = CategorySink(largestCategory: model.isDichotomous ? 1 : 127)
    try ResponseFile.read(path, format: format, into: &sink)
    try sink.findings.check(path)
    let table = sink.reader.table
    items = table.items.map { CalibrationItem(id: $0) }
    responses = try Self.matrix(
      ResponseMatrix(entries: table.entries, itemCount: table.items.count), path)
  }

  private init(
    _ path: String, model: ModelName, bank: Bank, bankPath: String, options: ResponseOptions
  ) throws(Failure) {
    let collector = try ScoredInput.read(
      path, bank: bank.withoutNorms, path: bankPath, options: options
    ) { items, scorer throws(AnalysisError) in
      try CategoryCollector(
        items, scorer: scorer, model: model, omission: options.omitted.policy)
    }
    items = collector.columns
    responses = try Self.matrix(collector.responses, path)
  }

  private static func matrix(
    _ responses: ResponseMatrix?, _ path: String
  ) throws(Failure) -> ResponseMatrix {
    guard let responses else { throw Failure("\(InputStream.name(of: path)): there are no items") }
    return responses
  }
}
