import Assessment

/// Matchings that cannot be solved because an option may be used only once.
enum MatchingOptions: ItemRule {
  static let id = "matching-options"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard entry.type == .matching else { return }
    for field in entry.fields {
      guard case .match(let match) = field.interaction.kind, !match.allowsReuse else { continue }
      if match.options.count < match.entries.count {
        report.error(.tooFew(match), at: entry.subject, field.steps)
        continue
      }
      var first: [Value: String] = [:]
      for side in match.entries {
        guard let key = field.correct?.field(side.id) else { continue }
        if let other = first[key] {
          report.error(
            .shared(key.text ?? "", other, side.id), at: entry.subject,
            field.steps + [.element("entry", "id", side.id)], attribute: "key")
        } else {
          first[key] = side.id
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func tooFew(_ match: MatchInteraction) -> LintMessage {
    "there are \(match.entries.count) entries for \(match.options.count) options; add options, or say reuse=\"yes\""
  }

  fileprivate static func shared(_ key: String, _ first: String, _ second: String) -> LintMessage {
    "'\(first)' and '\(second)' both belong to '\(key)', which can be used only once; say reuse=\"yes\" or change a key"
  }
}
