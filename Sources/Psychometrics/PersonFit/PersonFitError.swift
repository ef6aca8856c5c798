/// Why a person's fit to the model has no value.
public enum PersonFitError: Error, Hashable, Sendable {
  /// There are not as many answers as items.
  case countsDiffer(items: Int, answers: Int)
  /// No item has an answer.
  case noAnswers
  /// An answer is no category of its item.
  case noSuchCategory(item: Int, category: Int)
  /// The model gives the answer probability 0 at the theta.
  case impossibleAnswer(item: Int, category: Int)
  /// The theta is infinite, as of all answers right by maximum likelihood.
  case thetaIsNotFinite
  /// The statistic cannot vary at the theta: every answer is certain or equally likely.
  case noVariance
  /// lz* is undefined for the method: a posterior mean solves no equation of Snijders' form.
  case noCorrection(AbilityEstimator.Method)
  /// A fixed form of so few answers has no flag unless its null distribution is simulated.
  case tooFewAnswers(count: Int, needed: Int)
  /// An adaptive path has no flag unless its null distribution is simulated.
  case adaptivePathNeedsSimulation
  /// No simulated answers had a value of the statistic.
  case emptyNullDistribution
}
