import Analysis
import Psychometrics

/// The tables of how the items of one scale function in the groups of one attribute.
struct FunctioningTables {
  let functioning: DifferentialFunctioning
  let words: ReportWords

  /// A table for each group with its title and what is said below it; the table is nil where
  /// nothing is concluded.
  var all: [(title: String, table: TableReading?, notes: [String])] {
    guard let reference = functioning.reference, !functioning.groups.isEmpty else {
      return [(words.items(of: functioning), nil, words.counts(functioning) + [words.oneGroup])]
    }
    return functioning.groups.map { group in
      let title = words.functioning(functioning, group, reference: reference)
      switch group.study {
      case .success(let study):
        return (
          title, TableReading(words.functioningHead, study.items.map(words.functioningRow)),
          words.counts(functioning) + words.findings(study, group: group.group, reference)
        )
      case .failure(let obstacle):
        return (
          title, nil,
          words.counts(functioning) + [words.noConclusion(obstacle, group)]
        )
      }
    }
  }
}
