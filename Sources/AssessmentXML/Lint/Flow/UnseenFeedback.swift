import Assessment

/// Feedback that nobody sees, because its item is not practice.
enum UnseenFeedback: ItemRule {
  static let id = "unseen-feedback"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard !entry.isPractice, entry.item.feedback != nil else { return }
    report.warning(.unseen, at: entry.subject, [.element("feedback")])
  }
}

extension LintMessage {
  fileprivate static let unseen: LintMessage =
    "this feedback is never shown: only practice gives any; say practice=\"yes\" on the section, or take it out"
}
