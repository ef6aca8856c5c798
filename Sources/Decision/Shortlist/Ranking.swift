public import Assessment
import Psychometrics

/// Where a candidate in contention stands among the others.
public struct Ranking: Hashable, Sendable {
  /// What a scale adds to a composite.
  public struct Contribution: Hashable, Sendable {
    /// The scale.
    public let scale: Path
    /// The expected true score.
    public let trueScore: Double
    /// Its standard error.
    public let standardError: Double
    /// What it adds to the composite: the weight times its distance from the reference's mean in
    /// standard deviations.
    public let amount: Double
  }

  /// A score that would bring the candidate to an even chance of a place, all others as they are.
  public struct Change: Hashable, Sendable {
    /// The scale.
    public let scale: Path
    /// The score that would be needed.
    public let score: Double
    /// Whether the scale reaches so far; nil where its range is unknown.
    public let isReachable: Bool?
  }

  /// The place by the expected composite, from 1; read it with its band.
  public let place: Int
  /// The band of candidates who cannot be told apart, from 1.
  public let band: Int
  /// The expected true composite, in weighted standard deviations from the reference's mean.
  public let composite: Double
  /// Its standard error.
  public let standardError: Double
  /// The probability of being truly among the best and passing all hard cuts.
  public let topProbability: Double
  /// The probability that all true scores pass the hard cuts.
  public let passingProbability: Double
  /// The expected rank of the true composite among those in contention.
  public let expectedRank: Double
  /// The rank at the upper end of the candidate's own interval.
  public let highestRank: Int
  /// The rank at its lower end.
  public let lowestRank: Int
  /// What put the candidate here, in the order of the role.
  public let contributions: [Contribution]
  /// What would change it; empty where there are places for all.
  public let changes: [Change]

  init(
    _ estimate: CompositeEstimate, model: TrueScoreModel, entry: PoolEntry, probability: Double,
    passing: Double, standing: CompositeOrder.Standing, even: Double?
  ) {
    place = standing.place
    band = standing.band
    composite = estimate.composite.mean
    standardError = estimate.composite.deviation
    topProbability = min(1, max(0, probability))
    passingProbability = min(1, max(0, passing))
    expectedRank = standing.expectedRank
    highestRank = standing.highestRank
    lowestRank = standing.lowestRank
    let covariance = estimate.posterior.covariance
    contributions = model.requirements.enumerated().map { place, requirement in
      Contribution(
        scale: requirement.scale, trueScore: estimate.means[place],
        standardError: max(0, covariance[place, place]).squareRoot(),
        amount: model.weights[place] * (estimate.means[place] - model.means[place]))
    }
    let gain = estimate.posterior.gain
    let missing = even.map { $0 - estimate.composite.mean }
    changes = model.requirements.enumerated().compactMap { place, requirement in
      let slope = model.weights.indices.reduce(0.0) { $0 + model.weights[$1] * gain[$1, place] }
      // The error of theta is another one at another theta: no score can be named.
      guard let missing, slope.magnitude > 1e-9, requirement.metric != .theta,
        let score = entry.scores[place]
      else { return nil }
      let needed = score.value + missing / slope
      return Change(
        scale: requirement.scale, score: needed,
        isReachable: score.maximum.map { needed <= $0 })
    }
  }
}
