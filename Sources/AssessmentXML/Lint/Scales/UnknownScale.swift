import Assessment

/// Parts and parents that are no scales.
enum UnknownScale: LintRule {
  static let id = "unknown-scale"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      let subject = SourceMap.Subject.scale(context.path.appending(scale.id))
      if let parent = scale.parent, context.scale(parent) == nil {
        report.error(.parent(parent), at: subject, attribute: "parent")
      }
      for part in scale.parts where context.scale(part.scale) == nil {
        report.error(
          .part(part.scale), at: subject, [.element("part", "scale", part.scale)],
          attribute: "scale")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func parent(_ name: String) -> LintMessage {
    "there is no scale '\(name)' for this facet to belong to"
  }

  fileprivate static func part(_ name: String) -> LintMessage {
    "there is no scale '\(name)' to be a part of this one"
  }
}
