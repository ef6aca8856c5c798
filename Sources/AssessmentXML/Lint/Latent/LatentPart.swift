import Assessment

/// Composites of theta, and facets that a domain cannot take.
enum LatentPart: LintRule {
  static let id = "latent-part"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      let subject = SourceMap.Subject.scale(context.path.appending(scale.id))
      for part in scale.parts
      where scale.rule == .latent || context.scale(part.scale)?.scale.rule == .latent {
        report.error(
          scale.rule == .latent ? .composed(scale.id) : .theta(part.scale), at: subject,
          [.element("part", "scale", part.scale)], attribute: "scale")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func composed(_ scale: String) -> LintMessage {
    "theta on scale '\(scale)' is estimated from items and cannot be composed of scales"
  }

  fileprivate static func theta(_ part: String) -> LintMessage {
    "'\(part)' is scored by theta, which has no raw score for a composite to take"
  }
}
