import Assessment

/// Warnings that never come, because they lie outside their limit.
enum WarningTime: LintRule {
  static let id = "warning-time"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachTiming { timing, subject, _ in
      guard let longest = timing.warningsMs.max() else { return }
      if let limit = timing.limitMs {
        guard let outside = timing.warningsMs.first(where: { $0 >= limit }) else { return }
        report.error(.outside(outside, limit), at: subject, attribute: "warn")
      } else {
        report.error(.noLimit(longest), at: subject, attribute: "warn")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func outside(_ warning: Milliseconds, _ limit: Milliseconds) -> LintMessage {
    "a warning at \(duration(warning)) before the end never comes within a limit of \(duration(limit))"
  }

  fileprivate static func noLimit(_ warning: Milliseconds) -> LintMessage {
    "there is a warning \(duration(warning)) before the end and no limit; give time, or take warn out"
  }
}
