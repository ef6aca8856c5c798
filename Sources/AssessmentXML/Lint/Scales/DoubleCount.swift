import Assessment

/// Items that enter the same scale more than once.
enum DoubleCount: LintRule {
  static let id = "double-count"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      var seen = Set<String>(minimumCapacity: scale.terms.count)
      for term in scale.terms where !seen.insert(term.name).inserted {
        report.warning(
          .twice(term.item, scale.id), at: .scale(context.path.appending(scale.id)),
          [.element("term", "item", term.item)])
      }
    }
  }
}

extension Scale.Term {
  /// What tells it from other terms.
  fileprivate var name: String {
    outcome == OutcomeVariable.score ? item : item + "." + outcome
  }
}

extension LintMessage {
  fileprivate static func twice(_ item: String, _ scale: String) -> LintMessage {
    "'\(item)' enters scale '\(scale)' twice; name it once, with a weight if it counts double"
  }
}
