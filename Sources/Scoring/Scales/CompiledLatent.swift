import Assessment
import Psychometrics

/// A latent scale with its terms resolved to places.
struct CompiledLatent: Sendable {
  let scale: LatentScale
  /// Each term with the place of its item and the slot of its outcome.
  let terms: [(term: CalibratedTerm, item: Int, slot: Int)]
  let calibration: CalibrationReference
  let models: [ModelName]
  /// Whether its items are chosen by the answers, in any section.
  let isTailored: Bool

  init(_ scale: LatentScale, terms: [CompiledTerm], in assessment: Path, isTailored: Bool) {
    self.scale = scale
    self.terms = zip(scale.terms, terms).map { ($0, $1.item, $1.slot) }
    self.isTailored = isTailored
    models = scale.modelNames
    calibration = CalibrationReference(
      id: assessment.appending(scale.calibration.id), source: scale.calibration.source,
      date: scale.calibration.date, n: scale.calibration.n)
  }

  /// The answers that count, each with the model of its item.
  func answers(
    _ buffers: borrowing ScoringBuffers
  ) -> (models: [ItemModel], categories: [Int], places: [Int]) {
    var models: [ItemModel] = []
    var categories: [Int] = []
    var places: [Int] = []
    for (place, (term, item, slot)) in terms.enumerated() {
      let outcome = buffers.outcomes[slot]
      let answer = term.answer(state: buffers.states[item], outcome: outcome.isNaN ? nil : outcome)
      guard let category = answer.category(.notPresented) else { continue }
      models.append(term.model)
      categories.append(category)
      places.append(place)
    }
    return (models, categories, places)
  }

  /// Theta of one record; nil where the answers allow no estimate.
  func score(_ buffers: borrowing ScoringBuffers) -> LatentScore? {
    let (models, categories, places) = answers(buffers)
    guard !categories.isEmpty,
      let estimate = try? scale.estimator.estimate(
        categories.map(Optional.some), items: models,
        parameterErrors: scale.predictionErrors(of: places)),
      let position = LatentScore.Position(estimate.position)
    else { return nil }
    return LatentScore(
      theta: estimate.theta, standardError: estimate.standardError,
      estimator: scale.scoring.estimator, information: .init(estimate.basis), position: position,
      answered: categories.count, models: self.models,
      predictionError: estimate.parameterVariance > 0
        ? estimate.parameterVariance.squareRoot() : nil,
      parameterStatus: scale.calibration.status, calibration: calibration,
      metric: metric(estimate))
  }

  /// Theta on the reporting metric, where a sample anchors it.
  private func metric(_ estimate: AbilityEstimate) -> MetricScore? {
    guard scale.calibration.status == .calibrated, let metric = scale.scoring.metric,
      metric.level > 0, metric.level < 1
    else { return nil }
    func value(_ theta: Double) -> Double { metric.value(of: theta, in: scale.calibration) }
    let half = estimate.standardError.map {
      $0 * ConfidenceBand.normalQuantile(ofLevel: metric.level)
    }
    return MetricScore(
      name: metric.name, mean: metric.mean, standardDeviation: metric.standardDeviation,
      value: value(estimate.theta),
      lower: half.map { value(estimate.theta - $0) },
      upper: half.map { value(estimate.theta + $0) },
      level: metric.level)
  }

  /// The reliability of an estimate: 1 - se^2 / prior variance, for the posterior mean under
  /// parameters from a sample; nil for others.
  func reliability(_ score: LatentScore) -> ReliabilityReference? {
    guard score.estimator == .expectedAPosteriori, score.parameterStatus == .calibrated,
      let error = score.standardError
    else { return nil }
    let deviation = scale.priorStandardDeviation
    let value = 1 - error * error / (deviation * deviation)
    let sample = [calibration.n.map { "n = \($0)" }, calibration.date].compactMap { $0 }
    return ReliabilityReference(
      value: min(1, max(0, value)), kind: "irt",
      source: ([calibration.source] + sample).joined(separator: ", "))
  }
}

extension LatentScore.Position {
  /// Nil for an estimate that is infinite.
  fileprivate init?(_ position: AbilityEstimate.Position) {
    switch position {
    case .interior: self = .interior
    case .lowerBound: self = .lowerBound
    case .upperBound: self = .upperBound
    case .infinite: return nil
    }
  }
}

extension LatentScore.Information {
  fileprivate init(_ basis: AbilityEstimate.StandardErrorBasis) {
    switch basis {
    case .expectedInformation: self = .expected
    case .observedInformation: self = .observed
    case .posterior: self = .posterior
    }
  }
}
