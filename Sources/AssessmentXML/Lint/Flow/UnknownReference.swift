import Assessment

/// Conditions, terms and checks that name something which does not exist.
enum UnknownReference: LintRule {
  static let id = "unknown-reference"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for placed in context.conditions {
      placed.condition.forEachLeaf { leaf in
        let steps = placed.steps + [leaf.step]
        switch leaf.condition {
        case .outcome(let item, let outcome, _):
          guard let entry = context.item(item) else {
            report.error(.item(item), at: placed.subject, steps, attribute: "item")
            return
          }
          if entry.outcome(outcome) == nil {
            report.error(
              .outcome(outcome, entry.item), at: placed.subject, steps,
              attribute: outcome == OutcomeVariable.score ? "item" : "outcome")
          }
        case .answer(let item, let value):
          check(item, value, placed, steps, context, &report)
        case .sectionScore(let section, _):
          if context.section(section) == nil {
            report.error(.section(section), at: placed.subject, steps, attribute: "section")
          }
        case .scale(let scale, _, _):
          check(scale: scale, "scale", placed, steps, context, &report)
        case .band(let scale, let band):
          guard let entry = context.scale(scale) else {
            report.error(.scale(scale), at: placed.subject, steps, attribute: "scale")
            return
          }
          if !entry.scale.hasBand(band) {
            report.error(.band(band, entry.scale), at: placed.subject, steps, attribute: "band")
          }
        case .reliablyHigher(let scale, let than):
          check(scale: scale, "scale", placed, steps, context, &report)
          check(scale: than, "than", placed, steps, context, &report)
        case .all, .any, .not: break
        }
      }
    }
    for scale in context.scales {
      for (term, entry) in zip(scale.scale.terms, scale.items) {
        let isUsual = term.outcome == OutcomeVariable.score
        if let entry, isUsual || entry.outcome(term.outcome) != nil { continue }
        let steps = [SourceStep.element("term", "item", term.item)]
        if let entry {
          report.error(
            .outcome(term.outcome, entry.item), at: .scale(scale.path), steps,
            attribute: "outcome")
        } else {
          report.error(.item(term.item), at: .scale(scale.path), steps, attribute: "item")
        }
      }
    }
  }

  private static func check(
    _ item: String, _ value: String, _ placed: LintContext.PlacedCondition, _ steps: [SourceStep],
    _ context: LintContext, _ report: inout LintReport
  ) {
    guard let entry = context.item(item) else {
      report.error(.item(item), at: placed.subject, steps, attribute: "item")
      return
    }
    if let possible = entry.possibleAnswers, !possible.contains(value) {
      report.error(
        .answer(value, entry.item.id, possible), at: placed.subject, steps, attribute: "value")
    }
  }

  private static func check(
    scale: String, _ attribute: String, _ placed: LintContext.PlacedCondition,
    _ steps: [SourceStep], _ context: LintContext, _ report: inout LintReport
  ) {
    if context.scale(scale) == nil {
      report.error(.scale(scale), at: placed.subject, steps, attribute: attribute)
    }
  }
}

extension Scale {
  /// Whether a score can be in a band of that name; cuts stand for bands where there are none.
  fileprivate func hasBand(_ band: String) -> Bool {
    guard bands.isEmpty else { return bands.contains { $0.id == band } }
    return cuts.contains { $0.id == band || "below-" + $0.id == band }
  }
}

extension LintMessage {
  fileprivate static func item(_ name: String) -> LintMessage {
    "there is no item '\(name)'"
  }

  fileprivate static func outcome(_ name: String, _ item: Item) -> LintMessage {
    let ids = item.outcomes.map(\.id)
    return ids.isEmpty
      ? "item '\(item.id)' has no outcome: it has no key"
      : "item '\(item.id)' has no outcome '\(name)'; it has \(list(ids, "and"))"
  }

  fileprivate static func answer(_ value: String, _ item: String, _ possible: [String])
    -> LintMessage
  {
    "nobody can answer '\(item)' with '\(value)'; it takes \(list(possible))"
  }

  fileprivate static func section(_ name: String) -> LintMessage {
    "there is no section '\(name)'"
  }

  fileprivate static func scale(_ name: String) -> LintMessage {
    "there is no scale '\(name)'"
  }

  fileprivate static func band(_ name: String, _ scale: Scale) -> LintMessage {
    scale.bands.isEmpty
      ? "scale '\(scale.id)' has no band '\(name)': it has no bands"
      : "scale '\(scale.id)' has no band '\(name)'; it has \(list(scale.bands.map(\.id), "and"))"
  }
}
