import Assessment

/// Composites of theta, and composites that theta is part of.
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
    "scale '\(scale)' is scored by theta, which is estimated from items and cannot be composed of scales; leave part out, or choose another score"
  }

  fileprivate static func theta(_ part: String) -> LintMessage {
    "scale '\(part)' is scored by theta and has no raw score to take part in a composite"
  }
}
