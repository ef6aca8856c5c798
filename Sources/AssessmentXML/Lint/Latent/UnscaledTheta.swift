import Assessment

/// Scales on which theta cannot be estimated.
enum UnscaledTheta: LintRule {
  static let id = "unscaled-theta"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales where scale.latent != nil {
      let subject = SourceMap.Subject.scale(context.path.appending(scale.id))
      do throws(LatentScaleError) {
        _ = try LatentScale(scale, in: context.definition)
      } catch {
        // A scale without items has a rule of its own.
        if error == .noItems { continue }
        report.error(.none(scale.id, error), at: subject, attribute: "calibration")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func none(_ scale: String, _ error: LatentScaleError) -> LintMessage {
    "theta cannot be estimated on scale '\(scale)': \(error.description)"
  }
}
