import Psychometrics

/// That an item's difficulty was predicted, and from what.
public struct PredictedDifficulty: Hashable, Sendable {
  /// The id of the difficulty model.
  public let model: String
  /// What the model's coefficients are multiplied with, in their order.
  public let features: [Double]

  /// Creates a prediction.
  public init(model: String, features: [Double]) {
    self.model = model
    self.features = features
  }
}

extension ItemParameters {
  /// The parameters that a model predicts for an item of a cell: a Rasch item.
  ///
  /// Its standard error holds the error of the coefficients and the residual.
  public init(predicting item: String, in cell: FamilyCell, by model: DifficultyModel) {
    self.init(
      item: item, name: .rasch,
      model: .logistic(LogisticItem(difficulty: model.difficulty(of: cell))),
      standardErrors: [model.standardError(of: cell)],
      prediction: PredictedDifficulty(model: model.id, features: model.features(of: cell)))
  }
}
