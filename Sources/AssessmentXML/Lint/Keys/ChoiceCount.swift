import Assessment

/// Multiple choices whose counts of picks cannot be met.
enum ChoiceCount: ItemRule {
  static let id = "choice-count"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .choice(let choice) = field.interaction.kind, choice.isMultiple else { continue }
      let (least, most, options) = (choice.minimum, choice.maximum, choice.options.count)
      if least > most {
        report.error(.backwards(least, most), at: entry.subject, field.steps, attribute: "min")
      } else if least > options {
        report.error(.tooMany(least, options), at: entry.subject, field.steps, attribute: "min")
      } else if let keys = field.correct?.members?.count, keys < least || keys > most {
        report.error(
          .keys(keys, least, most), at: entry.subject, field.steps, attribute: "key")
      } else if most > options {
        report.warning(.beyond(most, options), at: entry.subject, field.steps, attribute: "max")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func backwards(_ least: Int, _ most: Int) -> LintMessage {
    "no picks can be right: at least \(least) are asked for and at most \(most) allowed"
  }

  fileprivate static func tooMany(_ least: Int, _ options: Int) -> LintMessage {
    "at least \(least) picks are asked for, and there are only \(options) options"
  }

  fileprivate static func keys(_ keys: Int, _ least: Int, _ most: Int) -> LintMessage {
    let allowed = least == most ? "exactly \(least) are" : "\(least) to \(most) are"
    return
      "nobody can be right: the key has \(counted(Double(keys), "option")), and \(allowed) allowed"
  }

  fileprivate static func beyond(_ most: Int, _ options: Int) -> LintMessage {
    "up to \(most) picks are allowed, and there are only \(options) options"
  }
}
