import RealModule

/// How well one person's answers agree with the item response model at a theta.
///
/// ```swift
/// let estimator = AbilityEstimator(method: .weightedLikelihood)
/// let theta = try estimator.estimate(answers, items: items).theta
/// let fit = try PersonFit(items: items, answers: answers, theta: theta)
/// let corrected = try fit.correctedLZ(estimator: estimator)
/// ```
///
/// Items without an answer are left out. Items of any model may be mixed.
public struct PersonFit: Sendable {
  /// The theta at which the fit is judged.
  public let theta: Double
  /// The answers and their items' curves at theta.
  let observations: [Observation]

  struct Observation {
    let category: Int
    let curves: [CategoryCurve]
    let logProbabilities: [Double]
  }

  /// Takes one person's answers, one an item, missing where nothing.
  ///
  /// - Throws: `PersonFitError` where the counts differ, nothing is answered, an answer is no
  ///   category of its item or impossible under it, or theta is not finite.
  public init(
    items: [ItemModel], answers: [Int?], theta: Double
  ) throws(PersonFitError) {
    guard items.count == answers.count else {
      throw .countsDiffer(items: items.count, answers: answers.count)
    }
    guard theta.isFinite else { throw .thetaIsNotFinite }
    var observations: [Observation] = []
    observations.reserveCapacity(items.count)
    for (index, answer) in answers.enumerated() {
      guard let answer else { continue }
      let curves = items[index].curves(at: theta)
      guard curves.indices.contains(answer) else {
        throw .noSuchCategory(item: index, category: answer)
      }
      guard curves[answer].probability > 0 else {
        throw .impossibleAnswer(item: index, category: answer)
      }
      observations.append(
        Observation(
          category: answer, curves: curves,
          logProbabilities: curves.map { $0.probability > 0 ? Double.log($0.probability) : 0 }))
    }
    guard !observations.isEmpty else { throw .noAnswers }
    self.theta = theta
    self.observations = observations
  }

  /// How many items have an answer.
  public var answeredCount: Int { observations.count }

  /// The log-likelihood of the answers at theta.
  public var logLikelihood: Double {
    observations.reduce(0) { $0 + $1.logProbabilities[$1.category] }
  }

  /// The infit and outfit mean squares, or nothing where no answer could vary.
  public var meanSquares: MeanSquareFit? {
    var sums = MeanSquareFit.Sums()
    for observation in observations {
      sums.add(
        category: observation.category,
        moments: ScoreMoments(probabilities: observation.curves.map(\.probability)))
    }
    return MeanSquareFit(sums)
  }
}
