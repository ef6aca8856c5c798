import Assessment
import Decision

extension ReportDocument {
  /// Reports what scoring again changed, for pages and Markdown.
  ///
  /// - Parameters:
  ///   - report: The changes.
  ///   - language: The language tag of its words.
  public init(_ report: RescoringReport, language: String) {
    let words = ReportWords(tag: language)
    let assessment = report.changes.first?.new.assessment
    let sections = [
      ReportSection(.changes, words.rescoredScores, [.table(report.table(words))]),
      ReportSection(.reasons, words.rescoredBeside, [.entries(report.entries(words))]),
      ReportSection(.origin, words.origin, [.facts(words.origin(of: report.changes))]),
    ]
    self.init(
      kind: .rescoring, audience: .administrator, words: words,
      title: CleanText(assessment?.title ?? words.rescoredTitle),
      person: CleanText(words.rescored(report.changes)),
      identity: Identity(
        assessment: CleanText(assessment?.id ?? ""), version: CleanText(assessment?.version ?? ""),
        candidate: "", profiles: report.changes.map { CleanText($0.new.id) }),
      sections: sections.compactMap { $0 })
  }
}
