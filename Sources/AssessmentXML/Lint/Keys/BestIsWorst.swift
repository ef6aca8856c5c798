import Assessment

/// Best-worst items whose best option is also the worst.
enum BestIsWorst: ItemRule {
  static let id = "best-is-worst"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard entry.type == .bestWorst else { return }
    for field in entry.fields {
      guard case .bestWorst = field.interaction.kind,
        let best = field.correct?.field("best"), best == field.correct?.field("worst")
      else { continue }
      report.error(
        .same(best.text ?? ""), at: entry.subject, field.steps, attribute: "worst")
    }
  }
}

extension LintMessage {
  fileprivate static func same(_ id: String) -> LintMessage {
    "option '\(id)' cannot be both the best and the worst; name another one"
  }
}
