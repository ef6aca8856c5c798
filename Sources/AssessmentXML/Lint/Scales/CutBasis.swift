import Assessment

/// Cuts that do not say what they rest on.
enum CutBasis: LintRule {
  static let id = "cut-basis"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales {
      for cut in scale.cuts where cut.basis == nil {
        report.warning(
          .noBasis(cut.at), at: .scale(context.path.appending(scale.id)),
          [.element("cut", "id", cut.id)])
      }
    }
  }
}

extension LintMessage {
  fileprivate static func noBasis(_ cut: Double) -> LintMessage {
    "the cut at \(figure(cut)) names no basis and will not be applied; name its source, or say basis=\"author\""
  }
}
