import Assessment

/// Keys of orderings that leave an option out or name one twice.
enum OrderKey: ItemRule {
  static let id = "order-key"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    for field in entry.fields {
      guard case .order(let order) = field.interaction.kind,
        let key = field.correct?.members?.compactMap(\.text)
      else { continue }
      var named: Set<String> = []
      if let twice = key.first(where: { !named.insert($0).inserted }) {
        report.error(.twice(twice), at: entry.subject, field.steps, attribute: "key")
        continue
      }
      let missing = order.options.map(\.id).filter { !named.contains($0) }
      if !missing.isEmpty {
        report.error(.missing(missing), at: entry.subject, field.steps, attribute: "key")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func twice(_ id: String) -> LintMessage {
    "the key names '\(id)' twice; an option has one place in the order"
  }

  fileprivate static func missing(_ ids: [String]) -> LintMessage {
    "the key gives \(list(ids, "and")) no place; it names every option once"
  }
}
