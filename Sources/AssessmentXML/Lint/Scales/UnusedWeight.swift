import Assessment

/// Weights on scales whose rule ignores them, and weights of nothing.
enum UnusedWeight: LintRule {
  static let id = "unused-weight"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      let weights =
        scale.terms.map { ("term", "item", $0.item, $0.weight) }
        + scale.parts.map { ("part", "scale", $0.scale, $0.weight) }
      for (element, attribute, name, weight) in weights {
        let message: LintMessage? =
          if weight == 0 {
            .zero(name)
          } else if scale.rule == .mean, weight != 1 {
            .ignored(weight, name)
          } else {
            nil
          }
        guard let message else { continue }
        // The weight stands on the item when the item names its scale.
        let step = SourceStep.element(element, attribute, name)
        report.warning(
          message, at: .scale(context.path.appending(scale.id)), [step], attribute: "weight")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func zero(_ name: String) -> LintMessage {
    "'\(name)' has a weight of 0 and so does not count"
  }

  fileprivate static func ignored(_ weight: Double, _ name: String) -> LintMessage {
    "the weight \(figure(weight)) of '\(name)' has no effect: a mean takes all alike; say score=\"weighted\""
  }
}
