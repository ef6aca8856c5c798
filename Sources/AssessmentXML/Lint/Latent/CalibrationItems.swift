import Assessment

/// Parameters and exposure controls of items that do not exist.
enum CalibrationItems: LintRule {
  static let id = "calibration-items"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let own = Set(context.items.map(\.item.id))
    for calibration in context.definition.calibrations {
      for entry in calibration.items where !own.contains(entry.item) {
        report.warning(
          .unknown(entry.item), at: .calibration(context.path.appending(calibration.id)),
          [.element("parameters", "item", entry.item)], attribute: "item")
      }
    }
    for controls in context.definition.exposureControls {
      for entry in controls.controls where !own.contains(entry.item) {
        report.warning(
          .unknown(entry.item), at: .exposureControls(context.path.appending(controls.id)),
          [.element("control", "item", entry.item)], attribute: "item")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unknown(_ item: String) -> LintMessage {
    "there is no item '\(item)' in this assessment; correct the name, or take the line out"
  }
}
