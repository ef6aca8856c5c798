import Assessment

/// Statement scales that are keyed in one direction only, so that agreeing to everything scores.
enum OneDirection: LintRule {
  static let id = "one-direction"

  /// From so many statements on, a scale can be balanced.
  static let statementCount = 3

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scaleEntry in context.scales where scaleEntry.items.count >= statementCount {
      let scale = scaleEntry.scale
      var reversed = 0
      var count = 0
      for (term, entry) in zip(scale.terms, scaleEntry.items) {
        guard let entry, entry.isStatement, !entry.isDifferential else { break }
        count += 1
        if term.isReversed != (term.weight < 0) { reversed += 1 }
      }
      guard count >= statementCount, count == scale.terms.count else { continue }
      if reversed == 0 || reversed == count {
        report.warning(
          .oneDirection(scale.id, count), at: .scale(context.path.appending(scale.id)))
      }
    }
  }
}

extension LintedItem {
  /// Whether its ends are words of its own, so that there is nothing to agree to.
  fileprivate var isDifferential: Bool {
    fields.contains { field in
      guard case .rating(let rating) = field.interaction.kind else { return false }
      return rating.leftAnchor != nil
    }
  }
}

extension LintMessage {
  fileprivate static func oneDirection(_ id: String, _ count: Int) -> LintMessage {
    "all \(count) statements of scale '\(id)' are keyed in one direction, so that agreeing to everything scores; write some that are reversed"
  }
}
