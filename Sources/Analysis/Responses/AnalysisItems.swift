public import Assessment
import Psychometrics
public import Scoring

/// The items of a definition whose scores are analysed together.
public struct AnalysisItems: Hashable, Sendable {
  /// The items, in the scale's order, or in document order where no scale was named.
  public let items: [AnalysisItem]

  /// Takes the items of a scale, or every scored item.
  ///
  /// - Throws: `AnalysisError` where there is no such scale, it takes other outcomes than SCORE, or
  ///   nothing is scored.
  public init(
    _ definition: AssessmentDefinition, scorer: Scorer, scale: String?
  ) throws(AnalysisError) {
    let catalog = Catalog(definition)
    let terms: [ItemTerm]
    if let scale {
      guard let found = scorer.terms(ofScale: scale) else {
        let names = catalog.scales.map(\.path.text).joined(separator: ", ")
        throw AnalysisError(
          "unknown-scale",
          "there is no scale '\(scale)'; "
            + (names.isEmpty ? "the definition has none" : "there are \(names)"))
      }
      if let other = found.first(where: { $0.outcome != OutcomeVariable.score }) {
        throw AnalysisError(
          "unsupported-outcome",
          "the scale '\(scale)' takes the outcome \(other.outcome) of item '\(other.path)'; "
            + "only SCORE can be analysed")
      }
      terms = found
    } else {
      terms = scorer.scoredTerms()
    }
    guard !terms.isEmpty else {
      throw AnalysisError("no-items", "no item has a score to analyse")
    }
    items = terms.map { term in
      let item = catalog.items[term.place].item
      return AnalysisItem(term: term, type: item.type, options: item.listedOptions)
    }
  }

  /// Refuses items that a dichotomous model has no meaning for.
  ///
  /// Partial credit becomes 0, but of a statement with more than two points no point is right.
  static func requireFitting(
    _ model: ModelName, _ items: [AnalysisItem]
  ) throws(AnalysisError) {
    guard model.isDichotomous else { return }
    if let item = items.first(where: { !$0.term.hasRightAnswer && !$0.isDichotomous }) {
      throw AnalysisError(
        "dichotomous-model",
        "item '\(item.id)' is a statement with more than two points, of which the model "
          + "\(model.rawValue) knows none: choose grm, pcm, gpcm, rsm or nrm")
    }
  }
}

extension Item {
  /// The answers of an item whose only interaction picks one option or one point.
  fileprivate var listedOptions: [String] {
    let interactions = interactions
    guard interactions.count == 1, responses.count == 1, steps.count == 1 else { return [] }
    switch interactions[0].kind {
    case .choice(let choice) where !choice.isMultiple: return choice.options.map(\.id)
    case .rating(let rating): return rating.responses.points.map { String($0.value) }
    default: return []
    }
  }
}
