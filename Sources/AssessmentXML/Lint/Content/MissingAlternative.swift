import Assessment

/// Charts that cannot be read out.
enum MissingAlternative: LintRule {
  static let id = "missing-alternative"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for chart in context.charts
    where chart.figure.alternative?.contains(where: { !$0.isWhitespace }) != true {
      report.warning(.missing(chart.figure.title), at: chart.subject, chart.steps)
    }
  }
}

extension LintMessage {
  fileprivate static func missing(_ title: String) -> LintMessage {
    "the chart '\(excerpt(title))' has no text alternative; say in alt what a listener needs in order to answer"
  }
}
