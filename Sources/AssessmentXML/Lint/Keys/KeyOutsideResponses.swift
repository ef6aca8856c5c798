import Assessment

/// Keyed ratings that the response set does not offer.
enum KeyOutsideResponses: ItemRule {
  static let id = "key-outside-responses"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard entry.type == .rateEach else { return }
    for field in entry.fields {
      guard case .rateEach(let actions, let responses) = field.interaction.kind else { continue }
      for action in actions {
        guard case .integer(let key)? = field.correct?.field(action.id),
          !responses.points.contains(where: { $0.value == key })
        else { continue }
        report.error(
          .keyOutside(key, responses), at: entry.subject,
          field.steps + [.element("action", "id", action.id)], attribute: "key")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func keyOutside(_ key: Int, _ responses: ResponseSet) -> LintMessage {
    let values = responses.points.map { "\($0.value)" }
    return "nobody can give the rating \(key): '\(responses.id)' offers \(list(values))"
  }
}
