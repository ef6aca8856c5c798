import Assessment

/// Hints that cost less than nothing, or more than there is to earn.
enum HintCost: ItemRule {
  static let id = "hint-cost"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for step in entry.item.steps where !step.hints.isEmpty {
      let isPart = entry.type == .steps
      let outcome = entry.outcome(isPart ? step.id : OutcomeVariable.score)
      var opened = 0.0
      for (index, hint) in step.hints.enumerated() {
        let steps: [SourceStep] =
          (isPart ? [.named(step.id)] : []) + [.element("hint", index: index)]
        if hint.cost < 0 {
          report.error(.negative(hint.cost), at: entry.subject, steps, attribute: "cost")
        }
        opened += hint.cost
        if let most = outcome?.maximum, opened > most + 1e-9, opened - hint.cost <= most + 1e-9 {
          report.warning(
            .tooDear(opened, most), at: entry.subject, steps, attribute: "cost")
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func negative(_ cost: Double) -> LintMessage {
    "a hint cannot give points: its cost is \(figure(cost)); write 0 or more"
  }

  fileprivate static func tooDear(_ cost: Double, _ points: Double) -> LintMessage {
    "the hints up to this one cost \(figure(cost)), and there is only so much to lose: \(counted(points, "point"))"
  }
}
