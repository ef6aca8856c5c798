import Assessment

/// Sections that are never given, and texts that are never said.
enum UnreachableSection: LintRule {
  static let id = "unreachable"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for placed in context.conditions {
      placed.condition.forEachLeaf { leaf in
        check(leaf, of: placed, in: context, &report)
      }
    }
  }

  private static func check(
    _ leaf: Condition.Leaf, of placed: LintContext.PlacedCondition, in context: LintContext,
    _ report: inout LintReport
  ) {
    let steps = placed.steps + [leaf.step]
    switch leaf.condition {
    case .outcome(let name, let outcome, let bounds):
      guard let item = context.battery.itemNames.place(named: name, in: context.path) else {
        return
      }
      checkOrder(item..<(item + 1), name, placed, steps, context, &report)
      let variable = context.battery.items[item].outcome(outcome)
      check(bounds, variable?.range, leaf, placed, steps, &report)
    case .answer(let name, _):
      guard let item = context.battery.itemNames.place(named: name, in: context.path) else {
        return
      }
      checkOrder(item..<(item + 1), name, placed, steps, context, &report)
    case .sectionScore(let name, let bounds):
      guard let section = context.section(name) else { return }
      checkOrder(section.items, name, placed, steps, context, &report)
      check(
        bounds, context.scoreRange(of: section), leaf, placed, steps, &report)
    case .scale(let name, let figure, let bounds):
      if placed.section != nil {
        report.error(.scaleTooEarly, at: placed.subject, steps)
        return
      }
      let range: ClosedRange<Double>? = figure == .percentile ? 0...100 : nil
      let raw = context.scale(name).flatMap { context.battery.rawScores(of: $0.path)?.range }
      check(bounds, figure == .raw ? raw : range, leaf, placed, steps, &report)
    case .band, .reliablyHigher:
      if placed.section != nil { report.error(.scaleTooEarly, at: placed.subject, steps) }
    case .all, .any, .not: break
    }
  }

  /// A section is decided on when it is reached: what it asks about has to come before.
  private static func checkOrder(
    _ items: Range<Int>, _ name: String, _ placed: LintContext.PlacedCondition,
    _ steps: [SourceStep], _ context: LintContext, _ report: inout LintReport
  ) {
    guard let section = placed.section,
      items.upperBound > context.battery.sections[section].items.lowerBound
    else { return }
    report.error(.later(name), at: placed.subject, steps)
  }

  private static func check(
    _ bounds: Bounds, _ range: ClosedRange<Double>?, _ leaf: Condition.Leaf,
    _ placed: LintContext.PlacedCondition, _ steps: [SourceStep], _ report: inout LintReport
  ) {
    let isSection = placed.section != nil
    if bounds.isContradictory {
      report.error(.contradiction(bounds, isSection), at: placed.subject, steps)
    } else if let range, !bounds.overlap(range), leaf.isNecessary {
      report.error(.beyond(bounds, range, isSection), at: placed.subject, steps)
    }
  }
}

extension OutcomeVariable {
  /// The numbers that the rule can set.
  var range: ClosedRange<Double>? {
    guard let minimum, let maximum, minimum <= maximum else { return nil }
    return minimum...maximum
  }
}

extension LintContext {
  /// The sums of the scores that a section's items can give; nil where one is not known.
  fileprivate func scoreRange(of section: LintedSection) -> ClosedRange<Double>? {
    var (least, most) = (0.0, 0.0)
    for item in section.items {
      guard let outcome = battery.items[item].outcome(OutcomeVariable.score) else { continue }
      guard let range = outcome.range else { return nil }
      // An item that is not drawn or not answered adds nothing.
      least += min(range.lowerBound, 0)
      most += max(range.upperBound, 0)
    }
    return least...most
  }
}

extension LintMessage {
  fileprivate static func later(_ name: String) -> LintMessage {
    "'\(name)' has not been answered when this section is reached; ask about something before it"
  }

  fileprivate static let scaleTooEarly: LintMessage =
    "scales have no scores during the sitting; ask about an item's outcome or a section's score"

  fileprivate static func contradiction(_ bounds: Bounds, _ isSection: Bool) -> LintMessage {
    "no number is \(bounds.words), so this \(isSection ? "section is never given" : "text is never said")"
  }

  fileprivate static func beyond(
    _ bounds: Bounds, _ range: ClosedRange<Double>, _ isSection: Bool
  ) -> LintMessage {
    "the score lies between \(figure(range.lowerBound)) and \(figure(range.upperBound)) and is never \(bounds.words), so this \(isSection ? "section is never given" : "text is never said")"
  }
}
