public import Assessment
import Psychometrics
public import Scoring

/// Right and wrong answers to the items of a scale, taken from profiles that hold their items.
///
/// Right is full credit, and wrong is less. An omitted answer to an item with a right answer is
/// wrong, as in `ScoredResponses`; one that was not reached or not presented is missing.
public struct RightAnswers: Hashable, Sendable {
  /// The scale.
  public let scale: Path
  /// Its title.
  public let title: String
  /// The items that can be right or wrong and that somebody was given.
  public let items: [Path]
  /// How many of the scale's items are neither right nor wrong, such as statements.
  public let gradedItemCount: Int
  /// The candidates, each once.
  public let candidates: [String]
  /// How many profiles were left out because another one is of the same candidate.
  public let repeatedCount: Int
  /// The entries of `ResponseMatrix`, row by row.
  let entries: [Int8]

  /// Reads the answers to the items of a scale from profiles; nil where there is no such scale.
  public init?(
    to scale: Path, of definition: AssessmentDefinition, scorer: Scorer, in profiles: [Profile]
  ) {
    let catalog = Catalog(definition)
    guard let title = catalog.scales.first(where: { $0.path == scale })?.scale.title,
      let terms = scorer.terms(ofScale: scale.text)
    else { return nil }
    let all = terms.filter { $0.outcome == OutcomeVariable.score }.map {
      AnalysisItem(term: $0, type: catalog.items[$0.place].item.type, options: [])
    }
    let items = all.filter { $0.isRightOrWrong }
    var rows: [[Int8]] = []
    var seen: Set<String> = []
    var candidates: [String] = []
    for profile in profiles where seen.insert(profile.candidate).inserted {
      let scores = Dictionary((profile.items ?? []).map { ($0.id, $0) }) { first, _ in first }
      candidates.append(profile.candidate)
      rows.append(items.map { $0.entry(scores[$0.term.path]) })
    }
    let given = items.indices.filter { item in
      rows.contains { $0[item] != ResponseMatrix.missing }
    }
    self.scale = scale
    self.title = title
    self.items = given.map { items[$0].term.path }
    gradedItemCount = terms.count - items.count
    self.candidates = candidates
    repeatedCount = profiles.count - candidates.count
    entries = rows.flatMap { row in given.map { row[$0] } }
  }

  /// The answers of a candidate, by place.
  func row(_ candidate: Int) -> ArraySlice<Int8> {
    entries[candidate * items.count..<(candidate + 1) * items.count]
  }
}

extension AnalysisItem {
  /// Whether full credit is a right answer, or one of two answers.
  fileprivate var isRightOrWrong: Bool {
    maximum != nil && (term.hasRightAnswer || isDichotomous)
  }

  /// 1 for full credit, 0 for less, and missing.
  fileprivate func entry(_ score: ItemScore?) -> Int8 {
    let value: Double? =
      switch score?.state {
      case .answered, .timedOutDraft:
        score?.score.map { term.isReversed ? minimum + (maximum ?? minimum) - $0 : $0 }
          ?? (term.hasRightAnswer ? minimum : nil)
      case .omitted, .timedOutEmpty: term.hasRightAnswer ? minimum : nil
      case .notReached, .notPresented, nil: nil
      }
    return value.flatMap { category(of: $0, isDichotomous: true) } ?? ResponseMatrix.missing
  }
}
