import Assessment

/// Charts that cannot be read out.
enum MissingAlternative: LintRule {
  static let id = "missing-alternative"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachContent { content in
      var index = 0
      content.blocks.forEachBlock { block in
        guard case .chart(let chart) = block else { return }
        if chart.alternative?.contains(where: { !$0.isWhitespace }) != true {
          report.warning(
            .missing(chart.title), at: content.subject,
            content.steps + [.element("chart", index: index)])
        }
        index += 1
      }
    }
  }
}

extension LintMessage {
  fileprivate static func missing(_ title: String) -> LintMessage {
    "the chart '\(excerpt(title))' has no text alternative; say in alt what a listener needs in order to answer"
  }
}
