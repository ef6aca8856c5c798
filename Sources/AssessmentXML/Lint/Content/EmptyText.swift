import Assessment

/// Items and options with nothing to read.
enum EmptyText: ItemRule {
  static let id = "empty-text"

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
    if !entry.item.steps.contains(where: { $0.content.contains(where: \.isReadable) }) {
      report.error(.emptyItem(entry.item.id), at: entry.subject)
    }
  }

  private static func check(
    _ options: [Option], _ element: String, of entry: LintedItem, _ field: LintedField,
    _ report: inout LintReport
  ) {
    for option in options where !option.content.isReadable {
      report.error(
        .emptyOption(option.id, element), at: entry.subject,
        field.steps + [.element(element, "id", option.id)])
    }
  }
}

extension Block {
  fileprivate var isReadable: Bool {
    switch self {
    case .paragraph(let text): text.isReadable
    case .list(_, let entries): entries.contains { $0.contains(where: \.isReadable) }
    case .table, .chart, .figures: true
    case .code(let text): text.hasVisibleBytes
    case .interaction(let interaction): interaction.hasAnchors
    }
  }
}

extension Interaction {
  /// Whether a differential's words say what is asked.
  fileprivate var hasAnchors: Bool {
    guard case .rating(let rating) = kind else { return false }
    return rating.leftAnchor != nil && rating.rightAnchor != nil
  }
}

extension Sequence<Inline> {
  fileprivate var isReadable: Bool {
    contains { inline in
      switch inline {
      case .text(let text), .code(let text): text.hasVisibleBytes
      case .emphasis(let text), .strong(let text), .sub(let text), .sup(let text): text.isReadable
      case .fraction, .figure, .gap: true
      case .lineBreak: false
      }
    }
  }
}

extension String {
  /// Whether it holds more than spaces, tabs and line ends.
  fileprivate var hasVisibleBytes: Bool { utf8.contains { $0 > 0x20 } }
}

extension LintMessage {
  fileprivate static func emptyItem(_ id: String) -> LintMessage {
    "item '\(id)' has nothing to read; write its question or statement"
  }

  fileprivate static func emptyOption(_ id: String, _ element: String) -> LintMessage {
    "\(element) '\(id)' has nothing to read; write its text"
  }
}
