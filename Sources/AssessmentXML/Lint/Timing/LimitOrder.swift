import Assessment

/// Limits that never bind, because the limit around them is shorter.
enum LimitOrder: LintRule {
  static let id = "limit-order"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachTiming { timing, subject, outer in
      guard let limit = timing.limitMs, let outer, limit > outer.limit else { return }
      report.warning(.longer(limit, outer.limit, outer.name), at: subject, attribute: "time")
    }
  }
}

extension LintMessage {
  fileprivate static func longer(
    _ limit: Milliseconds, _ outer: Milliseconds, _ name: String
  ) -> LintMessage {
    "a limit of \(duration(limit)) never binds: \(name) around it ends after \(duration(outer))"
  }
}
