import Assessment

/// Calibrations that do not say which sample they rest on, and judged ones that claim one.
enum CalibrationSample: LintRule {
  static let id = "calibration-sample"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for calibration in context.definition.calibrations {
      let subject = SourceMap.Subject.calibration(context.path.appending(calibration.id))
      switch calibration.status {
      case .calibrated:
        if calibration.n ?? 0 < 1 || calibration.date == nil {
          report.error(.unnamed(calibration.id), at: subject, attribute: "status")
        }
      case .provisional: break
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unnamed(_ id: String) -> LintMessage {
    "calibration '\(id)' is called calibrated and does not say by how many people and when; give n and date, or call it provisional"
  }
}
