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
    if let inner = section.sections.first {
      report.error(.inner(inner.id), at: .section(context.path.appending(inner.id)))
    }
    if rules.maximum < rules.minimum || rules.maximum == 0 {
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
    "practice cannot choose its items by the answers; take the choice out, or the practice"

  fileprivate static let draw: LintMessage =
    "the items are chosen by the answers, not drawn; leave draw out"

  fileprivate static let shuffle: LintMessage =
    "the order is decided by the answers; shuffle has no effect but for options"

  fileprivate static func inner(_ id: String) -> LintMessage {
    "section '\(id)' stands in an adaptive section, which takes items alone"
  }

  fileprivate static func length(_ rules: AdaptiveRules) -> LintMessage {
    "a section of \(rules.minimum) to \(rules.maximum) items is not possible"
  }

  fileprivate static func small(_ maximum: Int, _ pool: Int) -> LintMessage {
    "\(maximum) items cannot be given: the pool has \(pool)"
  }

  fileprivate static func page(_ id: String) -> LintMessage {
    "'\(id)' takes no answer and would never be chosen; move it out of the adaptive section"
  }

  fileprivate static func unavailable(_ id: String) -> LintMessage {
    "'\(id)' cannot be given in plain mode, where it might be chosen too; an adaptive section takes items that both modes can give"
  }
}
