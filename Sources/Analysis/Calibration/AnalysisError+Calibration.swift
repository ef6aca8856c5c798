import Assessment
import Psychometrics

extension AnalysisError {
  /// Words a calibration that cannot begin.
  init(_ error: CalibrationError, items: [String], model: ModelName) {
    switch error {
    case .itemCount(let planned, let found):
      self.init("column-count", "\(planned) items stand against \(found) columns")
    case .category(let item, let category, let count):
      self.init(
        "category",
        "item '\(items[item])' has an answer in category \(category), and its model has categories "
          + "0 to \(count - 1)")
    case .unidentified:
      self.init("identification", "the items leave the scale of theta undetermined")
    case .prior:
      self.init("prior", "a prior has a standard deviation or a shape that is not positive")
    case .latent:
      self.init("identification", "the variance of theta is not positive")
    case .nothingToEstimate:
      self.init(
        "nothing-to-estimate",
        "no item has answers in two categories, so the model \(model.rawValue) has nothing to "
          + "estimate")
    case .ratingScaleSet:
      self.init(
        "nothing-to-estimate", "no two categories of the rating scale items have answers")
    }
  }
}
