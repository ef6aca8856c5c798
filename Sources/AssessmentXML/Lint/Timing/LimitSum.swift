import Assessment

/// Parts whose limits add up to more than the limit of the whole.
enum LimitSum: LintRule {
  static let id = "limit-sum"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    guard let limit = context.definition.timing.limitMs else { return }
    var sum = 0
    for part in context.definition.parts {
      switch part {
      case .section(let section):
        // One part that is too long on its own is a case of the order of limits.
        guard section.condition == nil else { continue }
        sum += section.timing.limitMs ?? 0
        if section.timing.limitMs ?? 0 > limit { return }
      case .include(let include):
        sum += include.definition.timing.limitMs ?? 0
        if let inner = include.definition.timing.limitMs, inner > limit {
          let path = context.path.appending(include.name)
          report.warning(.include(inner, limit), at: .assessment(path), attribute: "time")
          return
        }
      case .rest: break
      }
    }
    if sum > limit {
      report.warning(.sum(sum, limit), at: context.subject, attribute: "time")
    }
  }
}

extension LintMessage {
  fileprivate static func include(_ inner: Milliseconds, _ limit: Milliseconds) -> LintMessage {
    "a limit of \(duration(inner)) never binds: the battery around it ends after \(duration(limit))"
  }

  fileprivate static func sum(_ sum: Milliseconds, _ limit: Milliseconds) -> LintMessage {
    "the limits of the parts add up to \(duration(sum)), and the whole ends after \(duration(limit)), so the last parts may never be reached"
  }
}
