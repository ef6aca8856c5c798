import Assessment

/// Norms that were collected with another version of the assessment.
///
/// Versions that differ in the last number alone measure the same.
enum NormVersion: NormRule {
  static let id = "norm-version"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    let assessments = battery.assessments(for: norms)
    guard let first = assessments.first,
      !assessments.contains(where: {
        measurement($0.definition.version) == measurement(norms.assessmentVersion)
      })
    else { return }
    report.error(
      .other(norms.assessmentVersion, first.definition.version), at: .norms,
      attribute: "assessment-version")
  }

  private static func measurement(_ version: String) -> [Substring] {
    Array(version.split(separator: ".", omittingEmptySubsequences: false).prefix(2))
  }
}

extension LintMessage {
  fileprivate static func other(_ norms: String, _ definition: String) -> LintMessage {
    "these norms were collected with version \(norms), and the assessment is version \(definition); norms hold while the first two numbers stay the same"
  }
}
