import Assessment

/// Formula scales over items at which one cannot guess.
enum FormulaPenalty: LintRule {
  static let id = "formula-penalty"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.scales where scale.scale.rule == .formula {
      for (term, entry) in zip(scale.scale.terms, scale.items) where term.penalty == 0 {
        guard let entry, entry.isKeyed else { continue }
        report.warning(.noPenalty(entry.item.id, scale.scale.id), at: entry.subject)
      }
    }
  }
}

extension LintMessage {
  fileprivate static func noPenalty(_ item: String, _ scale: String) -> LintMessage {
    "a wrong answer to '\(item)' costs nothing on formula scale '\(scale)': the penalty is 1/(k-1), and it has no k options to guess among"
  }
}
