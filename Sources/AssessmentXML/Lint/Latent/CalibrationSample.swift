import Assessment

/// Calibrations that do not say which sample they rest on.
enum CalibrationSample: LintRule {
  static let id = "calibration-sample"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for calibration in context.definition.calibrations {
      let subject = SourceMap.Subject.calibration(context.path.appending(calibration.id))
      guard calibration.status == .calibrated else { continue }
      let missing = [("n", calibration.n == nil), ("date", calibration.date == nil)]
        .filter(\.1).map(\.0)
      if !missing.isEmpty {
        report.error(.unnamed(calibration.id, missing), at: subject, attribute: "status")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unnamed(_ id: String, _ missing: [String]) -> LintMessage {
    "calibration '\(id)' is called calibrated, so it has to say by how many people and when; give \(missing.joined(separator: " and ")), or call it provisional"
  }
}
