import Assessment

/// Reversed terms that are no statements.
enum ReversedItem: LintRule {
  static let id = "reversed-item"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      for term in scale.terms where term.isReversed {
        guard let entry = context.item(term.item), !entry.isStatement, entry.isKeyed else {
          continue
        }
        report.warning(
          .reversed(entry.item.id), at: .scale(context.path.appending(scale.id)),
          [.element("term", "item", term.item)], attribute: "reverse")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func reversed(_ id: String) -> LintMessage {
    "reversing '\(id)' makes right answers count against the scale; only ratings are reversed"
  }
}
