import Assessment
public import Decision
import Psychometrics

extension ReportDocument {
  /// Reports a shortlist, for pages and Markdown.
  ///
  /// - Parameters:
  ///   - list: The shortlist.
  ///   - language: The language tag of its words.
  ///   - shown: How many candidates of each kind are listed.
  public init(_ list: Shortlist, language: String, showing shown: Int) {
    let words = ReportWords(tag: language)
    let writer = ShortlistWriter(list: list, words: words, shown: max(1, shown))
    self.init(
      kind: .shortlist, audience: .administrator, words: words, title: CleanText(list.role.title),
      person: CleanText(words.pool(list.candidates.count, places: list.role.places)),
      identity: Identity(list.role, list.candidates), sections: writer.sections)
  }
}

extension ReportDocument.Identity {
  init(_ role: Role, _ candidates: [ShortlistEntry]) {
    self.init(
      assessment: CleanText(role.assessment), version: CleanText(role.assessmentVersion),
      candidate: "",
      profiles: candidates.compactMap { $0.entry.basis.map { CleanText($0.profile) } })
  }
}

/// Writes the sections of a shortlist.
private struct ShortlistWriter {
  let list: Shortlist
  let words: ReportWords
  let shown: Int

  var sections: [ReportSection] {
    let mark = list.isIllustrative ? [words.illustrativeMark] : []
    let opening = [
      ReportSection(.validity, nil, mark.map(ReportBlock.verdict)),
      ReportSection(.comparison, nil, [.paragraphs(of: words.opening(of: list))]),
    ]
    let candidates = ShortlistEntry.Status.allCases.flatMap(sections)
    return (opening + candidates + [origin]).compactMap { $0 }
  }

  private func sections(_ status: ShortlistEntry.Status) -> [ReportSection?] {
    let all = list.candidates.filter { $0.status == status }
    let entries = Array(all.prefix(shown))
    guard !entries.isEmpty else { return [] }
    let notes = ShortlistNotes(list: list, words: words)
    let rest = all.count > shown ? [words.more(all.count - shown)] : []
    let heading = "\(words.status(status)) (\(all.count))"
    var blocks: [ReportBlock] = []
    if status != .setAside { blocks.append(.table(notes.table(entries))) }
    let charts = charts(entries)
    if !charts.isEmpty { blocks.append(.charts(charts.map(ReportChart.intervals))) }
    return [
      ReportSection(.candidates, heading, blocks),
      ReportSection(
        .reasons, blocks.isEmpty ? heading : words.reasons,
        [.entries(entries.compactMap(notes.reading)), .paragraphs(of: rest)]),
    ]
  }

  /// What is known of the composites, at the role's confidence, in charts of a size that fits a
  /// page and on one axis.
  private func charts(_ entries: [ShortlistEntry]) -> [IntervalChart] {
    let half = NormalDistribution.quantile(0.5 + list.role.confidence / 2)
    let rows = entries.compactMap { entry in
      entry.ranking.map { ranking in
        let reach = half * ranking.standardError
        return IntervalChart.Row(
          label: CleanText(entry.candidate),
          value: CleanText(words.percent(ranking.topProbability)), estimate: ranking.composite,
          interval: ranking.composite - reach...ranking.composite + reach, band: ranking.band)
      }
    }
    guard rows.count > 1, let low = rows.map(\.interval.lowerBound).min(),
      let high = rows.map(\.interval.upperBound).max()
    else { return [] }
    let mark = list.evenComposite.map {
      IntervalChart.Mark(label: CleanText(words.evenChance), value: $0)
    }
    let rowsOfChart = 16
    return stride(from: 0, to: rows.count, by: rowsOfChart).map { start in
      let part = rows[start..<min(start + rowsOfChart, rows.count)]
      return IntervalChart(
        title: CleanText(words.composites(start + 1...part.endIndex, of: rows.count)),
        summary: CleanText(words.compositesSummary(list)),
        head: CleanText(words.top(list.role.places)),
        axis: low...high, mark: mark, rows: Array(part))
    }
  }

  private var origin: ReportSection? {
    let role = list.role
    var facts = [
      Fact(words.roleName, "\(role.id) \(role.version)"), Fact(words.digestName, role.digest),
      Fact(words.testName, "\(role.assessment) \(role.assessmentVersion)"),
      Fact(words.engineName, "\(Engine.current.name) \(Engine.current.version)"),
    ]
    facts.append(Fact(words.referenceName, words.reference(role.reference)))
    if role.reference != nil {
      let hardCuts = role.requirements.flatMap(\.cuts).count { $0.kind == .hard }
      facts.append(
        Fact(
          words.drawsName,
          hardCuts > 1 ? words.draws(list.draws, seed: list.seed) : words.noDraws))
    }
    return ReportSection(.origin, words.origin, [.facts(facts)])
  }
}
