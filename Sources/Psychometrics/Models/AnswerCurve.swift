/// The log-probability of one answer at a theta, with its derivatives by theta.
///
/// It keeps its digits where the probability itself is too small for a number: a category that is
/// all but impossible has a finite log-probability and a finite score.
public struct AnswerCurve: Hashable, Sendable {
  /// The natural logarithm of the category's probability, minus infinity where that is 0.
  public let logProbability: Double
  /// The first derivative of the log-probability by theta, P' / P.
  public let score: Double
  /// Minus the second derivative of the log-probability by theta, (P' / P)^2 - P'' / P.
  public let observedInformation: Double

  /// Makes a point of an answer's curve.
  public init(logProbability: Double, score: Double, observedInformation: Double) {
    self.logProbability = logProbability
    self.score = score
    self.observedInformation = observedInformation
  }
}
