import Assessment

/// Best-worst items whose best option is also the worst.
enum BestIsWorst: LintRule {
  static let id = "best-is-worst"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for entry in context.items where entry.item.type == .bestWorst {
      for field in entry.fields {
        guard case .bestWorst = field.interaction.kind,
          let best = field.correct?.field("best"), best == field.correct?.field("worst")
        else { continue }
        report.error(
          .same(best.text ?? ""), at: entry.subject, field.steps, attribute: "worst")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func same(_ id: String) -> LintMessage {
    "option '\(id)' cannot be both the best and the worst; name another one"
  }
}
