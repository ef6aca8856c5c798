import Assessment

/// Settings that an adaptive or multi-stage section cannot have.
enum TailoredFlow: LintRule {
  static let id = "tailored-flow"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for entry in context.sections {
      let section = entry.section
      guard let tailoring = section.tailoring else { continue }
      let subject = SourceMap.Subject.section(entry.path)
      if entry.isPractice {
        report.error(.practice, at: subject, attribute: "practice")
      }
      if section.draw != nil { report.error(.draw, at: subject, attribute: "draw") }
      if section.shuffle.contains(.items) || section.shuffle.contains(.sections) {
        report.warning(.shuffle, at: subject, attribute: "shuffle")
      }
      guard case .adaptive(let rules) = tailoring else { continue }
      check(rules, in: section, subject, context, &report)
    }
  }

  private static func check(
    _ rules: AdaptiveRules, in section: Section, _ subject: SourceMap.Subject,
    _ context: LintContext, _ report: inout LintReport
  ) {
    for inner in section.sections {
      report.error(.inner(inner.id), at: .section(context.path.appending(inner.id)))
    }
    if rules.maximum == 0 {
      report.error(.nothing, at: subject, [.element("adaptive")], attribute: "max")
    } else if rules.maximum < rules.minimum {
      report.error(.length(rules), at: subject, [.element("adaptive")], attribute: "max")
    } else if rules.maximum > section.items.count {
      report.warning(
        .small(rules.maximum, section.items.count), at: subject, [.element("adaptive")],
        attribute: "max")
    }
    for item in section.items {
      let place = SourceMap.Subject.item(context.path.appending(item.id))
      if !item.takesResponse { report.error(.page(item.id), at: place) }
      if item.administration == .unavailable {
        report.error(.unavailable(item.id), at: place, attribute: "plain")
      }
    }
  }
}

extension LintMessage {
  fileprivate static let practice: LintMessage =
    "practice cannot be adaptive or multi-stage; move what is tried out beforehand into a section of its own"

  fileprivate static let draw: LintMessage =
    "the answers decide what is given, and nothing is drawn; leave draw out"

  fileprivate static let shuffle: LintMessage =
    "the answers decide the order, so shuffle has an effect on options only"

  fileprivate static func inner(_ id: String) -> LintMessage {
    "section '\(id)' stands in an adaptive section, which takes items alone; put its items beside the others, or it behind the section"
  }

  fileprivate static let nothing: LintMessage = "at most 0 items presents nothing; raise max"

  fileprivate static func length(_ rules: AdaptiveRules) -> LintMessage {
    "at least \(rules.minimum) and at most \(rules.maximum) items cannot both be; raise max or lower min"
  }

  fileprivate static func small(_ maximum: Int, _ pool: Int) -> LintMessage {
    "\(maximum) items cannot be given: \(pool == 1 ? "only 1 stands" : "\(pool) stand") in this section"
  }

  fileprivate static func page(_ id: String) -> LintMessage {
    "'\(id)' takes no answer and would never be chosen; move it into a section before or behind this one"
  }

  fileprivate static func unavailable(_ id: String) -> LintMessage {
    "'\(id)' cannot be given in plain mode; the items of an adaptive section can be given in both modes"
  }
}
