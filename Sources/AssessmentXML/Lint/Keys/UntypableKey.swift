import Assessment

/// Accepted answers that the field does not let anybody type.
enum UntypableKey: ItemRule {
  static let id = "untypable-key"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .text(let text) = field.interaction.kind, !text.isLong else { continue }
      let accepted = entry.item.rule.acceptedTexts(for: field.interaction.response)
      for answer in accepted {
        if answer.count > text.maximumLength {
          report.error(
            .tooLong(answer, text.maximumLength), at: entry.subject, field.steps)
        } else if let mask = text.mask, !mask.matches(answer) {
          report.error(
            .masked(answer, mask.source), at: entry.subject, field.steps, attribute: "mask")
        }
      }
    }
  }
}

extension Rule {
  /// The texts that count as right for a response.
  fileprivate func acceptedTexts(for response: String) -> [String] {
    var texts: [String] = []
    forEachExpression { expression in
      if case .accepts(.response(response), let key) = expression { texts += key.accepted }
    }
    return texts
  }
}

extension LintMessage {
  fileprivate static func tooLong(_ answer: String, _ maximum: Int) -> LintMessage {
    "nobody can type '\(excerpt(answer))': it has \(answer.count) characters, and max-length allows \(maximum)"
  }

  fileprivate static func masked(_ answer: String, _ mask: String) -> LintMessage {
    "nobody can type '\(excerpt(answer))': the mask '\(mask)' does not let it in"
  }
}
