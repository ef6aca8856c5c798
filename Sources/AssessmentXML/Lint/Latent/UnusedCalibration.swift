import Assessment

/// Calibrations and exposure controls that nothing names.
enum UnusedCalibration: LintRule {
  static let id = "unused-calibration"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let used = Set(context.definition.scales.compactMap { $0.latent?.calibration })
    for calibration in context.definition.calibrations where !used.contains(calibration.id) {
      report.warning(
        .calibration(calibration.id), at: .calibration(context.path.appending(calibration.id)))
    }
    let named = Set(
      context.sections.compactMap { entry -> String? in
        if case .adaptive(let rules) = entry.section.tailoring { rules.controls } else { nil }
      })
    for controls in context.definition.exposureControls where !named.contains(controls.id) {
      report.warning(
        .controls(controls.id), at: .exposureControls(context.path.appending(controls.id)))
    }
  }
}

extension LintMessage {
  fileprivate static func calibration(_ id: String) -> LintMessage {
    "no scale names calibration '\(id)'; name it in the calibration attribute of a scale, or take it out"
  }

  fileprivate static func controls(_ id: String) -> LintMessage {
    "no exposure rule names the controls '\(id)'; name them in the controls attribute of an exposure, or take them out"
  }
}
