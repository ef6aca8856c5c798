import Assessment
import Decision
import Typesetting

/// The tables of one scale of scenarios.
struct SensitivitySections {
  let analysis: SensitivityAnalysis
  let words: ReportWords
  let page: ReportPage
  let shown: Int

  var lines: [Line] {
    let set = analysis.set
    var lines =
      [.empty] + StyledText(words.safe(set.title), .heading).wrapped(to: page.columns)
      + page.paragraph(StyledText(words.compared(analysis)))
    if set.panels.contains(where: { $0.status == .illustrative }) {
      lines += page.paragraph(StyledText(words.illustrativeExperts, .alert))
    }
    for text in words.experts(set) { lines += page.paragraph(StyledText(text)) }
    lines += [.empty] + grid(words.rulesHead, analysis.rules.map(rule))
    for selection in analysis.selections {
      let dependent = analysis.order.filter {
        selection.standings[$0] == .depends || selection.standings[$0] == .tied
      }
      lines += titled(
        words.line(selection), words.standings(selection),
        dependent.map { candidate($0, words.standing(selection.standings[$0])) })
    }
    if analysis.selections.isEmpty {
      let order = analysis.order
      lines += titled(words.placesByRule, nil, order.map { candidate($0, nil) })
    }
    return lines
  }

  private func rule(_ scores: RuleScores) -> [String] {
    let definition = analysis.rules[0]
    let isDefinition = scores.rule == .definition
    return [
      words.name(scores.rule), words.figure(scores.mean), words.figure(scores.standardDeviation),
      isDefinition ? "–" : words.figure(scores.correlation(with: definition)),
      isDefinition ? "–" : words.figure(scores.rankCorrelation(with: definition)),
    ]
  }

  private func candidate(_ index: Int, _ standing: String?) -> [String] {
    let range = analysis.placeRange(of: index)
    return [
      words.safe(analysis.candidates[index]),
      words.places(analysis.rules[0].places[index]), words.number(range.lowerBound),
      words.number(range.upperBound),
    ] + (standing.map { [$0] } ?? [])
  }

  private func titled(_ title: String, _ text: String?, _ rows: [[String]]) -> [Line] {
    var lines = [.empty] + StyledText(title, .strong).wrapped(to: page.columns)
    if let text { lines += page.paragraph(StyledText(text)) }
    guard !rows.isEmpty else { return lines }
    let head = Array(words.placesHead.prefix(rows[0].count))
    lines += grid(head, Array(rows.prefix(shown)))
    if rows.count > shown {
      lines += page.paragraph(StyledText(words.moreCandidates(rows.count - shown)))
    }
    return lines
  }

  private func grid(_ head: [String], _ rows: [[String]]) -> [Line] {
    Grid(
      rows: [Grid.Row(head.map { StyledText($0) }, isHeader: true)]
        + rows.map { Grid.Row($0.map { StyledText($0) }) },
      decimalMark: Character(words.marks.decimal)
    ).lines(width: page.columns)
  }
}
