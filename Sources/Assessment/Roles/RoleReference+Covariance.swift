public import Psychometrics

extension RoleReference {
  /// The figures of a scale; nil where the group has none.
  public func figures(of scale: Path) -> Scale? { scales.first { $0.scale == scale } }

  /// The correlation of the observed scores of two scales; nil where the group has none.
  public func correlation(_ one: Path, _ other: Path) -> Double? {
    correlations.first { $0.joins(one, other) }?.value
  }

  /// The covariances of the true scores of some required scales; nil where a figure is missing.
  ///
  /// Errors of measurement are taken as uncorrelated, so that the covariance of two observed
  /// scores is that of the true ones; a true variance is the reliability times the observed one.
  /// For theta the deviation is that of true scores, and the correlation is corrected for
  /// attenuation.
  ///
  /// Source: F. M. Lord and M. R. Novick, "Statistical theories of mental test scores", 1968,
  /// sections 2.9 and 3.9.
  public func trueCovariance(of requirements: [RoleRequirement]) -> Matrix? {
    var deviations: [Double] = []
    var reliabilities: [Double] = []
    for requirement in requirements {
      guard let scale = figures(of: requirement.scale) else { return nil }
      let reliability = scale.reliability.value
      reliabilities.append(reliability)
      deviations.append(
        requirement.metric == .theta
          ? scale.standardDeviation : scale.standardDeviation * reliability.squareRoot())
    }
    var covariance = Matrix(diagonal: deviations.map { $0 * $0 })
    for row in requirements.indices {
      for column in 0..<row {
        guard let observed = correlation(requirements[row].scale, requirements[column].scale)
        else { return nil }
        let attenuation = (reliabilities[row] * reliabilities[column]).squareRoot()
        let value = observed / attenuation * deviations[row] * deviations[column]
        covariance[row, column] = value
        covariance[column, row] = value
      }
    }
    return covariance
  }
}
