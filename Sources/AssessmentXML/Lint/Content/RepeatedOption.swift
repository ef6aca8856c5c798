import Assessment

/// Options of one item that read or look the same.
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
        if let first = options[..<index].first(where: { $0.content.looks(like: option.content) }) {
          return (first, option)
        }
      }
      return nil
    }
    var seen: [[Inline]: Option] = [:]
    for option in options where !option.content.isEmpty {
      if let first = seen.updateValue(option, forKey: option.content.asSeen) {
        return (first, option)
      }
    }
    return nil
  }
}

extension [Inline] {
  /// The content with the shapes of a figure in an order and turns that do not matter to the eye.
  fileprivate var asSeen: [Inline] {
    onlyFigure.map { [.figure(Figure($0.canonicalShapes))] } ?? self
  }

  /// Whether nothing tells it from other content; only figures need more than a comparison.
  fileprivate func looks(like other: [Inline]) -> Bool {
    guard case .figure? = first else { return self == other }
    return asSeen == other.asSeen
  }
}

extension LintMessage {
  fileprivate static func same(_ first: Option, _ second: Option, _ element: String) -> LintMessage
  {
    let noun = element == "entry" ? "entries" : element + "s"
    guard second.content.onlyFigure == nil else {
      return "\(noun) '\(first.id)' and '\(second.id)' look the same; change one of the figures"
    }
    return
      "\(noun) '\(first.id)' and '\(second.id)' read the same: '\(excerpt(second.content.plainText))'"
  }
}
