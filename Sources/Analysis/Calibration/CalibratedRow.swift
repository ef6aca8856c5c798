public import Assessment
public import Psychometrics

/// One item of a calibration.
public struct CalibratedRow: Hashable, Sendable {
  /// The item's id.
  public let id: String
  /// The model that its parameters belong to.
  public let name: ModelName
  /// The model with its parameters; nil where nothing could be estimated.
  public let model: ItemModel?
  /// Whether the parameters were known and kept.
  public let isAnchor: Bool
  /// How many persons answered.
  public let answerCount: Int
  /// The parameters as they are reported.
  public let parameters: ReportedParameters
  /// Whether the model has a category for each of the item's.
  ///
  /// Categories that nobody chose have none, so that such parameters fit these responses and no
  /// others.
  public let isComplete: Bool
  /// What a reader must know before relying on the parameters.
  public let warnings: [CalibrationWarning]
}
