import Assessment

/// An item as the scorer sees it: its place, and a row of outcomes for each answer of a short list.
///
/// The rows are made by evaluating the item's rule once for no answer and once for each option or
/// point, so that looking a row up means the same as evaluating the rule. A class, because copying
/// so many references for each answer costs more than scoring it.
final class ScoredItem: Sendable {
  let path: Path
  let item: Item
  /// The section that it stands in.
  let section: Path
  /// Whether it stands in the profile: it takes a response and is no practice.
  let isReported: Bool
  /// The largest SCORE.
  let maximum: Double?
  /// The only response variable of an item whose answers are a short closed list.
  let listedResponse: String?
  /// The answers of the list, in the order of the definition.
  let listedValues: [Value]
  /// Whether the rule asks for more than the response, so that rows would not do.
  let usesContext: Bool
  /// What reads its answers as numbers.
  let readers: [AnswerReader]
  /// The response variables of each step.
  let stepResponses: [[String]]
  /// Row 0 is no answer, row k + 1 the k-th answer of the list; empty where rows would not do.
  let rows: [ItemOutcome]

  init(_ entry: Catalog.ItemEntry) {
    path = entry.path
    item = entry.item
    section = entry.section
    isReported = !entry.isPractice && entry.item.takesResponse
    maximum = entry.item.outcome(OutcomeVariable.score)?.maximum
    let listed = entry.item.listedAnswers
    listedResponse = listed?.response
    listedValues = listed?.values ?? []
    usesContext = entry.item.rule.usesContext
    let readers = entry.item.interactions.compactMap(AnswerReader.init)
    self.readers = readers
    stepResponses = entry.item.steps.map { $0.content.interactions.map(\.response) }
    guard !usesContext else {
      rows = []
      return
    }
    var rows = [
      ItemOutcome(of: entry.item, entries: [], response: nil, readers: readers)
    ]
    if let listed {
      for value in listed.values {
        rows.append(
          ItemOutcome(
            of: entry.item, entries: [ResponseEntry(listed.response, Entry(value))],
            response: value,
            readers: readers))
      }
    }
    self.rows = rows
  }
}

extension Item {
  /// The answers of an item whose only interaction picks one option or one point.
  fileprivate var listedAnswers: (response: String, values: [Value])? {
    let interactions = interactions
    guard interactions.count == 1, responses.count == 1, steps.count == 1 else { return nil }
    switch interactions[0].kind {
    case .choice(let choice) where !choice.isMultiple:
      return (interactions[0].response, choice.options.map { .identifier($0.id) })
    case .rating(let rating):
      return (interactions[0].response, rating.responses.points.map { .integer($0.value) })
    default:
      return nil
    }
  }
}
