import Assessment

/// Norms of scales that are scored by theta.
enum LatentNorm: NormRule {
  static let id = "latent-norm"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    let latent = Set(
      battery.assessments(for: norms).flatMap(\.definition.scales)
        .filter { $0.rule == .latent }.map(\.id))
    for (index, norm) in norms.scales.enumerated() where latent.contains(norm.scale) {
      report.error(
        .raw(norm.scale), at: .norms, [.element("scale", index: index)], attribute: "ref")
    }
  }
}

extension LintMessage {
  fileprivate static func raw(_ scale: String) -> LintMessage {
    "'\(scale)' is scored by theta and has no raw score to convert; give the scale a metric instead"
  }
}
