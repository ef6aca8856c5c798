import Assessment

/// Weights on scales whose rule ignores them, and weights of nothing.
enum UnusedWeight: LintRule {
  static let id = "unused-weight"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      let subject = SourceMap.Subject.scale(context.path.appending(scale.id))
      for term in scale.terms {
        guard let message = message(term.weight, of: term.item, on: scale) else { continue }
        let steps = [SourceStep.element("term", "item", term.item)]
        if let item = context.item(term.item), !report.contains(subject, steps) {
          report.warning(message, at: item.subject, attribute: "weight")
        } else {
          report.warning(message, at: subject, steps, attribute: "weight")
        }
      }
      for part in scale.parts {
        guard let message = message(part.weight, of: part.scale, on: scale) else { continue }
        let steps = [SourceStep.element("part", "scale", part.scale)]
        report.warning(message, at: subject, steps, attribute: "weight")
      }
    }
  }

  private static func message(_ weight: Double, of name: String, on scale: Scale) -> LintMessage? {
    if scale.rule == .latent { return weight == 1 ? nil : .latent(weight, name) }
    if weight == 0 { return .zero(name) }
    return scale.rule == .mean && weight != 1 ? .ignored(weight, name) : nil
  }
}

extension LintMessage {
  fileprivate static func zero(_ name: String) -> LintMessage {
    "'\(name)' has a weight of 0 and so does not count"
  }

  fileprivate static func latent(_ weight: Double, _ name: String) -> LintMessage {
    "the weight \(figure(weight)) of '\(name)' has no effect: theta weighs items by their parameters"
  }

  fileprivate static func ignored(_ weight: Double, _ name: String) -> LintMessage {
    "the weight \(figure(weight)) of '\(name)' has no effect: a mean takes all alike; say score=\"weighted\""
  }
}
