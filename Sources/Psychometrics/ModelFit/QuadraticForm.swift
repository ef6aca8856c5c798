/// The part of moment residuals that free parameters cannot take up, in units of their covariance.
struct QuadraticForm {
  /// The quadratic form for one person, to be multiplied by their number.
  let value: Double

  /// Whitens the residuals r and the derivatives D by the covariance and projects D out:
  /// r' (V^-1 - V^-1 D (D' V^-1 D)^-1 D' V^-1) r, which is r' D_c (D_c' V D_c)^-1 D_c' r.
  init(
    observed: [Double], expected: MomentExpectations, changes: [ModelChange]
  ) throws(LimitedInformationFit.UntestableReason) {
    guard let factor = CholeskyDecomposition(expected.covariance()) else {
      throw .singularCovariance
    }
    let residuals = factor.solveLower(zip(observed, expected.values).map { $0 - $1 })
    let square = residuals.dotProduct(from: 0, with: residuals, from: 0, count: residuals.count)
    guard !changes.isEmpty else {
      value = square
      return
    }
    // Columns of length 1, so that the rank does not depend on the parameters' units.
    let columns = changes.map { change in
      let column = factor.solveLower(expected.derivatives(by: change))
      let length = column.dotProduct(from: 0, with: column, from: 0, count: column.count)
        .squareRoot()
      return length > 0 ? column.map { $0 / length } : column
    }
    guard let space = ColumnSpace(Matrix(rows: columns).transposed) else {
      throw .singularCovariance
    }
    guard space.rank == changes.count else {
      throw .parametersNotIdentified(rank: space.rank)
    }
    let explained = space.basis.transposed * residuals
    let part = explained.dotProduct(from: 0, with: explained, from: 0, count: explained.count)
    value = max(0, square - part)
  }
}
