import Assessment

/// Minimum times that a limit cuts off.
enum MinimumTime: LintRule {
  static let id = "minimum-time"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachTiming { timing, subject, outer in
      guard timing.minimumMs > 0 else { return }
      if let limit = timing.limitMs, timing.minimumMs > limit {
        report.error(
          .own(timing.minimumMs, limit), at: subject, attribute: "minimum-time")
      } else if let outer, timing.minimumMs > outer.limit {
        report.error(
          .outer(timing.minimumMs, outer.limit, outer.name), at: subject,
          attribute: "minimum-time")
      }
    }
    for section in context.sections {
      guard let limit = section.section.timing.limitMs, section.section.draw == nil else {
        continue
      }
      let minimums = section.items.map { context.battery.items[$0].timing.minimumMs }
      let sum = minimums.reduce(0, +)
      if sum > limit, minimums.allSatisfy({ $0 <= limit }) {
        report.error(.sum(sum, limit), at: .section(section.path), attribute: "time")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func own(_ minimum: Milliseconds, _ limit: Milliseconds) -> LintMessage {
    "it cannot be left before \(duration(minimum)), and its time is up after \(duration(limit))"
  }

  fileprivate static func outer(
    _ minimum: Milliseconds, _ limit: Milliseconds, _ name: String
  ) -> LintMessage {
    "it cannot be left before \(duration(minimum)), and the time of \(name) is up after \(duration(limit))"
  }

  fileprivate static func sum(_ minimum: Milliseconds, _ limit: Milliseconds) -> LintMessage {
    "the minimum times of its items add up to \(duration(minimum)), more than its limit of \(duration(limit))"
  }
}
