import Assessment

/// What there is to do over one definition, to be shared between threads: the rules over an item by
/// slices of the items, and each rule over an assessment.
///
/// Each job has a report of its own.
struct LintJobs: Sendable {
  private let contexts: [LintContext]
  private let battery: LintedBattery
  private let sourceMap: SourceMap

  init(_ battery: LintedBattery, sourceMap: SourceMap) {
    self.battery = battery
    self.sourceMap = sourceMap
    contexts = battery.assessments.indices.map { LintContext(battery, assessment: $0) }
  }

  /// The findings of all jobs, of each rule as many as one report keeps.
  func findings() -> [Diagnostic] {
    let slices = SharedJobs.slices(of: battery.items.count)
    let isConcurrent = battery.items.count >= ReadingLimits.concurrentItems
    let count = slices.count + Lint.rules.count
    let found = SharedJobs.results(of: count, concurrently: isConcurrent) { job in
      var report = LintReport(sourceMap)
      if job < slices.count {
        check(slices[job], &report)
      } else {
        check(Lint.rules[job - slices.count], &report)
      }
      return report.findings
    }
    return LintReport.limited(found.lazy.joined())
  }

  /// Applies the rules over an item, each to a few items that stand close together in memory.
  private func check(_ slice: Range<Int>, _ report: inout LintReport) {
    for start in stride(from: slice.lowerBound, to: slice.upperBound, by: LintJobs.batchSize) {
      // What families write is proven item by item, and is not there yet.
      let batch = battery.items[start..<min(start + LintJobs.batchSize, slice.upperBound)]
        .filter { $0.item.slot == nil }
      for rule in Lint.itemRules {
        report.rule = rule.id
        for entry in batch { rule.check(entry, &report) }
      }
    }
  }

  private static let batchSize = 64

  private func check(_ rule: any LintRule.Type, _ report: inout LintReport) {
    report.rule = rule.id
    for context in contexts { rule.check(context, &report) }
  }
}
