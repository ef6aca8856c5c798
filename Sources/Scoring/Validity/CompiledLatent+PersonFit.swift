import Assessment
import Psychometrics

extension CompiledLatent {
  /// The person fit lz* of one record; nil where the answers allow none.
  ///
  /// The correction needs an estimate that solves an equation, which a posterior mean does not:
  /// there Warm's estimate from the same answers is taken.
  func personFit(_ buffers: borrowing ScoringBuffers) -> (value: Double, isJudgeable: Bool)? {
    let (models, categories) = answers(buffers)
    let given = categories.map(Optional.some)
    var estimator = scale.estimator
    if estimator.method == .expectedAPosteriori { estimator.method = .weightedLikelihood }
    guard let estimate = try? estimator.estimate(given, items: models),
      estimate.position == .interior,
      let fit = try? PersonFit(items: models, answers: given, theta: estimate.theta),
      let value = try? fit.correctedLZ(estimator: estimator)
    else { return nil }
    // The normal reference holds on a fixed form of some length alone.
    let isJudgeable = !isTailored && fit.answeredCount >= PersonFit.fewestAnswersForNormalReference
    return (value, isJudgeable)
  }
}
