import Assessment

/// Stimuli that no item shows, and stimuli named that do not exist.
enum UnusedStimulus: LintRule {
  static let id = "unused-stimulus"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    var used: Set<String> = []
    for entry in context.items { used.formUnion(entry.stimuli) }
    for section in context.sections {
      for stimulus in section.section.stimuli where !used.contains(stimulus.id) {
        report.warning(
          .unused(stimulus.id), at: .stimulus(context.path.appending(stimulus.id)))
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unused(_ id: String) -> LintMessage {
    "no item shows stimulus '\(id)'; name it in the stimulus attribute of its items, or take it out"
  }
}
