import Assessment

/// Charts whose series do not share their points, or cannot be told apart.
enum ChartSeries: LintRule {
  static let id = "chart-series"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for chart in context.charts {
      guard let first = chart.figure.series.first, chart.figure.series.count > 1 else { continue }
      let labels = first.points.map(\.label)
      var names: Set<String> = []
      for (number, series) in chart.figure.series.enumerated() {
        let steps = chart.steps + [.element("series", index: number)]
        if series.points.map(\.label) != labels {
          report.warning(.labels(number + 1), at: chart.subject, steps)
        }
        if series.name.isEmpty || !names.insert(series.name).inserted {
          report.error(.unnamed(number + 1), at: chart.subject, steps)
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func labels(_ number: Int) -> LintMessage {
    "series \(number) has other labels than the first one; points of one chart share their labels"
  }

  fileprivate static func unnamed(_ number: Int) -> LintMessage {
    "series \(number) cannot be told from the others; give each series a name of its own"
  }
}
