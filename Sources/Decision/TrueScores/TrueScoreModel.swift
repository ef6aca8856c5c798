public import Assessment
public import Psychometrics

/// What a reference group says of the true scores of a person whose observed scores are known.
///
/// True scores are multivariate normal in the group, with its means and the covariances that
/// `RoleReference.trueCovariance(of:)` gives, and an observed score is a true one with an
/// independent error: of variance (1 - r) SD^2 for classical scores, and of the person's own
/// standard error for theta. The posterior is then normal again, and for one scale it is Kelley's
/// estimate.
///
/// Source: T. L. Kelley, "Fundamentals of statistics", 1947, p. 409; F. M. Lord and M. R. Novick,
/// "Statistical theories of mental test scores", 1968, section 3.7; for several scores at once
/// H. Wainer et al., "Augmented scores", in Thissen and Wainer, "Test scoring", 2001, chapter 9.
public struct TrueScoreModel: Sendable {
  /// The scales, in the order of the role's requirements.
  public let requirements: [RoleRequirement]
  /// The means of the group.
  public let means: [Double]
  /// The standard deviations that weights refer to.
  public let deviations: [Double]
  /// The covariances of true scores in the group.
  public let covariance: Matrix
  /// What one point more of true score adds to the composite: the weight over the deviation.
  public let weights: [Double]
  /// The variances of the errors of classical scores; nil for theta, where each person has one.
  let errorVariances: [Double?]

  /// Takes a role's reference, or gives nothing where it has none, lacks a figure, or contradicts
  /// itself.
  public init?(_ role: Role) {
    guard let reference = role.reference,
      let covariance = reference.trueCovariance(of: role.requirements),
      CholeskyDecomposition(covariance) != nil
    else { return nil }
    let figures = role.requirements.compactMap { reference.figures(of: $0.scale) }
    requirements = role.requirements
    means = figures.map(\.mean)
    deviations = figures.map(\.standardDeviation)
    self.covariance = covariance
    weights = zip(role.requirements, figures).map { $0.weight / $1.standardDeviation }
    errorVariances = zip(role.requirements, figures).map { requirement, scale in
      guard requirement.metric != .theta else { return nil }
      let variance = scale.standardDeviation * scale.standardDeviation
      return variance * (1 - scale.reliability.value)
    }
  }

  /// The errors of a person's scores: their values as observed, and their variances.
  ///
  /// The estimate of theta that already leans on a prior is taken back to what the answers alone
  /// say, with the group's mean and deviation as that prior, so that the prior counts once. An
  /// infinite variance stands for a score that says nothing.
  func observation(_ scores: [PoolScore]) -> (values: [Double], variances: [Double]) {
    var values: [Double] = []
    var variances: [Double] = []
    for (place, score) in scores.enumerated() {
      guard errorVariances[place] == nil else {
        values.append(score.value)
        variances.append(errorVariances[place] ?? 0)
        continue
      }
      let variance = score.standardError.map { $0 * $0 } ?? .infinity
      let prior = covariance[place, place]
      guard score.leansOnPrior else {
        values.append(score.value)
        variances.append(variance)
        continue
      }
      let precision = 1 / variance - 1 / prior
      values.append(
        precision > 0
          ? (score.value / variance - means[place] / prior) / precision : means[place])
      variances.append(precision > 0 ? 1 / precision : .infinity)
    }
    return (values, variances)
  }
}
