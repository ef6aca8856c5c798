import Assessment

/// Items that enter a scale and have no score.
enum UnkeyedTerm: LintRule {
  static let id = "unkeyed-term"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.scales {
      for (term, entry) in zip(scale.scale.terms, scale.items)
      where term.outcome == OutcomeVariable.score {
        guard let entry, !entry.hasScore else { continue }
        report.error(
          .noScore(entry.item.id, scale.scale.id), at: entry.subject, attribute: "scale")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func noScore(_ item: String, _ scale: String) -> LintMessage {
    "item '\(item)' enters scale '\(scale)' and has no score; give it a key, or take it off the scale"
  }
}
