public import Decision
public import Typesetting

/// What a panel's ratings come to, to be printed for its administrator.
public struct PanelReport: Sendable {
  /// The analysis.
  public let analysis: PanelAnalysis
  /// The form's title; its id where no form is at hand.
  public let title: String

  /// Creates a report.
  public init(_ analysis: PanelAnalysis, title: String) {
    self.analysis = analysis
    self.title = title
  }

  /// The report as lines of at most the given width, 60 at least.
  ///
  /// - Parameters:
  ///   - width: The columns.
  ///   - language: The language, such as `de`.
  ///   - shown: How many candidates and disagreements are printed.
  /// - Returns: the lines, without line ends.
  public func lines(width: Int, language: String, showing shown: Int) -> [Line] {
    let words = ReportWords(tag: language)
    let page = ReportPage(width: max(60, width))
    let tables = PanelTables(analysis: analysis, words: words, shown: max(1, shown))
    var lines = page.sides(
      StyledText(words.safe(title), .heading),
      StyledText(words.panelSize(analysis.results.count, analysis.raters.count)))
    lines.append(page.rule)
    if analysis.isClosedEarly {
      lines += page.paragraph(StyledText(words.closedEarly, .alert))
    }
    for part in tables.parts {
      lines +=
        part.table.map { page.table($0, title: part.title, .strong, words) }
        ?? [.empty] + StyledText(part.title, .strong).wrapped(to: page.columns)
      for text in part.entries.map(\.paragraph.text) + part.notes {
        lines += page.paragraph(StyledText(text))
      }
    }
    lines += page.section(words.methods, words.panelMethods)
    return page.bound(lines)
  }
}
