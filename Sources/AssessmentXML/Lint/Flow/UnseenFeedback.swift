import Assessment

/// Feedback that nobody sees, because its item is not practice.
enum UnseenFeedback: LintRule {
  static let id = "unseen-feedback"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for entry in context.items where !entry.isPractice && entry.item.feedback != nil {
      report.warning(.unseen, at: entry.subject, [.element("feedback")])
    }
  }
}

extension LintMessage {
  fileprivate static let unseen: LintMessage =
    "this feedback is never shown: only practice gives any; say practice=\"yes\" on the section, or take it out"
}
