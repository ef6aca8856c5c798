public import Psychometrics

/// How true scores follow from observed ones whose errors have certain variances.
///
/// Persons whose errors have the same variances share one.
public struct TrueScorePosterior: Sendable {
  /// The variances of the errors.
  let errorVariances: [Double]
  /// What a point more of an observed score (column) adds to the mean of a true one (row).
  public let gain: Matrix
  /// The covariances of the true scores of a person.
  public let covariance: Matrix

  /// The posterior in a group, which is the group itself where no score says anything; nothing
  /// where the covariances are not those of any scores.
  init?(_ model: TrueScoreModel, errorVariances: [Double]) {
    let informative = errorVariances.indices.filter { errorVariances[$0].isFinite }
    let all = Array(errorVariances.indices)
    var observed = model.covariance.submatrix(rows: informative, columns: informative)
    for (place, scale) in informative.enumerated() {
      observed[place, place] += errorVariances[scale]
    }
    guard let solver = CholeskyDecomposition(observed) else { return nil }
    let shared = model.covariance.submatrix(rows: all, columns: informative)
    var gain = Matrix(rowCount: all.count, columnCount: all.count)
    for row in all {
      for (place, value) in solver.solve(shared.row(row)).enumerated() {
        gain[row, informative[place]] = value
      }
    }
    var covariance = model.covariance
    for row in all {
      for column in all {
        for scale in informative {
          covariance[row, column] -= gain[row, scale] * model.covariance[scale, column]
        }
      }
    }
    self.errorVariances = errorVariances
    self.gain = gain
    self.covariance = covariance
  }

  /// The means of a person's true scores.
  func means(_ model: TrueScoreModel, observed: [Double]) -> [Double] {
    var means = model.means
    for row in means.indices {
      for column in observed.indices {
        means[row] += gain[row, column] * (observed[column] - model.means[column])
      }
    }
    return means
  }
}
