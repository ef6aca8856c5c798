import Foundation
import Psychometrics
import Testing

@Suite("Reliability coefficients by their closed forms")
struct ReliabilityPropertyTests {
  /// The covariances of one factor with these loadings and residual variances.
  private func oneFactor(_ loadings: [Double], _ residuals: [Double]) -> ItemCovariance {
    let column = Matrix(rowCount: loadings.count, columnCount: 1, elements: loadings)
    return ItemCovariance(
      matrix: column * column.transposed + Matrix(diagonal: residuals), personCount: 100_000_000)
  }

  @Test("Parallel items give Spearman and Brown's reliability by every coefficient")
  func parallel() throws {
    // k items that correlate r: k r / (1 + (k - 1) r) = 6 * 0.4 / 3 = 0.8.
    let covariance = oneFactor(
      Array(repeating: 0.4.squareRoot(), count: 6), Array(repeating: 0.6, count: 6))
    #expect((try CronbachAlpha(covariance).value - 0.8).magnitude < 1e-14)
    #expect((try GuttmanLambdas(covariance).lambda2 - 0.8).magnitude < 1e-14)
    #expect((try SplitHalf.oddEven(covariance).guttman - 0.8).magnitude < 1e-14)
    let search = try SplitHalfSearch(covariance)
    #expect((search.maximum - 0.8).magnitude < 1e-14)
    #expect(search.exhaustive?.splitCount == 10)
    #expect((try OneFactorModel(covariance).omega - 0.8).magnitude < 1e-7)
  }

  static let factors: [([Double], [Double])] = [
    ([0.9, 0.7, 0.5], [0.3, 0.4, 0.9]),
    ([1.2, -0.4, 0.8, 0.3], [1, 0.5, 0.2, 0.9]),
    ([2, 30, 0.5, 1, 0.1], [1, 200, 0.4, 3, 0.01]),
    ([0.9, 0.8, 1.1, 0.7], [-0.05, 0.5, 0.6, 0.5]),
  ]

  @Test("The one-factor model recovers the factor that made the covariances", arguments: factors)
  func recovery(loadings: [Double], residuals: [Double]) throws {
    let model = try OneFactorModel(oneFactor(loadings, residuals))
    for (value, truth) in zip(model.loadings, loadings) {
      #expect((value - truth).magnitude < 1e-7 * (1 + truth.magnitude))
    }
    for (value, truth) in zip(model.residualVariances, residuals) {
      #expect((value - truth).magnitude < 1e-6 * (1 + truth.magnitude))
    }
    #expect(model.chiSquare < 1e-3)
    #expect(model.heywoodItems == residuals.indices.filter { residuals[$0] < 0 })
    #expect((model.pValue == nil) == (loadings.count == 3))
  }

  @Test("The exchange search finds the split of paired items")
  func search() throws {
    // Twelve pairs, alike within a pair only: the best split parts every pair.
    let size = 24
    let matrix = Matrix(
      rows: (0..<size).map { row in
        (0..<size).map { column in
          row == column ? 1 : (row / 2 == column / 2 ? 0.8 : 0.1)
        }
      })
    let covariance = ItemCovariance(matrix: matrix, personCount: 200)
    let search = try SplitHalfSearch(covariance)
    #expect(search.exhaustive == nil)
    #expect(Set(search.bestHalf.map { $0 / 2 }).count == 12)
    // 4 * covariance of the halves / total: 4 (12 * 0.8 + 132 * 0.1) / (24 + 24 * 0.8 + 528 * 0.1).
    #expect((search.maximum - 4 * (9.6 + 13.2) / 96).magnitude < 1e-12)
    #expect(
      try SplitHalfSearch(covariance, restarts: 5) == SplitHalfSearch(covariance, restarts: 5))
  }

  @Test("Lambda 2 is never below alpha, and halves average no more than the best", arguments: 1...8)
  func order(seed: UInt64) throws {
    let covariance = ItemCovariance(matrix: .randomCovariance(7, seed: seed), personCount: 50)
    let lambdas = try GuttmanLambdas(covariance)
    #expect(lambdas.lambda2 >= lambdas.lambda3)
    let search = try SplitHalfSearch(covariance)
    let all = try #require(search.exhaustive)
    #expect(all.splitCount == 35)
    #expect(all.minimum <= all.mean && all.mean <= search.maximum)
  }

  @Test("An interval is wider at a higher level and holds the estimate")
  func band() throws {
    let alpha = try CronbachAlpha(
      ItemCovariance(matrix: .randomCovariance(5, seed: 3), personCount: 40))
    let narrow = try #require(alpha.confidenceBand(level: 0.8))
    let wide = try #require(alpha.confidenceBand(level: 0.99))
    #expect(wide.low < narrow.low && narrow.low < alpha.value)
    #expect(alpha.value < narrow.high && narrow.high < wide.high && wide.high < 1)
    #expect(alpha.confidenceBand(level: 1) == nil)
  }
}
