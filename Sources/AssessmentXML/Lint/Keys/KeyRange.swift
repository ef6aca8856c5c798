import Assessment

/// Numeric keys that lie outside what is accepted.
enum KeyRange: ItemRule {
  static let id = "key-range"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .number(let number) = field.interaction.kind else { continue }
      let (least, most) = (number.minimum ?? -.infinity, number.maximum ?? .infinity)
      if least > most {
        report.error(.backwards(least, most), at: entry.subject, field.steps, attribute: "min")
      } else if let key = field.correct?.number, key < least || key > most {
        report.error(
          .outside(key, number), at: entry.subject, field.steps, attribute: "key")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func backwards(_ least: Double, _ most: Double) -> LintMessage {
    "no number can be entered: min \(figure(least)) is over max \(figure(most))"
  }

  fileprivate static func outside(_ key: Double, _ number: NumberInteraction) -> LintMessage {
    let least = number.minimum.map { "at least \(figure($0))" }
    let most = number.maximum.map { "at most \(figure($0))" }
    let range = [least, most].compactMap { $0 }.joined(separator: " and ")
    return "the key \(figure(key)) cannot be entered: only numbers of \(range) are accepted"
  }
}
