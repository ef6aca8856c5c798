import Assessment
import Synchronization

/// What there is to do over one definition, to be shared between threads.
///
/// Each job has a report of its own, so that the findings and their order do not depend on which
/// thread does what.
final class LintJobs: Sendable {
  private let contexts: [LintContext]
  private let battery: LintedBattery
  private let sourceMap: SourceMap
  private let next = Atomic(0)

  /// What one job found, with its place among the jobs.
  struct Outcome {
    let job: Int
    let findings: [Diagnostic]
  }

  init(_ battery: LintedBattery, sourceMap: SourceMap) {
    self.battery = battery
    self.sourceMap = sourceMap
    contexts = battery.assessments.indices.map { LintContext(battery, assessment: $0) }
  }

  /// The findings of all jobs, in the order of the rules.
  func findings() -> [Diagnostic] {
    guard battery.items.count >= ReadingLimits.concurrentItems else {
      return work().flatMap(\.findings)
    }
    let others = ConcurrentSearch { self.work() }
    let own = work()
    return (own + others.findings()).sorted { $0.job < $1.job }.flatMap(\.findings)
  }

  /// Does one job after another until none is left.
  private func work() -> [Outcome] {
    let rules = Lint.rules
    var outcomes: [Outcome] = []
    while true {
      let job = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard job <= rules.count else { return outcomes }
      var report = LintReport(sourceMap)
      if job == 0 { checkItems(&report) } else { check(rules[job - 1], &report) }
      outcomes.append(Outcome(job: job, findings: report.findings))
    }
  }

  private func checkItems(_ report: inout LintReport) {
    let rules = Lint.itemRules
    for entry in battery.items {
      for rule in rules {
        report.rule = rule.id
        rule.check(entry, &report)
      }
    }
  }

  private func check(_ rule: any LintRule.Type, _ report: inout LintReport) {
    report.rule = rule.id
    for context in contexts { rule.check(context, &report) }
  }
}
