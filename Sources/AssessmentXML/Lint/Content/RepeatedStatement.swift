import Assessment

/// Statements that are asked twice in the same words.
enum RepeatedStatement: LintRule {
  static let id = "repeated-statement"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let entries = context.items.filter { $0.isStatement && !$0.isPractice }
    var first = [Statement: LintedItem](minimumCapacity: entries.count)
    for entry in entries {
      guard let statement = Statement(entry) else { continue }
      if let other = first[statement], !entry.hasAnchors {
        report.warning(.same(other.item.id, entry.item.id), at: entry.subject)
      } else {
        first[statement] = entry
      }
    }
  }

  /// What an item says beside its interactions.
  private struct Statement: Hashable {
    private let steps: [Step]

    /// The words of an item; nil where it has none.
    init?(_ entry: LintedItem) {
      steps = entry.item.steps
      guard !steps.allSatisfy({ $0.content.allSatisfy(\.isInteraction) }) else { return nil }
    }

    private var blocks: some Sequence<Block> {
      steps.lazy.flatMap { $0.content.lazy.filter { !$0.isInteraction } }
    }

    static func == (left: Statement, right: Statement) -> Bool {
      left.blocks.elementsEqual(right.blocks)
    }

    func hash(into hasher: inout Hasher) {
      for block in blocks { hasher.combine(block) }
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
