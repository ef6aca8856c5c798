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
  /// The expected true scores.
  private let means: [Double]
  /// The scores as observed.
  private let scores: [PoolScore?]
  /// The composite at which the chance of a place is even.
  private let even: Double?
  /// What candidates with equal errors of measurement have in common.
  private let basis: RankingBasis

  init(
    _ estimate: CompositeEstimate, basis: RankingBasis, scores: [PoolScore?],
    probability: Double, passing: Double, standing: CompositeOrder.Standing, even: Double?
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
    means = estimate.means
    self.scores = scores
    self.even = even
    self.basis = basis
  }

  /// What put the candidate here, in the order of the role.
  public var contributions: [Contribution] {
    means.indices.map { place in
      Contribution(
        scale: basis.requirements[place].scale, trueScore: means[place],
        standardError: basis.standardErrors[place],
        amount: basis.weights[place] * (means[place] - basis.groupMeans[place]))
    }
  }

  /// What would change it; empty where there are places for all.
  public var changes: [Change] {
    guard let even else { return [] }
    return basis.requirements.enumerated().compactMap { place, requirement in
      let slope = basis.slopes[place]
      // The error of theta is another one at another theta: no score can be named.
      guard slope.magnitude > 1e-9, requirement.metric != .theta, let score = scores[place] else {
        return nil
      }
      let needed = score.value + (even - composite) / slope
      // Without an end nothing is known on that side.
      let isTooLow = score.minimum.map { needed < $0 }
      let isTooHigh = score.maximum.map { needed > $0 }
      let isKnown = isTooLow == true || isTooHigh == true || (isTooLow != nil && isTooHigh != nil)
      return Change(
        scale: requirement.scale, score: needed,
        isReachable: isKnown ? isTooLow != true && isTooHigh != true : nil)
    }
  }
}

/// What the rankings of candidates with equal errors of measurement have in common.
struct RankingBasis: Hashable {
  let requirements: [RoleRequirement]
  let weights: [Double]
  let groupMeans: [Double]
  /// The standard errors of true scores.
  let standardErrors: [Double]
  /// What a point more of an observed score adds to the composite.
  let slopes: [Double]

  init(_ model: TrueScoreModel, _ posterior: TrueScorePosterior) {
    requirements = model.requirements
    weights = model.weights
    groupMeans = model.means
    let scales = Array(model.weights.indices)
    standardErrors = scales.map { max(0, posterior.covariance[$0, $0]).squareRoot() }
    slopes = scales.map { column in
      scales.reduce(0.0) { $0 + model.weights[$1] * posterior.gain[$1, column] }
    }
  }
}
