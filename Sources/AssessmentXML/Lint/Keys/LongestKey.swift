import Assessment

/// Keys that give themselves away by being the longest option every time.
enum LongestKey: LintRule {
  static let id = "longest-key"

  /// From so many keyed items on, the longest option every time is no chance.
  static let itemCount = 8

  static func check(_ context: LintContext, _ report: inout LintReport) {
    var count = 0
    for entry in context.items where !entry.isPractice {
      for field in entry.fields {
        guard case .choice(let choice) = field.interaction.kind, entry.type != .trueFalse,
          case .identifier(let key)? = field.correct
        else { continue }
        guard isLongest(key, of: choice.options) else { return }
        count += 1
      }
    }
    if count >= itemCount { report.warning(.longest(count), at: context.subject) }
  }

  private static func isLongest(_ key: String, of options: [Option]) -> Bool {
    guard let keyed = options.first(where: { $0.id == key }), keyed.content.onlyFigure == nil else {
      return false
    }
    let length = keyed.content.plainText.count
    return options.allSatisfy { $0.id == key || $0.content.plainText.count < length }
  }
}

extension LintMessage {
  fileprivate static func longest(_ count: Int) -> LintMessage {
    "the right option is the longest one in all \(count) keyed choices; who notices needs no other knowledge, so vary the lengths"
  }
}
