import Assessment

/// Thresholds of person fit where none holds.
enum TailoredFit: LintRule {
  static let id = "tailored-fit"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let tailored = context.definition.tailoredScales
    for index in context.definition.validity {
      guard case .personFit(let scale) = index.kind, index.threshold != nil,
        tailored.contains(scale)
      else { continue }
      report.warning(
        .never(scale), at: .validity(context.path.appending(index.id)), attribute: "threshold")
    }
  }
}

extension LintMessage {
  fileprivate static func never(_ scale: String) -> LintMessage {
    "nothing is ever flagged: the items of scale '\(scale)' are chosen by the answers, and no threshold of person fit holds there; leave it out"
  }
}
