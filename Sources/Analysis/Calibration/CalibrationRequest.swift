public import Assessment
public import Psychometrics

/// What to calibrate and how: a model, a method, priors and anchors.
///
/// ```swift
/// let request = CalibrationRequest(model: .twoPL)
/// let report = try request.calibrate(responses, items: ids.map { CalibrationItem(id: $0) })
/// report.items[0].parameters.difficulty
/// ```
public struct CalibrationRequest: Hashable, Sendable {
  /// How parameters are estimated.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// Marginal maximum likelihood, theta being normal.
    case marginal = "mml"
    /// Conditional maximum likelihood, free of theta; the Rasch model only.
    case conditional = "cml"
  }

  /// The model of every item that is no anchor.
  public var model: ModelName
  /// How parameters are estimated.
  public var method: Method
  /// The priors of every item that is no anchor.
  public var priors: ItemPriors
  /// Parameters that are known and kept, by the item's path or its id in its assessment.
  public var anchors: [String: ItemParameters]

  /// Makes a request.
  public init(
    model: ModelName, method: Method = .marginal, priors: ItemPriors = .none,
    anchors: [ItemParameters] = []
  ) {
    self.model = model
    self.method = method
    self.priors = priors
    self.anchors = Dictionary(anchors.map { ($0.item, $0) }) { first, _ in first }
  }

  /// What is known of an item.
  func anchor(of item: CalibrationItem) -> ItemParameters? {
    anchors[item.id] ?? anchors[Path(item.id).localID]
  }

  /// Estimates the parameters of items from their responses, one column an item.
  ///
  /// A search that stopped early, items that could not be estimated and parameters that are not
  /// to be trusted are part of the report.
  ///
  /// - Throws: `AnalysisError` where nothing can be estimated at all.
  public func calibrate(
    _ responses: ResponseMatrix, items: [CalibrationItem]
  ) throws(AnalysisError) -> CalibrationReport {
    guard responses.itemCount == items.count else {
      throw AnalysisError(
        "column-count", "\(items.count) items stand against \(responses.itemCount) columns")
    }
    switch method {
    case .marginal: return try MarginalCalibration(self, responses, items).report()
    case .conditional: return try ConditionalCalibration(self, responses, items).report()
    }
  }
}

/// An item to calibrate.
public struct CalibrationItem: Hashable, Sendable {
  /// The item's id.
  public let id: String
  /// How many categories it has; nil where only the responses tell.
  public let categoryCount: Int?

  /// Makes an item.
  public init(id: String, categoryCount: Int? = nil) {
    self.id = id
    self.categoryCount = categoryCount
  }
}
