import Assessment

/// Items that show a stimulus which their section and those around it do not have.
enum UnknownStimulus: LintRule {
  static let id = "unknown-stimulus"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    var known: [Int: Set<String>] = [:]
    func stimuli(at section: Int) -> Set<String> {
      if let found = known[section] { return found }
      let entry = context.battery.sections[section]
      let ids = Set(entry.section.stimuli.map(\.id))
        .union(entry.parent.map { stimuli(at: $0) } ?? [])
      known[section] = ids
      return ids
    }
    for entry in context.items where !entry.stimuli.isEmpty {
      let ids = stimuli(at: entry.section)
      for name in entry.stimuli where !ids.contains(name) {
        report.error(.unknown(name, ids), at: entry.subject, attribute: "stimulus")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unknown(_ name: String, _ known: Set<String>) -> LintMessage {
    known.isEmpty
      ? "there is no stimulus '\(name)': its section has none"
      : "there is no stimulus '\(name)' in its section or around it; there is \(list(known.sorted(), "and"))"
  }
}
