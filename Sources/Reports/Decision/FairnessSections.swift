import Assessment
import Decision
import Typesetting

/// The tables of one attribute.
struct FairnessSections {
  let analysis: FairnessAnalysis
  let words: ReportWords
  let page: ReportPage

  var lines: [Line] {
    var lines =
      [.empty]
      + StyledText(words.attribute(analysis), .heading).wrapped(to: page.columns)
      + grid(words.impactHead, analysis.table.groups.map { words.impactRow($0) })
      + notes(analysis.table)
    for cut in analysis.hardCuts {
      lines += titled(
        words.hardCut(cut), grid(words.impactHead, cut.table.groups.map { words.impactRow($0) }))
    }
    lines += titled(words.standardizedDifferences, differences)
    lines += titled(words.acrossCuts, steps)
    if !analysis.alternatives.isEmpty { lines += titled(words.otherWeights, alternatives) }
    return lines
  }

  private func notes(_ table: ImpactTable) -> [Line] {
    table.groups.flatMap { group -> [Line] in
      words.conclusion(group, reference: table.reference).map { page.paragraph(StyledText($0)) }
        ?? []
    }
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

  private var names: [String] { analysis.table.groups.map(\.name) }

  private var differences: [Line] {
    grid(
      words.differenceHead,
      analysis.differences.map { difference in
        [
          words.safe(difference.group),
          difference.scale.map { words.safe($0.text) } ?? words.selectedOn,
          words.figure(difference.value?.value),
          words.interval(difference.value?.lower, difference.value?.upper),
        ]
      })
  }

  private var steps: [Line] {
    grid(
      [words.selectedShare, words.cut] + names.map(words.safe),
      analysis.steps.map { step in
        [words.percent(step.share), words.figure(step.cut)]
          + names.map { words.percent(step.counts[$0]?.rate) }
      })
  }

  /// The selection rates over that of the group that the table at the cut compares with.
  private var alternatives: [Line] {
    let reference = analysis.table.reference
    let small = Set(analysis.table.groups.filter(\.isSmall).map(\.name))
    return grid(
      [words.weights] + names.map(words.safe),
      analysis.alternatives.map { alternative in
        let title = words.alternative(alternative, weights: analysis.role.requirements)
        return [title]
          + names.map { name in
            guard !small.contains(name), let rate = alternative.counts[name]?.rate,
              let other = reference.flatMap({ alternative.counts[$0]?.rate }), other > 0
            else { return "–" }
            return words.figure(rate / other)
          }
      })
  }
}
