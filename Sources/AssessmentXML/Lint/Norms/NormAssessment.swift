import Assessment

/// Norms of another assessment.
enum NormAssessment: NormRule {
  static let id = "norm-assessment"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    if battery.assessments(for: norms).isEmpty {
      report.error(
        .other(norms.assessment, battery.assessments.map(\.definition.id)), at: .norms,
        attribute: "assessment")
    }
  }
}

extension LintMessage {
  fileprivate static func other(_ name: String, _ known: [String]) -> LintMessage {
    "these norms are for '\(name)', and the definition is \(list(known, "and"))"
  }
}
