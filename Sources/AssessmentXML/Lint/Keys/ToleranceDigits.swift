import Assessment

/// Tolerances finer than the digits asked for.
enum ToleranceDigits: ItemRule {
  static let id = "tolerance-digits"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .number(let number) = field.interaction.kind, let decimals = number.decimals,
        let key = NumberKey(field, of: entry.item), key.tolerance > 0,
        key.decimals <= decimals
      else { continue }
      let step = NumberKey.step(decimals: decimals)
      if key.tolerance < step - 1e-12 {
        report.warning(
          .tooFine(key.tolerance, step), at: entry.subject, field.steps, attribute: "tolerance")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func tooFine(_ tolerance: Double, _ step: Double) -> LintMessage {
    "the tolerance \(figure(tolerance)) accepts nothing beside the key: answers differ by \(figure(step)) or more"
  }
}
