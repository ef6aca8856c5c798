public import Analysis
import Assessment
import Psychometrics
public import Typesetting

/// An item analysis printed for a terminal.
public enum ItemAnalysisTable {
  /// The analysis as lines of at most the given width: the scale, the items, what to look at, then
  /// each item's options with their lines.
  ///
  /// - Parameters:
  ///   - report: The analysis.
  ///   - title: What was analysed.
  ///   - width: The columns of the terminal; below 20 the report is set for 20.
  /// - Returns: The lines of the report.
  public static func lines(
    of report: ItemAnalysisReport, title: String, width: Int
  ) -> [Line] {
    let page = ReportPage(width: max(20, width))
    let sentences = ScaleSentences.sentences(of: report)
    var lines = page.sides(StyledText("Item analysis", .heading), StyledText(title)) + [page.rule]
    lines += sentences.flatMap {
      StyledText($0).wrapped(to: page.textColumns, first: "", rest: "  ")
    }
    lines += [.empty] + items(report).lines(width: page.columns)
    lines += page.section(
      "What to look at",
      report.items.flatMap { item in
        item.flags.map { "! \(item.id): \($0.message) [\($0.rule.rawValue)]" }
      })
    for item in report.items where !item.options.isEmpty {
      lines += [.empty] + OptionLines.lines(of: item, page)
    }
    return page.bound(lines)
  }

  /// The items in one table.
  private static func items(_ report: ItemAnalysisReport) -> Grid {
    let hasFit = report.items.contains { $0.fit != nil }
    let head =
      ["item", "n", "p", "mean", "SD", "r rest", "alpha"]
      + (hasFit ? ["infit", "outfit", "S-X2 p"] : [])
    let rows = report.items.map { item in
      let figures = [
        item.share, item.mean, item.standardDeviation, item.restCorrelation, item.alphaIfDropped,
      ]
      let fit = [item.fit?.meanSquares?.infit, item.fit?.meanSquares?.outfit]
      let name =
        (item.flags.isEmpty ? "" : "! ") + item.id + (item.isReversed ? " (reversed)" : "")
      return [name, String(item.answerCount)]
        + (figures + (hasFit ? fit : [])).map { $0.map(CalibrationTable.figure) ?? "–" }
        + (hasFit ? [item.fit?.sumScore?.probability.map(probability) ?? "–"] : [])
    }
    return Grid(
      rows: [Grid.Row(head.map { StyledText($0) }, isHeader: true)]
        + rows.map { Grid.Row($0.map { StyledText($0) }) })
  }

  private static func probability(_ value: Double) -> String {
    value < 0.005 ? "<0.01" : CalibrationTable.figure(value)
  }
}
