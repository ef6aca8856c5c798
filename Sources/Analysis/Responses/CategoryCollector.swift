public import Assessment
public import Psychometrics
public import Scoring

/// Scores lines of responses into categories, one byte an answer, to calibrate a model with.
///
/// ```swift
/// var collector = try CategoryCollector(items, scorer: scorer, model: .graded)
/// try collector.add(line)
/// let report = try CalibrationRequest(model: .graded).calibrate(
///   collector.responses, items: collector.columns)
/// ```
public struct CategoryCollector: Sendable {
  private let items: [AnalysisItem]
  private let scorer: Scorer
  private let isDichotomous: Bool
  private let omission: OmissionPolicy
  private var buffers: ScoringBuffers
  private var entries: [Int8] = []

  /// Starts without lines.
  ///
  /// - Throws: `AnalysisError` where the model has no meaning for an item.
  public init(
    _ items: AnalysisItems, scorer: Scorer, model: ModelName, omission: OmissionPolicy = .wrong
  ) throws(AnalysisError) {
    try AnalysisItems.requireFitting(model, items.items)
    self.items = items.items
    self.scorer = scorer
    isDichotomous = model.isDichotomous
    self.omission = omission
    buffers = scorer.makeBuffers()
  }

  /// Scores one line.
  ///
  /// - Throws: `ResponseError` where a score is no whole number above the least one; the line is
  ///   then left out.
  public mutating func add(_ line: ResponseLine) throws(ResponseError) {
    scorer.scoreItems(of: line, buffers: &buffers)
    let start = entries.count
    for item in items {
      guard let score = item.score(in: buffers, omission: omission) else {
        entries.append(ResponseMatrix.missing)
        continue
      }
      guard let category = item.category(of: score, isDichotomous: isDichotomous) else {
        entries.removeSubrange(start...)
        throw ResponseError(
          .wrongType,
          "item '\(item.id)': the score \(score) is no whole number of points above the least, "
            + "\(item.minimum), and so no category",
          candidate: line.candidate)
      }
      entries.append(category)
    }
  }

  /// The categories of all lines; nil without items.
  public var responses: ResponseMatrix? {
    ResponseMatrix(entries: entries, itemCount: items.count)
  }

  /// The items as columns of `responses`.
  public var columns: [CalibrationItem] {
    items.map { item in
      CalibrationItem(
        id: item.id, categoryCount: item.categoryCount(isDichotomous: isDichotomous))
    }
  }
}
