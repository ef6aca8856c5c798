import Assessment
import Psychometrics

extension CompiledLatent {
  /// The person fit lz* of one record; nil where the answers allow none.
  ///
  /// The correction needs an estimate that solves an equation, which a posterior mean does not:
  /// there Warm's estimate from the same answers is taken.
  func personFit(_ buffers: borrowing ScoringBuffers) -> Double? {
    let (models, categories, _) = answers(buffers)
    let given = categories.map(Optional.some)
    var estimator = scale.estimator
    if estimator.method == .expectedAPosteriori { estimator.method = .weightedLikelihood }
    guard let estimate = try? estimator.estimate(given, items: models),
      estimate.position == .interior,
      let fit = try? PersonFit(items: models, answers: given, theta: estimate.theta)
    else { return nil }
    return try? fit.correctedLZ(estimator: estimator)
  }

  /// Whether lz* is near a standard normal distribution: on a fixed form of some length alone.
  func hasNormalPersonFit(_ buffers: borrowing ScoringBuffers) -> Bool {
    !isTailored && answers(buffers).models.count >= PersonFit.fewestAnswersForNormalReference
  }
}
