/// The Rasch model estimated by conditional maximum likelihood.
///
/// ```swift
/// let result = try ConditionalRasch().calibrate(responses)
/// result.difficulties      // they sum to 0
/// result.standardErrors
/// ```
///
/// The likelihood is that of the answers given each person's sum score, in which theta does not
/// occur, so that nothing is assumed about its distribution. Identification: the difficulties sum
/// to 0. Persons with a score of 0 or of all answered items say nothing and do not count. Missing
/// answers are allowed: a person is conditioned on the score over the items answered.
///
/// Source: E. B. Andersen, "The numerical solution of a set of conditional estimation equations",
/// Journal of the Royal Statistical Society B 34 (1972), 42-54.
public struct ConditionalRasch: Hashable, Sendable {
  /// The most Newton steps.
  public var largestStepCount: Int
  /// The largest element of the gradient at which the search has converged.
  public var largestGradient: Double

  /// Makes an estimator.
  public init(largestStepCount: Int = 100, largestGradient: Double = 1e-8) {
    self.largestStepCount = largestStepCount
    self.largestGradient = largestGradient
  }

  /// Estimates the difficulties.
  ///
  /// The size of the gradient that counts as none grows with the number of persons, by which its
  /// rounding error grows.
  ///
  /// - Throws: `ConditionalRaschError` where no finite estimate exists.
  public func calibrate(
    _ responses: ResponseMatrix
  ) throws(ConditionalRaschError) -> ConditionalRaschResult {
    let groups = try ConditionalGroup.groups(responses)
    let itemCount = responses.itemCount
    try ConditionalGroup.checkConnection(responses)
    let tolerance = largestGradient * max(1, groups.reduce(0) { $0 + $1.personCount } / 1000)
    var easiness = [Double](repeating: 0, count: itemCount)
    var point = ConditionalLikelihood(groups, easiness)
    var steps = 0
    while point.largestGradient > tolerance, steps < largestStepCount {
      guard let direction = point.newtonStep(),
        let next = point.risen(from: easiness, along: direction, groups)
      else { break }
      (easiness, point) = next
      steps += 1
    }
    let mean = easiness.reduce(0, +) / Double(itemCount)
    return ConditionalRaschResult(
      difficulties: easiness.map { mean - $0 }, covariance: point.covariance(),
      logLikelihood: point.value, personCount: Int(groups.reduce(0) { $0 + $1.personCount }),
      stepCount: steps, gradientNorm: point.largestGradient,
      isConverged: point.largestGradient <= tolerance)
  }
}

/// What a conditional calibration found.
public struct ConditionalRaschResult: Hashable, Sendable {
  /// The difficulties, which sum to 0.
  public let difficulties: [Double]
  /// The covariance of the difficulties, of rank one less than their number; nothing where the
  /// information is singular.
  public let covariance: Matrix?
  /// The conditional log-likelihood.
  public let logLikelihood: Double
  /// The number of persons that count: neither all right nor all wrong.
  public let personCount: Int
  /// The number of Newton steps.
  public let stepCount: Int
  /// The largest element of the gradient, in magnitude.
  public let gradientNorm: Double
  /// Whether the maximum was reached to the precision asked for.
  public let isConverged: Bool

  /// The standard errors of the difficulties.
  public var standardErrors: [Double]? { covariance?.diagonal.map { $0.squareRoot() } }

  /// The items.
  public var models: [ItemModel] {
    difficulties.map { .logistic(LogisticItem(difficulty: $0)) }
  }
}

/// Why a conditional calibration has no estimate.
public enum ConditionalRaschError: Error, Hashable, Sendable {
  /// An answer is neither 0 nor 1.
  case category(item: Int, category: Int)
  /// No person has both a right and a wrong answer.
  case noInformativePersons
  /// These items have no finite difficulty relative to the others: nobody who counts answered them
  /// both right and wrong, or nobody answered one of them right and one of the others wrong.
  case infiniteDifficulty(items: [Int])
}
