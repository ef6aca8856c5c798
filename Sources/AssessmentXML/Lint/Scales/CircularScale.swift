import Assessment

/// Scales that are made of themselves.
enum CircularScale: LintRule {
  static let id = "circular-scale"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    guard context.path == .root else { return }
    for circle in context.battery.scaleGraph.circles {
      let paths = circle.map { context.battery.scales[$0].path }
      guard let first = paths.first else { continue }
      report.error(.circle(paths), at: .scale(first))
    }
  }
}

extension LintMessage {
  fileprivate static func circle(_ paths: [Path]) -> LintMessage {
    let names = (paths + paths.prefix(1)).map { "'\($0)'" }
    let way = names.count > 8 ? names.prefix(7) + ["..."] : names[...]
    return "a scale cannot be made of itself: \(way.joined(separator: " takes "))"
  }
}
