import Assessment

/// Scales that nothing enters.
enum EmptyScale: LintRule {
  static let id = "empty-scale"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales where scale.terms.isEmpty && scale.parts.isEmpty {
      let path = context.path.appending(scale.id)
      guard let place = context.battery.scaleNames.place(named: path.text, in: .root),
        context.battery.scaleGraph.facets[place].isEmpty
      else { continue }
      report.error(.empty(scale.id), at: .scale(path))
    }
  }
}

extension LintMessage {
  fileprivate static func empty(_ id: String) -> LintMessage {
    "no item enters scale '\(id)'; name it in the scale attribute of its items, or as the parent of its facets"
  }
}
