import Assessment

/// Modules that no route leads to, and modules that might not be given when one does.
enum UnreachableModule: LintRule {
  static let id = "unreachable-module"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for entry in context.sections {
      guard case .multiStage(let rules) = entry.section.tailoring else { continue }
      let targets = Set(rules.routes.flatMap(\.to))
      for (index, module) in entry.section.sections.enumerated() {
        let subject = SourceMap.Subject.section(context.path.appending(module.id))
        if index > 0, !targets.contains(module.id) {
          report.warning(.unreachable(module.id), at: subject)
        }
        if module.condition != nil {
          report.error(.conditional(module.id), at: subject, [.element("only-if")])
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unreachable(_ id: String) -> LintMessage {
    "module '\(id)' is never given: no route leads to it"
  }

  fileprivate static func conditional(_ id: String) -> LintMessage {
    "module '\(id)' follows by its route; skipped by a condition of its own it would end the section, so leave only-if out"
  }
}
