import RealModule

/// A logistic regression of right answers, fitted by maximum likelihood.
struct LogisticRegression: Hashable, Sendable {
  /// Trials that have the same predictors.
  struct Cell {
    let predictors: [Double]
    let right: Double
    let wrong: Double
  }

  /// Why there is no maximum, or not one.
  enum Failure: Error {
    /// A linear function of the predictors tells right from wrong: a coefficient is infinite.
    case separated
    /// The predictors are linearly dependent.
    case collinear
  }

  let coefficients: [Double]
  let standardErrors: [Double]
  let logLikelihood: Double

  /// Fits by Newton's method, which for this model is iteratively reweighted least squares.
  ///
  /// The log-likelihood is concave, so that halved steps reach its maximum where there is one.
  /// Without one the linear predictor of some cell grows by about 1 a step for ever, while the
  /// likelihood nears its bound (A. Albert and J. A. Anderson, Biometrika 71 (1984), 1-10).
  ///
  /// - Precondition: every cell has the same number of predictors, and there is a cell.
  init(_ cells: [Cell]) throws(Failure) {
    let size = cells[0].predictors.count
    guard let space = ColumnSpace(Matrix(rows: cells.map(\.predictors))), space.rank == size else {
      throw .collinear
    }
    var beta = [Double](repeating: 0, count: size)
    var state = State(cells, beta)
    for _ in 0..<Self.stepLimit {
      guard let factor = CholeskyDecomposition(state.information) else { throw .separated }
      let direction = factor.solve(state.score)
      var share = 1.0
      var next = State(cells, Self.moved(beta, direction, share))
      while next.logLikelihood < state.logLikelihood - 1e-9, share > 1e-6 {
        share /= 2
        next = State(cells, Self.moved(beta, direction, share))
      }
      beta = Self.moved(beta, direction, share)
      state = next
      if cells.allSatisfy({ Self.inner($0.predictors, direction).magnitude < 1e-9 }) {
        coefficients = beta
        standardErrors = factor.inverse.diagonal.map { $0.squareRoot() }
        logLikelihood = state.logLikelihood
        return
      }
    }
    throw .separated
  }

  private static let stepLimit = 40

  private static func moved(_ beta: [Double], _ direction: [Double], _ share: Double) -> [Double] {
    zip(beta, direction).map { $0 + share * $1 }
  }

  private static func inner(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The log-likelihood with its derivatives at some coefficients.
  private struct State {
    var logLikelihood = 0.0
    var score: [Double]
    var information: Matrix

    init(_ cells: [Cell], _ beta: [Double]) {
      score = [Double](repeating: 0, count: beta.count)
      information = Matrix(rowCount: beta.count, columnCount: beta.count)
      for cell in cells {
        let eta = LogisticRegression.inner(cell.predictors, beta)
        let p = Logistic.cumulative(eta)
        let q = Logistic.cumulative(-eta)
        // log p = min(eta, 0) - log(1 + exp(-|eta|)), which keeps its digits in both tails.
        let rest = Double.log(onePlus: Double.exp(-eta.magnitude))
        logLikelihood += cell.right * (min(eta, 0) - rest) - cell.wrong * (max(eta, 0) + rest)
        let residual = cell.right * q - cell.wrong * p
        let weight = (cell.right + cell.wrong) * p * q
        for row in beta.indices {
          score[row] += cell.predictors[row] * residual
          for column in 0...row {
            information[row, column] += weight * cell.predictors[row] * cell.predictors[column]
          }
        }
      }
    }
  }
}
