import Assessment

/// Options of one item that read the same.
enum RepeatedOption: ItemRule {
  static let id = "repeated-option"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      switch field.interaction.kind {
      case .match(let match):
        check(match.entries, "entry", of: entry, field, &report)
        check(match.options, "option", of: entry, field, &report)
      case .rateEach(let actions, _): check(actions, "action", of: entry, field, &report)
      default: check(field.options, "option", of: entry, field, &report)
      }
    }
  }

  private static func check(
    _ options: [Option], _ element: String, of entry: LintedItem, _ field: LintedField,
    _ report: inout LintReport
  ) {
    guard let (first, second) = repetition(in: options) else { return }
    report.error(
      .same(first, second, element), at: entry.subject,
      field.steps + [.element(element, "id", second.id)])
  }

  /// The first option that reads like one before it; most items have few, which needs no table.
  private static func repetition(in options: [Option]) -> (Option, Option)? {
    if options.count <= 8 {
      for (index, option) in options.enumerated() where !option.content.isEmpty {
        if let first = options[..<index].first(where: { $0.content == option.content }) {
          return (first, option)
        }
      }
      return nil
    }
    var seen: [[Inline]: Option] = [:]
    for option in options where !option.content.isEmpty {
      if let first = seen.updateValue(option, forKey: option.content) { return (first, option) }
    }
    return nil
  }
}

extension LintMessage {
  fileprivate static func same(_ first: Option, _ second: Option, _ element: String) -> LintMessage
  {
    let noun = element == "entry" ? "entries" : element + "s"
    return
      "\(noun) '\(first.id)' and '\(second.id)' read the same: '\(excerpt(second.content.plainText))'"
  }
}
