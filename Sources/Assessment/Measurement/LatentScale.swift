public import Psychometrics

/// A scale that theta is estimated on, with the parameters of its items.
public struct LatentScale: Hashable, Sendable {
  /// The scale.
  public let scale: Scale
  /// How it is scored.
  public let scoring: LatentScoring
  /// Where its parameters come from.
  public let calibration: Calibration
  /// Its terms, in the scale's order.
  public let terms: [CalibratedTerm]
  /// What estimates theta.
  public let estimator: AbilityEstimator
  /// How difficulties were predicted, by item.
  let predictions: [String: Prediction]

  /// A predicted difficulty with its model.
  struct Prediction: Hashable, Sendable {
    let model: DifficultyModel
    let features: [Double]
  }

  /// Brings a scale of an assessment together with its calibration.
  ///
  /// - Throws: `LatentScaleError` naming the first thing that is missing or does not fit.
  public init(_ scale: Scale, in definition: AssessmentDefinition) throws(LatentScaleError) {
    guard let scoring = scale.latent else { throw .notLatent }
    guard let calibration = definition.calibrations.first(where: { $0.id == scoring.calibration })
    else { throw .unknownCalibration(scoring.calibration) }
    let items = Dictionary(definition.items.map { ($0.id, $0) }) { first, _ in first }
    let parameters = Dictionary(calibration.items.map { ($0.item, $0) }) { first, _ in first }
    var terms: [CalibratedTerm] = []
    for term in scale.terms {
      guard let item = items[term.item] else { throw .unknownItem(term.item) }
      guard let entry = parameters[term.item] else { throw .noParameters(term.item) }
      let calibrated = CalibratedTerm(
        term, item: item, model: entry.model, omission: scoring.omission)
      guard calibrated.fitsOutcome else {
        throw .categories(
          term.item, model: entry.model.categoryCount, outcome: calibrated.outcomeCategoryCount)
      }
      terms.append(calibrated)
    }
    guard !terms.isEmpty else { throw .noItems }
    self.scale = scale
    self.scoring = scoring
    self.calibration = calibration
    self.terms = terms
    estimator = scoring.abilityEstimator(for: calibration)
    predictions = Dictionary(
      calibration.items.compactMap { entry in
        entry.prediction.flatMap { prediction in
          definition.difficultyModel(named: prediction.model).map {
            (entry.item, Prediction(model: $0, features: prediction.features))
          }
        }
      }
    ) { first, _ in first }
  }

  /// The names of the models of its items, each once, in the order of the terms.
  public var modelNames: [ModelName] {
    let names = Dictionary(calibration.items.map { ($0.item, $0.name) }) { first, _ in first }
    return terms.reduce(into: []) { found, term in
      if let name = names[term.item], !found.contains(name) { found.append(name) }
    }
  }

  /// The mean of the prior, which is theta before the first answer.
  public var priorMean: Double { scoring.priorMean ?? calibration.mean }

  /// The standard deviation of the prior.
  public var priorStandardDeviation: Double {
    scoring.priorStandardDeviation ?? calibration.standardDeviation
  }
}

/// Why theta cannot be estimated on a scale.
public enum LatentScaleError: Error, Hashable, Sendable {
  /// The scale has another rule.
  case notLatent
  /// There is no calibration of that id in the assessment.
  case unknownCalibration(String)
  /// The scale has no items.
  case noItems
  /// A term names no item of the assessment.
  case unknownItem(String)
  /// The calibration has no parameters for the item.
  case noParameters(String)
  /// The model has another number of categories than the item's outcome.
  case categories(String, model: Int, outcome: Int)
}

extension LatentScaleError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .notLatent: "its rule is not irt"
    case .unknownCalibration(let id): "there is no calibration '\(id)'"
    case .noItems: "no item counts for it"
    case .unknownItem(let id): "there is no item '\(id)' in this assessment"
    case .noParameters(let id): "the calibration has no parameters for the item '\(id)'"
    case .categories(let id, let model, let outcome):
      "the model of '\(id)' has \(model) categories, but its outcome \(outcome)"
    }
  }
}
