import Assessment

/// Thresholds that do not say what they rest on.
enum ThresholdBasis: LintRule {
  static let id = "threshold-basis"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for index in context.definition.validity {
      let subject = SourceMap.Subject.validity(context.path.appending(index.id))
      if let threshold = index.threshold, index.basis == nil {
        report.warning(.noBasis(threshold), at: subject, attribute: "threshold")
      } else if index.threshold == nil, index.basis != nil {
        report.warning(.noThreshold, at: subject, attribute: "basis")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func noBasis(_ threshold: Double) -> LintMessage {
    "the threshold \(figure(threshold)) names no basis and will never flag; name its source, or say basis=\"author\""
  }

  fileprivate static let noThreshold: LintMessage =
    "there is a basis and no threshold; without one nothing is flagged"
}
