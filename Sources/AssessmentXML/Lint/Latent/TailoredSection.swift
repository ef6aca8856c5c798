import Assessment

/// Sections whose rules of choice do not fit their items.
enum TailoredSection: LintRule {
  static let id = "tailored-section"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for entry in context.sections {
      let subject = SourceMap.Subject.section(entry.path)
      do throws(TailoringError) {
        switch entry.section.tailoring {
        case .adaptive(let rules):
          _ = try AdaptivePlan(rules, of: entry.section, in: context.definition)
        case .multiStage(let rules):
          _ = try MultiStagePlan(rules, of: entry.section, in: context.definition)
        case nil: continue
        }
      } catch {
        // What is wrong with the scale itself is said there.
        if case .scale(_, let problem) = error, problem != .notLatent { continue }
        report.error(LintMessage(error), at: subject, [.element(entry.section.tailoringElement)])
      }
    }
  }
}

extension Section {
  /// The name of the element with the rules.
  fileprivate var tailoringElement: String {
    if case .multiStage = tailoring { "multi-stage" } else { "adaptive" }
  }
}

extension LintMessage {
  fileprivate init(_ error: TailoringError) {
    self.init(stringLiteral: error.description)
  }
}
