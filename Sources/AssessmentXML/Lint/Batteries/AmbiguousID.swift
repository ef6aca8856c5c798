import Assessment

/// Items of a battery that share their id, so that answers have to name them by their path.
enum AmbiguousID: LintRule {
  static let id = "ambiguous-id"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    guard context.path == .root else { return }
    let battery = context.battery
    let repeated = battery.itemNames.repeated.sorted { $0.key < $1.key }
    for (id, places) in repeated {
      let paths = places.map { battery.items[$0].path }
      for path in paths.dropFirst() {
        report.warning(.ambiguous(id, paths[0], path), at: .item(path), attribute: "id")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func ambiguous(_ id: String, _ first: Path, _ second: Path) -> LintMessage {
    "'\(id)' is also the id of '\(first)': answers have to name this one '\(second)'; choose ids that are unique in the battery"
  }
}
