public import Assessment
import Psychometrics
public import Scoring

/// A scored item as a column of response data.
public struct AnalysisItem: Hashable, Sendable {
  /// Its outcome, and how the scale takes it.
  public let term: ItemTerm
  /// The type it was written as.
  public let type: ItemType
  /// The options of a single choice or the points of a rating, as RESPONSES names them; empty for
  /// other items.
  public let options: [String]

  /// The item's path.
  public var id: String { term.path.text }

  /// The least score.
  public var minimum: Double { term.range?.lowerBound ?? 0 }

  /// The largest score; nil where the item does not say.
  public var maximum: Double? { term.range?.upperBound }

  /// The place of the only option that earns most; nil for ratings and where several do.
  public var key: Int? {
    guard term.hasRightAnswer, let best = term.listedOutcomes.compactMap({ $0 }).max() else {
      return nil
    }
    let places = term.listedOutcomes.indices.filter { term.listedOutcomes[$0] == best }
    return places.count == 1 ? places[0] : nil
  }

  /// Whether its scores are two at most: none and all.
  var isDichotomous: Bool { maximum == minimum + 1 }

  /// The score of the line last scored; nil where it is missing.
  ///
  /// An item that was not reached or not presented is missing. So is one that was omitted, or
  /// answered without an outcome, unless it has a right answer and omissions count as wrong: then
  /// it has the least score.
  func score(in buffers: borrowing ScoringBuffers, omission: OmissionPolicy) -> Double? {
    switch buffers.state(of: term) {
    case .answered, .timedOutDraft: buffers.value(of: term) ?? omitted(omission)
    case .omitted, .timedOutEmpty: omitted(omission)
    case .notReached, .notPresented: nil
    }
  }

  private func omitted(_ omission: OmissionPolicy) -> Double? {
    term.hasRightAnswer && omission == .wrong ? minimum : nil
  }

  /// The category of a score: 1 or 0 for full credit or less under a dichotomous model, else how
  /// far it lies above the least score; nil where that is not a whole number up to 127.
  func category(of score: Double, isDichotomous: Bool) -> Int8? {
    if isDichotomous { return score >= (maximum ?? 1) - 1e-9 ? 1 : 0 }
    let distance = score - minimum
    let whole = distance.rounded()
    guard (distance - whole).magnitude < 1e-9, (0...127).contains(whole) else { return nil }
    return Int8(whole)
  }

  /// How many categories a model has for it; nil where its largest score is unknown.
  func categoryCount(isDichotomous: Bool) -> Int? {
    if isDichotomous { return 2 }
    return maximum.flatMap { Int(exactly: ($0 - minimum).rounded()) }.map { $0 + 1 }
  }
}
