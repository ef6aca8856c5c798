import Assessment

/// Charts whose series do not share their points, or cannot be told apart.
enum ChartSeries: LintRule {
  static let id = "chart-series"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachContent { content in
      var index = 0
      content.blocks.forEachBlock { block in
        guard case .chart(let chart) = block else { return }
        defer { index += 1 }
        guard let first = chart.series.first, chart.series.count > 1 else { return }
        let chartStep = SourceStep.element("chart", index: index)
        let labels = first.points.map(\.label)
        var names: Set<String> = []
        for (number, series) in chart.series.enumerated() {
          let steps = content.steps + [chartStep, .element("series", index: number)]
          if series.points.map(\.label) != labels {
            report.warning(.labels(number + 1), at: content.subject, steps)
          }
          if series.name.isEmpty || !names.insert(series.name).inserted {
            report.error(.unnamed(number + 1), at: content.subject, steps)
          }
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
