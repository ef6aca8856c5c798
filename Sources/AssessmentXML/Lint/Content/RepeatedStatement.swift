import Assessment

/// Statements that are asked twice in the same words.
enum RepeatedStatement: LintRule {
  static let id = "repeated-statement"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    var first: [[Block]: String] = [:]
    for entry in context.items where entry.isStatement && !entry.isPractice {
      let content = entry.item.steps.flatMap { $0.content.filter { !$0.isInteraction } }
      guard !content.isEmpty else { continue }
      if let other = first[content], !entry.hasAnchors {
        report.warning(.same(other, entry.item.id), at: entry.subject)
      } else {
        first[content] = entry.item.id
      }
    }
  }
}

extension LintedItem {
  /// Semantic differentials share their stem and differ in their words.
  fileprivate var hasAnchors: Bool {
    fields.contains { field in
      guard case .rating(let rating) = field.interaction.kind else { return false }
      return rating.leftAnchor != nil
    }
  }
}

extension Block {
  fileprivate var isInteraction: Bool {
    if case .interaction = self { true } else { false }
  }
}

extension LintMessage {
  fileprivate static func same(_ first: String, _ second: String) -> LintMessage {
    "statements '\(first)' and '\(second)' have the same words; a repeated statement measures memory, so reword or drop one"
  }
}
