import Assessment
import Psychometrics

/// What is known of one candidate's true scores.
struct CompositeEstimate {
  /// The means of the true scores.
  let means: [Double]
  /// What candidates with equal errors of measurement have in common.
  let basis: RankingBasis
  /// The composite, with the scores that hard cuts are on.
  let composite: CompositePosterior

  /// The probability that a true score is at or above a value.
  func chance(ofAtLeast value: Double, on scale: Int) -> Double {
    let deviation = basis.standardErrors[scale]
    let margin = means[scale] - value
    guard deviation > 0 else { return margin >= 0 ? 1 : 0 }
    return NormalDistribution.cumulative(margin / deviation)
  }
}

/// Estimates true scores; candidates with equal errors share the matrices.
struct CompositeEstimator {
  private let model: TrueScoreModel
  /// The scale and the line of each hard cut.
  private let hardCuts: [(scale: Int, atLeast: Double)]
  private var last: Shared?

  /// What candidates with equal errors share.
  private struct Shared {
    let posterior: TrueScorePosterior
    let basis: RankingBasis
    /// The factor of the covariances of the composite and of the scores with hard cuts.
    let factor: [[Double]]
  }

  init(_ model: TrueScoreModel) {
    self.model = model
    hardCuts = model.requirements.enumerated().flatMap { place, requirement in
      requirement.cuts.filter { $0.kind == .hard }.map { (place, $0.atLeast) }
    }
  }

  /// The estimate for a candidate whose scores are complete; nil for others.
  mutating func estimate(_ entry: PoolEntry) -> CompositeEstimate? {
    let scores = entry.scores.compactMap(\.self)
    guard scores.count == entry.scores.count else { return nil }
    let (observed, variances) = model.observation(scores)
    guard let shared = shared(variances) else { return nil }
    let means = shared.posterior.means(model, observed: observed)
    let composite = model.weights.indices.reduce(0.0) {
      $0 + model.weights[$1] * (means[$1] - model.means[$1])
    }
    return CompositeEstimate(
      means: means, basis: shared.basis,
      composite: CompositePosterior(
        mean: composite, margins: hardCuts.map { means[$0.scale] - $0.atLeast },
        factor: shared.factor))
  }

  private mutating func shared(_ variances: [Double]) -> Shared? {
    if let last, last.posterior.errorVariances == variances { return last }
    guard let posterior = TrueScorePosterior(model, errorVariances: variances) else { return nil }
    let scales = Array(model.weights.indices)
    let own = posterior.covariance
    // What the composite shares with each true score.
    let shared = scales.map { row in
      scales.reduce(0.0) { $0 + model.weights[$1] * own[row, $1] }
    }
    let variance = scales.reduce(0.0) { $0 + model.weights[$1] * shared[$1] }
    var covariance = [[max(0, variance)] + hardCuts.map { shared[$0.scale] }]
    for cut in hardCuts {
      covariance.append([shared[cut.scale]] + hardCuts.map { own[cut.scale, $0.scale] })
    }
    last = Shared(
      posterior: posterior, basis: RankingBasis(model, posterior),
      factor: CompositePosterior.factor(covariance))
    return last
  }
}
