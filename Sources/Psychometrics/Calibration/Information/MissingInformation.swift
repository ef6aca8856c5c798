/// The information about the parameters that is lost because theta is not observed.
///
/// The sum over persons of the posterior covariance of the complete-data score. Parts of the data
/// add up with `+`.
public struct MissingInformation: Hashable, Sendable {
  /// The matrix, in the order of the design's parameters.
  public internal(set) var matrix: Matrix

  /// The missing information of two parts of the data together.
  ///
  /// - Precondition: both come from the same design and the same parameters.
  public static func + (left: MissingInformation, right: MissingInformation) -> MissingInformation {
    MissingInformation(matrix: left.matrix + right.matrix)
  }
}

extension CalibrationDesign {
  /// The observed information: minus the second derivatives of the log-posterior, exact.
  ///
  /// Louis's formula: the information of the complete data less the missing information, with the
  /// counts and the missing information taken at these parameters. It equals the formula of D.
  /// Oakes (Journal of the Royal Statistical Society B 61 (1999), 479-482), whose cross derivative
  /// is the missing information. Priors are included.
  ///
  /// Source: T. A. Louis, Journal of the Royal Statistical Society B 44 (1982), 226-233.
  ///
  /// - Precondition: all three belong to this design.
  public func observedInformation(
    at parameters: [Double], counts: ExpectedCounts, missing: MissingInformation
  ) -> Matrix {
    precondition(parameters.count == parameterCount, "one number for each parameter is needed")
    var information = -1 * missing.matrix
    func subtract(_ curvature: [Double], _ indices: [Int]) {
      for (row, index) in indices.enumerated() {
        for (column, other) in indices.enumerated() {
          information[index, other] -= curvature[row * indices.count + column]
        }
      }
    }
    for block in blocks where block.kernel.parameterCount > 0 {
      let own = block.own(parameters)
      let table = block.kernel.table(own, grid)
      subtract(
        block.kernel.curvature(own, grid, table, counts: block.rows(counts.elements, grid.stride)),
        block.parameters)
      subtract(PriorSums(block.priors, own).curvature, block.parameters)
    }
    if let masses = latent.masses(parameters) {
      subtract(
        latent.curvature(parameters, masses, counts: Array(counts.nodeTotals.prefix(grid.count))),
        latent.parameters)
    }
    return information
  }
}
