import Assessment

/// Statements rated on points without a label.
enum UnlabelledResponse: LintRule {
  static let id = "unlabelled-response"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    var unlabelled: [String: Int] = [:]
    for set in context.definition.responseSets {
      if let point = set.points.first(where: { $0.label.allSatisfy(\.isWhitespace) }) {
        unlabelled[set.id] = point.value
      }
    }
    guard !unlabelled.isEmpty else { return }
    for entry in context.items {
      for field in entry.fields {
        guard case .rating(let rating) = field.interaction.kind, rating.leftAnchor == nil,
          let value = unlabelled.removeValue(forKey: rating.responses.id)
        else { continue }
        report.warning(
          .unlabelled(value, rating.responses.id),
          at: .responseSet(context.path.appending(rating.responses.id)),
          [.element("response", "value", "\(value)")])
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unlabelled(_ value: Int, _ set: String) -> LintMessage {
    "response \(value) of '\(set)' has no label, and statements are rated on it; only differentials can do without"
  }
}
