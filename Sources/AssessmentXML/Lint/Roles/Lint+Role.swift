public import Assessment
import Psychometrics

extension Lint {
  /// The findings in a role: a reference that leaves a scale or a pair of scales out, or whose
  /// figures contradict one another.
  public static func findings(in role: Role, sourceMap: SourceMap) -> [Diagnostic] {
    var report = LintReport(sourceMap)
    report.rule = "role-reference"
    if let reference = role.reference { check(reference, of: role, &report) }
    report.rule = "role-weights"
    if role.requirements.allSatisfy({ $0.weight == 0 }) {
      report.error("every weight is 0, so that nothing tells candidates apart", at: .role)
    }
    return report.findings
  }

  private static func check(
    _ reference: RoleReference, of role: Role, _ report: inout LintReport
  ) {
    let required = role.requirements.map(\.scale)
    for scale in required where reference.figures(of: scale) == nil {
      report.error(.noFigures(scale), at: .requirement(scale), attribute: "scale")
    }
    for (index, scale) in reference.scales.enumerated() where !required.contains(scale.scale) {
      report.warning(
        .notRequired(scale.scale), at: .role,
        [.element("reference"), .element("scale", index: index)], attribute: "ref")
    }
    for (index, correlation) in reference.correlations.enumerated() {
      let place: [SourceStep] = [.element("reference"), .element("correlation", index: index)]
      if let scale = [correlation.first, correlation.second].first(where: { scale in
        !reference.scales.contains { $0.scale == scale }
      }) {
        report.error(.unknown(scale), at: .role, place)
      }
      if reference.correlations[..<index].contains(where: {
        $0.joins(correlation.first, correlation.second)
      }) {
        report.error("this pair of scales came before", at: .role, place)
      }
    }
    for (index, scale) in required.enumerated() {
      for other in required[..<index] where reference.correlation(scale, other) == nil {
        report.error(.noCorrelation(other, scale), at: .role, [.element("reference")])
      }
    }
    guard let covariance = reference.trueCovariance(of: role.requirements) else { return }
    if CholeskyDecomposition(covariance) == nil {
      report.error(.contradiction, at: .role, [.element("reference")])
    }
  }
}

extension LintMessage {
  fileprivate static func noFigures(_ scale: Path) -> LintMessage {
    "the reference has no figures for '\(scale)'; a composite needs them for every scale"
  }

  fileprivate static func notRequired(_ scale: Path) -> LintMessage {
    "'\(scale)' is not required, so that its figures have no effect"
  }

  fileprivate static func unknown(_ scale: Path) -> LintMessage {
    "the reference has no scale '\(scale)'"
  }

  fileprivate static func noCorrelation(_ first: Path, _ second: Path) -> LintMessage {
    "the reference has no correlation of '\(first)' and '\(second)'"
  }

  fileprivate static var contradiction: LintMessage {
    "no true scores have these correlations with these reliabilities: a correlation corrected for attenuation would reach 1, or the correlations contradict one another"
  }
}
