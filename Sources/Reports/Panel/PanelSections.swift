import Assessment
import Decision
import Psychometrics
import Typesetting

/// The tables of a panel.
struct PanelSections {
  let analysis: PanelAnalysis
  let words: ReportWords
  let page: ReportPage
  /// How many rows a long table has at most.
  let shown: Int

  var lines: [Line] {
    var lines = titled(words.panelCandidates, candidates)
    lines += titled(words.panelCompetencies, agreement)
    lines += titled(words.panelRaters, raters)
    if analysis.setCount > 1 {
      lines += page.paragraph(StyledText(words.notComparableSets(analysis.setCount)))
    }
    if !analysis.disagreements.isEmpty {
      lines += titled(words.panelDisagreements, disagreements)
    }
    return lines
  }

  private func titled(_ title: String, _ lines: [Line]) -> [Line] {
    [.empty] + StyledText(title, .strong).wrapped(to: page.columns) + lines
  }

  private func grid(_ head: [String], _ rows: [[String]]) -> [Line] {
    Grid(
      rows: [Grid.Row(head.map { StyledText($0) }, isHeader: true)]
        + rows.map { Grid.Row($0.map { StyledText($0) }) },
      decimalMark: Character(words.marks.decimal)
    ).lines(width: page.columns)
  }

  /// Every candidate with the mean and the votes, and below each competency's mean.
  private var candidates: [Line] {
    let results = analysis.results.prefix(shown)
    var lines = grid(
      words.panelCandidateHead,
      results.map { result in
        [
          words.safe(result.candidate), "\(result.panel.raters)", words.figure(result.mean),
          words.votes(result.panel.votes),
        ]
      })
    lines += results.flatMap { result in
      page.paragraph(StyledText(words.competencies(of: result)))
    }
    return lines + more(analysis.results.count)
  }

  private var agreement: [Line] {
    let rows = analysis.competencies.map { ($0.competency.title, $0.agreement) }
    let all = rows + [(words.allCompetencies, analysis.overall)]
    var lines = grid(
      words.panelAgreementHead,
      all.map { title, agreement in
        [
          words.safe(title), "\(agreement.candidateCount)", "\(agreement.raterCount)",
          words.figure(agreement.single), words.interval(agreement.band?.low, agreement.band?.high),
          words.figure(agreement.average), words.figure(agreement.standardError(ofMeanOf: 1)),
        ]
      })
    let notes = all.compactMap { title, agreement in
      agreement.refusal.map { "\(words.safe(title)): \(words.refusal($0))" }
    }
    let names = Set(all.compactMap(\.1.name)).sorted()
    if !names.isEmpty { lines += page.paragraph(StyledText(words.coefficients(names))) }
    for note in notes { lines += page.paragraph(StyledText(note)) }
    return lines
  }

  private var raters: [Line] {
    grid(
      words.panelRaterHead,
      analysis.raters.map { rater in
        [
          words.safe(rater.rater), "\(rater.candidateCount)", words.figure(rater.mean),
          words.signed(rater.severity), words.figure(rater.severityError),
          rater.comparableSet.map { "\($0)" } ?? "–", words.figure(rater.spread),
        ]
      })
  }

  private var disagreements: [Line] {
    analysis.disagreements.prefix(shown).flatMap { disagreement in
      page.paragraph(StyledText(words.disagreement(disagreement)))
    } + more(analysis.disagreements.count)
  }

  private func more(_ count: Int) -> [Line] {
    count > shown ? page.paragraph(StyledText(words.moreInJSON(count - shown))) : []
  }
}
