import Assessment
import Decision

extension ReportDocument {
  /// Reports how groups fare, for pages and Markdown.
  ///
  /// - Parameters:
  ///   - report: The figures.
  ///   - language: The language tag of its words.
  public init(_ report: FairnessReport, language: String) {
    let words = ReportWords(tag: language)
    let isIllustrative = report.role.reference?.status == .illustrative && report.scale == nil
    let mark = isIllustrative ? [words.illustrativeMark] : []
    var sections = [
      ReportSection(.validity, nil, mark.map(ReportBlock.verdict)),
      ReportSection(.comparison, nil, [.paragraphs(of: [words.selection(of: report)])]),
    ]
    for analysis in report.analyses {
      sections += FairnessTables(analysis: analysis, words: words).all.map { part in
        ReportSection(.groups, part.title, [.table(part.table), .paragraphs(of: part.notes)])
      }
    }
    let functioning = report.functioning.flatMap {
      FunctioningTables(functioning: $0, words: words).all
    }
    sections += functioning.map { part in
      let table = part.table.map { [ReportBlock.table($0)] } ?? []
      return ReportSection(.groups, part.title, table + [.paragraphs(of: part.notes)])
    }
    sections.append(
      ReportSection(.origin, words.methods, [.paragraphs(of: words.methods(of: report))]))
    self.init(
      kind: .fairness, audience: .administrator, words: words, title: CleanText(report.role.title),
      person: CleanText(words.cut(of: report)), identity: Identity(report.role, []),
      sections: sections.compactMap { $0 })
  }
}
