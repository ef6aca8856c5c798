import Assessment
import Decision
import Psychometrics

/// The tables of a panel, for every format.
struct PanelTables {
  /// A part of the report under one title.
  struct Part {
    let kind: ReportSection.Kind
    let title: String
    var table: TableReading?
    var entries: [EntryReading] = []
    var notes: [String] = []
  }

  let analysis: PanelAnalysis
  let words: ReportWords
  /// How many rows a long table has at most.
  let shown: Int

  /// The parts, in order.
  var parts: [Part] {
    let sets = analysis.setCount > 1 ? [words.notComparableSets(analysis.setCount)] : []
    var parts = [
      Part(
        kind: .candidates, title: words.panelCandidates, table: candidates,
        entries: analysis.results.prefix(shown).map(words.ratings),
        notes: more(analysis.results.count)),
      Part(
        kind: .agreement, title: words.panelCompetencies, table: agreement, notes: agreementNotes),
      Part(kind: .raters, title: words.panelRaters, table: raters, notes: sets),
    ]
    if !analysis.disagreements.isEmpty {
      parts.append(
        Part(
          kind: .talk, title: words.panelDisagreements,
          entries: analysis.disagreements.prefix(shown).map(words.disagreement),
          notes: more(analysis.disagreements.count)))
    }
    return parts
  }

  private var candidates: TableReading {
    TableReading(
      words.panelCandidateHead,
      analysis.results.prefix(shown).map { result in
        [
          words.safe(result.candidate), "\(result.panel.raters)", words.figure(result.mean),
          words.votes(result.panel.votes),
        ]
      })
  }

  /// The agreement on each competency, and on all together.
  private var agreements: [(title: String, agreement: PanelAgreement)] {
    analysis.competencies.map { ($0.competency.title, $0.agreement) }
      + [(words.allCompetencies, analysis.overall)]
  }

  private var agreement: TableReading {
    TableReading(
      words.panelAgreementHead,
      agreements.map { title, agreement in
        [
          words.safe(title), "\(agreement.candidateCount)", "\(agreement.raterCount)",
          words.figure(agreement.single), words.interval(agreement.band?.low, agreement.band?.high),
          words.figure(agreement.average), words.figure(agreement.standardError(ofMeanOf: 1)),
        ]
      })
  }

  private var agreementNotes: [String] {
    let names = Set(agreements.compactMap(\.agreement.name)).sorted()
    let refusals = agreements.compactMap { title, agreement in
      agreement.refusal.map { "\(words.safe(title)): \(words.refusal($0))" }
    }
    return (names.isEmpty ? [] : [words.coefficients(names)]) + refusals
  }

  private var raters: TableReading {
    TableReading(
      words.panelRaterHead,
      analysis.raters.map { rater in
        [
          words.safe(rater.rater), "\(rater.candidateCount)", words.figure(rater.mean),
          words.signed(rater.severity), words.figure(rater.severityError),
          rater.comparableSet.map { "\($0)" } ?? "–", words.figure(rater.spread),
        ]
      })
  }

  private func more(_ count: Int) -> [String] {
    count > shown ? [words.moreInJSON(count - shown)] : []
  }
}
