import Assessment

/// Texts that ask for a figure that their scale never has.
enum LatentFigure: LintRule {
  static let id = "latent-figure"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for placed in context.conditions where placed.section == nil {
      placed.condition.forEachLeaf { leaf in
        let steps = placed.steps + [leaf.step]
        switch leaf.condition {
        case .scale(let name, let figure, _):
          guard let scale = context.scale(name)?.scale else { return }
          switch (figure, scale.latent) {
          case (.raw, _?), (.norm, _?), (.percentile, _?):
            report.error(.theta(scale), at: placed.subject, steps)
          case (.theta, nil), (.metric, nil):
            report.error(.noTheta(scale), at: placed.subject, steps, attribute: "figure")
          case (.metric, let latent?) where latent.metric == nil:
            report.error(.noMetric(scale), at: placed.subject, steps, attribute: "figure")
          default: break
          }
        case .reliablyHigher(let first, let second):
          for (name, attribute) in [(first, "scale"), (second, "than")] {
            guard let scale = context.scale(name)?.scale, scale.rule == .latent else { continue }
            report.error(.noNorm(scale), at: placed.subject, steps, attribute: attribute)
          }
        default: break
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func theta(_ scale: Scale) -> LintMessage {
    scale.latent?.metric == nil
      ? "scale '\(scale.id)' is scored by theta and has no raw score or norms; say figure=\"theta\""
      : "scale '\(scale.id)' is scored by theta and has no raw score or norms; say figure=\"theta\" or figure=\"metric\""
  }

  fileprivate static func noTheta(_ scale: Scale) -> LintMessage {
    "scale '\(scale.id)' has no theta: that takes score=\"irt\""
  }

  fileprivate static func noMetric(_ scale: Scale) -> LintMessage {
    "scale '\(scale.id)' has no metric; give it one, or say figure=\"theta\""
  }

  fileprivate static func noNorm(_ scale: Scale) -> LintMessage {
    "scale '\(scale.id)' is scored by theta and has no norms to compare it in"
  }
}
