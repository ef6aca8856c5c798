import Assessment

/// Choices with both a key and points on their options, which say different things.
enum KeyAndPoints: ItemRule {
  static let id = "key-and-points"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .choice = field.interaction.kind, let correct = field.correct else { continue }
      let keyCount = correct.members?.count ?? 1
      var isWeighted = false
      entry.item.rule.forEachExpression { expression in
        if case .map(.response(field.interaction.response), let mapping) = expression {
          // The points of a key alone are one entry for each of its options.
          isWeighted = isWeighted || mapping.entries.count > keyCount
        }
      }
      if isWeighted {
        report.warning(.both, at: entry.subject, field.steps, attribute: "key")
      }
    }
  }
}

extension LintMessage {
  fileprivate static let both: LintMessage =
    "the options have points, which already say what each is worth; take the key out"
}
