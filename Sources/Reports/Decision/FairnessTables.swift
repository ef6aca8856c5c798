import Assessment
import Decision

/// The tables of one attribute, for every format.
struct FairnessTables {
  let analysis: FairnessAnalysis
  let words: ReportWords

  /// Tables with their titles and what is said below them, in order; those that would say nothing
  /// of any group are left out.
  var all: [(title: String, table: TableReading, notes: [String])] {
    let table = analysis.table
    var tables: [(title: String, table: TableReading, notes: [String])] = [
      (
        words.attribute(analysis), impact(table),
        table.groups.compactMap { words.conclusion($0, reference: table.reference) }
      )
    ]
    for cut in analysis.hardCuts { tables.append((words.hardCut(cut), impact(cut.table), [])) }
    tables.append((words.standardizedDifferences, differences, []))
    tables.append((words.acrossCuts, steps, []))
    tables.append((words.otherWeights, alternatives, []))
    return tables.filter { !$0.table.rows.isEmpty }
  }

  private func impact(_ table: ImpactTable) -> TableReading {
    TableReading(words.impactHead, table.groups.map { words.impactRow($0) })
  }

  private var names: [String] { analysis.table.groups.map(\.name) }

  private var differences: TableReading {
    TableReading(
      words.differenceHead,
      analysis.differences.filter { $0.value != nil }.map { difference in
        [
          words.safe(difference.group),
          difference.scale.map { words.safe($0.text) } ?? words.selectedOn,
          words.figure(difference.value?.value),
          words.interval(difference.value?.lower, difference.value?.upper),
        ]
      })
  }

  private var steps: TableReading {
    TableReading(
      [words.selectedShare, words.cut] + names.map(words.safe),
      analysis.steps.map { step in
        [words.percent(step.share), words.figure(step.cut)]
          + names.map { words.percent(step.counts[$0]?.rate) }
      })
  }

  /// The selection rates over that of the group that the table at the cut compares with.
  private var alternatives: TableReading {
    let reference = analysis.table.reference
    let small = Set(analysis.table.groups.filter(\.isSmall).map(\.name))
    let compared = names.contains { $0 != reference && !small.contains($0) }
    guard compared else { return TableReading([], []) }
    return TableReading(
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
