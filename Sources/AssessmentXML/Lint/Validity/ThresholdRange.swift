import Assessment

/// Thresholds that no answers, or all, would reach.
enum ThresholdRange: LintRule {
  static let id = "threshold-range"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for index in context.definition.validity {
      guard let threshold = index.threshold else { continue }
      let subject = SourceMap.Subject.validity(context.path.appending(index.id))
      let most = range(of: index, in: context)
      if let most, threshold > most + 1e-9 {
        report.error(.beyond(threshold, most), at: subject, attribute: "threshold")
      } else if threshold <= 0, !index.kind.goesBelowZero {
        report.error(.always(threshold), at: subject, attribute: "threshold")
      }
    }
  }

  /// The largest value of an index; nil where it is not known.
  private static func range(
    of index: ValidityIndex, in context: LintContext
  ) -> Double? {
    switch index.kind {
    case .longestRun:
      let named = index.items.isEmpty ? nil : Double(index.items.count)
      return named
    case .responseVariability, .personFit: return nil
    case .infrequency(let answers), .attention(let answers): return Double(answers.count)
    case .tooFast, .omittedShare: return 1
    case .inconsistency(let pairs):
      let spans = pairs.compactMap { context.item($0.first)?.outcome("SCORE")?.range }
      return spans.map { $0.upperBound - $0.lowerBound }.max()
    }
  }
}

extension ValidityIndex.Kind {
  /// Whether its values may lie below 0.
  fileprivate var goesBelowZero: Bool { if case .personFit = self { true } else { false } }
}

extension LintMessage {
  fileprivate static func beyond(_ threshold: Double, _ most: Double) -> LintMessage {
    "nothing is ever flagged: the threshold is \(figure(threshold)), and the index goes up to \(figure(most))"
  }

  fileprivate static func always(_ threshold: Double) -> LintMessage {
    "a threshold of \(figure(threshold)) tells nobody from anybody; write a number over 0"
  }
}
