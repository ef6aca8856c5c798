import Assessment

/// Response sets that no item uses.
enum UnusedResponseSet: LintRule {
  static let id = "unused-response-set"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    guard !context.definition.responseSets.isEmpty else { return }
    var used: Set<String> = []
    for entry in context.items {
      for field in entry.fields {
        switch field.interaction.kind {
        case .rating(let rating): used.insert(rating.responses.id)
        case .rateEach(_, let responses): used.insert(responses.id)
        default: break
        }
      }
    }
    for set in context.definition.responseSets where !used.contains(set.id) {
      report.warning(.unused(set.id), at: .responseSet(context.path.appending(set.id)))
    }
  }
}

extension LintMessage {
  fileprivate static func unused(_ id: String) -> LintMessage {
    "no item uses response set '\(id)'; name it in a responses attribute, or take it out"
  }
}
