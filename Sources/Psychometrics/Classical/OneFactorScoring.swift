import RealModule

/// Fisher scoring for the one-factor model of a correlation matrix.
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
      while value.map({ $0.discrepancy > current.discrepancy + 1e-14 }) ?? true {
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
    step.allSatisfy { $0.magnitude < 1e-10 }
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

  /// The expected second derivatives solved for minus the gradient of the discrepancy.
  private func step(from point: Point) -> [Double]? {
    let size = sample.rowCount
    let w = point.inverse
    let residue = w - w * sample * w
    let v = w * parameters.loadings
    let common = parameters.loadings.dotProduct(from: 0, with: v, from: 0, count: size)
    let slope = (residue * parameters.loadings).map { -2 * $0 } + residue.diagonal.map { -$0 }
    var information = Matrix(rowCount: 2 * size, columnCount: 2 * size)
    for row in 0..<size {
      for column in 0..<size {
        let weight = w[row, column]
        information[row, column] = 2 * (weight * common + v[row] * v[column])
        information[row, size + column] = 2 * weight * v[column]
        information[size + column, row] = 2 * weight * v[column]
        information[size + row, size + column] = weight * weight
      }
    }
    return CholeskyDecomposition(information)?.solve(slope)
  }
}
