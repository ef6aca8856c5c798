public import Assessment
import Psychometrics
import Scoring

/// Analyses items: difficulty, discrimination, options, reliability and the fit of a model.
///
/// ```swift
/// let report = ItemAnalysis().report(on: responses)
/// for item in report.items { for flag in item.flags { print(item.id, flag.message) } }
/// ```
///
/// Scores are the items' own: weights that a scale gives them do not enter. Where at least half
/// of the persons have a score on every item, the classical figures rest on these persons; else,
/// as with a test that gives everyone other items, each item stands against the mean of the others
/// that the same person answered, and there is no reliability of the sum.
public struct ItemAnalysis: Hashable, Sendable {
  /// The model whose fit is tested; nil takes the Rasch model where every item is scored 0 or 1,
  /// and the partial credit model else.
  public var model: ModelName?

  /// Makes an analysis.
  public init(model: ModelName? = nil) {
    self.model = model
  }

  /// Analyses responses.
  public func report(on responses: ScoredResponses) -> ItemAnalysisReport {
    let complete = CompletePersons(responses)
    let covariance = complete.map { ItemCovariance($0.table) }
    let reliability = ReliabilityReport(covariance)
    let fit = FitAnalysis(responses, model: model)
    let statistics = complete.map { ItemStatistics.all(of: $0.table) }
    let items = responses.items.indices.map { place in
      let column = complete?.items.firstIndex(of: place)
      return AnalysedItem(
        responses, place: place, statistics: column.flatMap { statistics?[$0] },
        alphaIfDropped: column.flatMap { reliability.alphaIfDropped?[$0] },
        rest: complete.map { $0.rest(of: place) } ?? RestScores(responses, item: place),
        fit: fit.items[place])
    }
    return ItemAnalysisReport(
      personCount: responses.personCount,
      completePersonCount: responses.completePersonCount,
      basis: complete == nil ? .available : .complete,
      total: complete.map { TotalScore($0.table) }, reliability: reliability, fit: fit.report,
      items: items)
  }
}

extension AnalysedItem {
  /// Puts together what is known of an item, and flags what is odd about it.
  fileprivate init(
    _ responses: ScoredResponses, place: Int, statistics: ItemStatistics?,
    alphaIfDropped: Double?, rest: RestScores?, fit: ItemFitReport?
  ) {
    let item = responses.items[place]
    let scores = (0..<responses.personCount).compactMap { responses.score($0, place) }
    let moments = SampleMoments(scores)
    let table = OptionTable(responses, item: place, rest: rest)
    let share = moments.mean.flatMap { mean in
      item.maximum.flatMap { $0 > item.minimum ? (mean - item.minimum) / ($0 - item.minimum) : nil }
    }
    self.init(
      id: item.id, type: item.type, isReversed: item.term.isReversed, answerCount: scores.count,
      omittedCount: responses.omittedCount(place),
      notReachedCount: responses.notReachedCount(place), mean: moments.mean,
      standardDeviation: moments.sampleStandardDeviation, share: share,
      totalCorrelation: statistics?.itemTotalCorrelation,
      restCorrelation: rest?.correlation,
      discriminationIndex: statistics?.discriminationIndex, alphaIfDropped: alphaIfDropped,
      options: table.options, groups: table.groups, fit: fit)
    flags = AnalysisFlag.all(
      of: self, hasRightAnswer: item.term.hasRightAnswer,
      missingShares: responses.missingShares(place))
  }
}
