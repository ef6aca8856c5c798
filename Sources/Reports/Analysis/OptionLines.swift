import Analysis
import Typesetting

/// The options of one item: who chose them, and the share of each from weak to strong persons.
enum OptionLines {
  /// A table, and under it the lines where there are enough persons for them.
  static func lines(of item: AnalysedItem, _ page: ReportPage) -> [Line] {
    let head = item.options.first(where: \.isKey)?.id.map { "\(item.id), key \($0)" } ?? item.id
    return StyledText(head, .heading).wrapped(to: page.columns)
      + (table(item).lines(width: page.columns - 2) + plot(item, width: page.columns - 2))
      .map { $0.indented(by: 2) }
  }

  private static func table(_ item: AnalysedItem) -> Grid {
    let head = ["option", "n", "share", "mean rest", "r rest", "low 27 %", "high 27 %"]
    let rows = item.options.map { option in
      [
        name(option), String(option.count), CalibrationTable.figure(option.proportion),
        option.meanRest.map(CalibrationTable.figure) ?? "–",
        option.restCorrelation.map(CalibrationTable.figure) ?? "–",
        CalibrationTable.figure(option.lowerProportion),
        CalibrationTable.figure(option.upperProportion),
      ]
    }
    return Grid(
      rows: [Grid.Row(head.map { StyledText($0) }, isHeader: true)]
        + rows.map { Grid.Row($0.map { StyledText($0) }) })
  }

  private static func name(_ option: AnalysedOption) -> String {
    (option.id ?? "none") + (option.isKey ? " *" : "")
  }

  /// The share of each option in percent, over groups of persons by the sum of the other items.
  private static func plot(_ item: AnalysedItem, width: Int) -> [Line] {
    guard item.groups.count > 1 else { return [] }
    let categories = item.groups.map { group in
      let ends = [group.lowest, group.highest].map { NumberText.shortest($0, atMost: 1) }
      return ends[0] == ends[1] ? ends[0] : "\(ends[0])–\(ends[1])"
    }
    let series = item.options.map { option in
      Plot.Series(
        name(option),
        option.groupShares.map { share in
          let percent = share * 100
          return Plot.Value(percent, text: "\(NumberText.text(percent, fractionDigits: 0)) %")
        })
    }
    let title = "Share of each option by the sum of the other items"
    return [.empty, Line(title, .dim)]
      + LinePlot(Plot(categories: categories, series: series), height: 10).lines(width: width)
  }
}
