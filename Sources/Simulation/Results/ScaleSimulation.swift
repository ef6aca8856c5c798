public import Assessment
import Psychometrics

/// What a simulation says of one scale.
public struct ScaleSimulation: Hashable, Sendable {
  /// Candidates of like theta, and how well theirs was found again.
  public struct Group: Hashable, Sendable {
    /// Which candidates.
    public let thetas: ThetaGroup
    /// How well their theta was found again.
    public let recovery: ThetaRecovery
  }

  /// The scale's path.
  public let path: Path
  /// Its title.
  public let title: String
  /// How theta is estimated.
  public let estimator: LatentScoring.Estimator
  /// What the item parameters rest on.
  public let parameterStatus: Calibration.Status
  /// The mean of the population.
  public let mean: Double
  /// The standard deviation of the population.
  public let standardDeviation: Double
  /// How many candidates have no estimate.
  public let unestimated: Int
  /// Over all candidates.
  public let overall: ThetaRecovery
  /// By true theta, from low to high.
  public let groups: [Group]
  /// The squared correlation of theta and estimate; nil where theta does not vary.
  public let reliability: MonteCarloFigure?

  init(
    _ scale: SimulatedScale, thetas: [Double], estimates: [SimulatedSitting.Estimate?],
    distribution: ThetaDistribution
  ) {
    let pairs = zip(thetas, estimates).compactMap { truth, estimate in
      estimate.map { (truth: truth, estimate: $0) }
    }
    path = scale.path
    title = scale.scale.scale.title
    estimator = scale.scale.scoring.estimator
    parameterStatus = scale.scale.calibration.status
    mean = scale.mean
    standardDeviation = scale.standardDeviation
    unestimated = estimates.count { $0 == nil }
    overall = ThetaRecovery(pairs)
    groups = ThetaGroup.all(
      of: distribution, mean: scale.mean, standardDeviation: scale.standardDeviation
    ).map { group in
      Group(thetas: group, recovery: ThetaRecovery(pairs.filter { group.contains($0.truth) }))
    }
    reliability = Correlation.pearson(pairs.map(\.truth), pairs.map(\.estimate.theta)).map { r in
      // The standard error of r is (1 - r^2) / sqrt(n); of its square, by the delta method, 2r that.
      MonteCarloFigure(
        r * r, error: 2 * abs(r) * (1 - r * r) / Double(pairs.count).squareRoot())
    }
  }
}
