import Assessment

/// Norms of scales that are scored by theta.
enum LatentNorm: NormRule {
  static let id = "latent-norm"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    let latent = Set(
      battery.assessments(for: norms).flatMap(\.definition.scales)
        .filter { $0.rule == .latent }.map(\.id))
    for norm in norms.scales where latent.contains(norm.scale) {
      report.error(.raw(norm.scale), at: .scaleNorm(norm.scale), attribute: "ref")
    }
  }
}

extension LintMessage {
  fileprivate static func raw(_ scale: String) -> LintMessage {
    "scale '\(scale)' is scored by theta and has no raw score to compare with norms; give it a metric in the definition instead"
  }
}
