import Assessment

/// Frames that cannot be shown as they are meant.
enum PresentedFrames: ItemRule {
  static let id = "presentation"

  static func check(_ entry: LintedItem, _ report: inout LintReport) {
    guard let presentation = entry.item.steps.first?.presentation else { return }
    let place = [SourceStep.element("present", index: 0)]
    if let limit = entry.timing.limitMs, limit <= presentation.lengthMs {
      report.error(
        .tooLong(presentation.lengthMs, limit), at: entry.subject, [], attribute: "time")
    }
    if entry.item.administration == .same {
      report.warning(.staysInSight, at: entry.subject, place)
    }
  }
}

extension LintMessage {
  fileprivate static func tooLong(_ length: Milliseconds, _ limit: Milliseconds) -> LintMessage {
    "the frames alone take \(duration(length)), the second before them included: the limit of \(duration(limit)) leaves no time to answer"
  }

  fileprivate static let staysInSight: LintMessage =
    "read out line by line, these frames stay in sight; write plain=\"unavailable\", or plain=\"adapted\" where that is meant"
}
