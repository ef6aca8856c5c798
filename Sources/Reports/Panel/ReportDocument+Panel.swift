import Assessment
import Decision

extension ReportDocument {
  /// Reports a panel to its administrator, for pages and Markdown.
  ///
  /// - Parameters:
  ///   - report: The figures.
  ///   - language: The language tag of its words.
  ///   - shown: How many candidates and disagreements are listed.
  public init(_ report: PanelReport, language: String, showing shown: Int) {
    let words = ReportWords(tag: language)
    let analysis = report.analysis
    let tables = PanelTables(analysis: analysis, words: words, shown: max(1, shown))
    var sections = [
      ReportSection(
        .validity, nil, [.paragraphs(of: analysis.isClosedEarly ? [words.closedEarly] : [])])
    ]
    sections += tables.parts.map { part in
      ReportSection(
        part.kind, part.title,
        [part.table.map(ReportBlock.table), .entries(part.entries), .paragraphs(of: part.notes)]
          .compactMap { $0 })
    }
    sections.append(ReportSection(.origin, words.methods, [.paragraphs(of: words.panelMethods)]))
    self.init(
      kind: .panel, audience: .administrator, words: words, title: CleanText(report.title),
      person: CleanText(words.panelSize(analysis.results.count, analysis.raters.count)),
      identity: Identity(
        assessment: CleanText(analysis.form), version: CleanText(analysis.formVersion),
        candidate: "", profiles: []),
      sections: sections.compactMap { $0 })
  }
}
