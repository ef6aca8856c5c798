import Analysis
import Assessment
import Scoring

/// Responses scored item by item, read from a file.
enum ScoredInput {
  /// Reads responses to the items of a bank, or of one of its scales.
  static func read(
    _ responses: String, bank: Bank, path: String, options: ResponseOptions
  ) throws(Failure) -> ScoredResponses {
    try read(responses, bank: bank, path: path, options: options) {
      items, scorer throws(AnalysisError) in
      ScoredResponses(items, scorer: scorer, omission: options.omitted.policy)
    }
  }

  /// Reads responses into a collector that is made for the items chosen.
  static func read<Collector: LineCollector>(
    _ responses: String, bank: Bank, path: String, options: ResponseOptions,
    into collector: (AnalysisItems, Scorer) throws(AnalysisError) -> Collector
  ) throws(Failure) -> Collector {
    let scorer = try Scorers.make(bank, allowIllustrative: false)
    let scales = Catalog(bank.definition).scales.map(\.path.text)
    if options.scale == nil, scales.count > 1 {
      StandardError.print(
        "assay: all scored items are taken together; --scale takes one of "
          + scales.joined(separator: ", "))
    }
    let empty = try analysing(path) { () throws(AnalysisError) in
      try collector(
        AnalysisItems(bank.definition, scorer: scorer, scale: options.scale), scorer)
    }
    var sink = ScoredSink(bank.definition, marks: options.marks(for: bank.definition), into: empty)
    try ResponseFile.read(responses, format: options.input, into: &sink)
    try sink.findings.check(responses)
    return sink.collector
  }
}
