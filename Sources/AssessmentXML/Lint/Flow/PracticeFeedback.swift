import Assessment

/// Practice items that teach nothing, because they say nothing after the answer.
enum PracticeFeedback: ItemRule {
  static let id = "practice-feedback"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard entry.isPractice, entry.isKeyed else { return }
    guard let feedback = entry.item.feedback else {
      report.warning(.missing(entry.item.id), at: entry.subject)
      return
    }
    if feedback.wrong.isEmpty {
      report.warning(.noWrong, at: entry.subject, [.element("feedback")])
    } else if feedback.right.isEmpty {
      report.warning(.noRight, at: entry.subject, [.element("feedback")])
    }
  }
}

extension LintMessage {
  fileprivate static func missing(_ id: String) -> LintMessage {
    "practice item '\(id)' says nothing after the answer; explain the answer in a feedback element"
  }

  fileprivate static let noWrong: LintMessage =
    "nothing is said after a wrong answer, where an explanation helps most; add a wrong element"

  fileprivate static let noRight: LintMessage =
    "nothing is said after a right answer; add a right element"
}
