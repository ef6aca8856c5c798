import RealModule

/// Newton steps, with Fisher scoring far from the solution, for the one-factor model of a
/// correlation matrix.
///
/// Maximum likelihood is indifferent to the items' scales, so correlations serve for covariances.
struct OneFactorScoring {
  struct Parameters {
    var loadings: [Double]
    var residuals: [Double]
  }

  private let sample: Matrix
  private let sampleLogDeterminant: Double
  private var parameters: Parameters
  private(set) var iterations = 0
  private(set) var discrepancy = Double.infinity

  init(_ sample: Matrix, squaredMultipleCorrelations: [Double]) {
    self.sample = sample
    sampleLogDeterminant = CholeskyDecomposition(sample)?.logDeterminant ?? -.infinity
    let common = squaredMultipleCorrelations.map { min(0.95, max(0.05, $0)) }
    let reduced = sample - Matrix(diagonal: common.map { 1 - $0 })
    let axis = SymmetricEigen(reduced)?.vectors.column(0) ?? common.map { $0.squareRoot() }
    let signs = axis.map { $0 < 0 ? -1.0 : 1.0 }
    parameters = Parameters(
      loadings: zip(common, signs).map { $0.squareRoot() * $1 }, residuals: common.map { 1 - $0 })
  }

  /// The estimates, or nothing where they do not settle or leave the room of positive definite
  /// models.
  mutating func run(maximumIterations: Int) -> Parameters? {
    guard var current = evaluate(parameters) else { return nil }
    while iterations < maximumIterations {
      iterations += 1
      guard let step = step(from: current) else { return nil }
      var share = 1.0
      var next = moved(by: step, share)
      var value = evaluate(next)
      while value.map({ $0.discrepancy > current.discrepancy + 1e-13 }) ?? true {
        share /= 2
        if share < 1e-10 { return settled(step) ? finish(current) : nil }
        next = moved(by: step, share)
        value = evaluate(next)
      }
      guard let value else { return nil }
      parameters = next
      current = value
      if settled(step) { return finish(current) }
    }
    return nil
  }

  private func settled(_ step: [Double]) -> Bool {
    step.allSatisfy { $0.magnitude < 1e-9 }
  }

  private mutating func finish(_ point: Point) -> Parameters {
    discrepancy = point.discrepancy
    return parameters
  }

  private func moved(by step: [Double], _ share: Double) -> Parameters {
    let size = parameters.loadings.count
    return Parameters(
      loadings: (0..<size).map { parameters.loadings[$0] + share * step[$0] },
      residuals: (0..<size).map { parameters.residuals[$0] + share * step[size + $0] })
  }

  private struct Point {
    let discrepancy: Double
    let inverse: Matrix
  }

  private func evaluate(_ parameters: Parameters) -> Point? {
    let column = Matrix(
      rowCount: parameters.loadings.count, columnCount: 1, elements: parameters.loadings)
    let model = column * column.transposed + Matrix(diagonal: parameters.residuals)
    guard let factor = CholeskyDecomposition(model) else { return nil }
    let inverse = factor.inverse
    let trace = sample.elements.dotProduct(
      from: 0, with: inverse.elements, from: 0, count: sample.elements.count)
    return Point(
      discrepancy: factor.logDeterminant + trace - sampleLogDeterminant
        - Double(sample.rowCount), inverse: inverse)
  }

  /// Minus the gradient, solved by the second derivatives of the discrepancy or, where these are
  /// not positive definite, by their expectation.
  private func step(from point: Point) -> [Double]? {
    let w = point.inverse
    let observed = w * sample * w
    let residue = w - observed
    let slope = (residue * parameters.loadings).map { -2 * $0 } + residue.diagonal.map { -$0 }
    let newton = CholeskyDecomposition(curvature(w, observed, residue))
    let none = Matrix(rowCount: w.rowCount, columnCount: w.rowCount)
    return (newton ?? CholeskyDecomposition(curvature(w, w, none)))?.solve(slope)
  }

  /// The second derivatives by loadings, then residuals.
  ///
  /// With W the inverse of the model, A = W S W (W itself in expectation) and R = W - A (0 in
  /// expectation), element i, j is tr(A D_i W D_j) + tr(A D_j W D_i) - tr(W D_i W D_j) +
  /// tr(R D_ij), where D are the derivatives of the model.
  private func curvature(_ w: Matrix, _ a: Matrix, _ residue: Matrix) -> Matrix {
    let size = sample.rowCount
    let loadings = parameters.loadings
    let (v, u) = (w * loadings, a * loadings)
    let common = w.quadraticForm(loadings)
    let commonObserved = a.quadraticForm(loadings)
    var result = Matrix(rowCount: 2 * size, columnCount: 2 * size)
    for row in 0..<size {
      for column in 0..<size {
        let (wij, aij) = (w[row, column], a[row, column])
        let outer = u[row] * v[column] + u[column] * v[row] - v[row] * v[column]
        result[row, column] =
          2 * (outer + (aij - wij) * common + wij * commonObserved + residue[row, column])
        let mixed = 2 * (aij * v[column] + wij * (u[column] - v[column]))
        result[row, size + column] = mixed
        result[size + column, row] = mixed
        result[size + row, size + column] = wij * (2 * aij - wij)
      }
    }
    return result
  }
}
