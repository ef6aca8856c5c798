public import Assessment

/// Looks for what a schema cannot see: keys that name nothing, limits that cannot fit, scales that
/// cannot work, norms that do not belong.
///
/// Errors are for what cannot work; warnings for what works, but probably not as meant. The time
/// grows linearly with the definition.
public enum Lint {
  /// A norms file to be checked against the definition.
  public struct Norms: Sendable {
    /// The norms.
    public let norms: NormSet
    /// Where their parts stand.
    public let sourceMap: SourceMap

    /// Creates a norms file.
    public init(_ norms: NormSet, sourceMap: SourceMap) {
      self.norms = norms
      self.sourceMap = sourceMap
    }
  }

  /// The findings in a definition, everything it includes, and its norms, in order of place.
  public static func findings(
    in definition: AssessmentDefinition, sourceMap: SourceMap, norms: [Norms] = []
  ) -> [Diagnostic] {
    let battery = LintedBattery(definition)
    var findings = LintJobs(battery, sourceMap: sourceMap).findings()
    for file in norms {
      var report = LintReport(file.sourceMap)
      for rule in normRules {
        report.rule = rule.id
        rule.check(file.norms, in: battery, &report)
      }
      findings += report.findings
    }
    if battery.items.count >= ReadingLimits.concurrentItems { LateRelease.of(battery) }
    return findings.sorted()
  }

  /// The findings in calibrations that no assessment is read with.
  static func findings(in calibrations: [Calibration], sourceMap: SourceMap) -> [Diagnostic] {
    let definition = AssessmentDefinition(
      id: "", version: "", language: "", title: "", parts: [], calibrations: calibrations)
    let context = LintContext(LintedBattery(definition), assessment: 0)
    var report = LintReport(sourceMap)
    for rule in calibrationRules {
      report.rule = rule.id
      rule.check(context, &report)
    }
    return report.findings
  }
}
