import Assessment

/// Keys that name no option of their item.
enum UnknownOption: ItemRule {
  static let id = "unknown-option"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard let correct = field.correct else { continue }
      switch field.interaction.kind {
      case .choice(let choice):
        let named = correct.members ?? [correct]
        check(named, among: choice.options, "key", of: entry, field, &report)
      case .order(let order):
        check(correct.members ?? [], among: order.options, "key", of: entry, field, &report)
      case .match(let match): check(correct, in: match, of: entry, field, &report)
      case .bestWorst(let options):
        for name in ["best", "worst"] {
          let named = correct.field(name).map { [$0] } ?? []
          check(named, among: options, name, of: entry, field, &report)
        }
      case .number, .text, .rating, .rateEach, .consent: break
      }
    }
  }

  private static func check(
    _ named: [Value], among options: [Option], _ attribute: String, of entry: LintedItem,
    _ field: LintedField, _ report: inout LintReport
  ) {
    for case .identifier(let name) in named where !options.contains(where: { $0.id == name }) {
      report.error(
        .unknownOption(name, options), at: entry.subject, field.steps, attribute: attribute)
    }
  }

  private static func check(
    _ correct: Value, in match: MatchInteraction, of entry: LintedItem, _ field: LintedField,
    _ report: inout LintReport
  ) {
    for side in match.entries {
      guard case .identifier(let name)? = correct.field(side.id),
        !match.options.contains(where: { $0.id == name })
      else { continue }
      report.error(
        .unknownOption(name, match.options), at: entry.subject,
        field.steps + [.element("entry", "id", side.id)], attribute: "key")
    }
  }
}

extension LintMessage {
  fileprivate static func unknownOption(_ name: String, _ options: [Option]) -> LintMessage {
    "the key names no option: '\(name)' is not one of \(list(options.map(\.id)))"
  }
}
