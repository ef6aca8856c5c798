import Foundation
import Psychometrics
import Testing

@Suite("Matrix decompositions")
struct DecompositionTests {
  @Test("A Cholesky factor squares to its matrix and solves it", arguments: [1, 2, 7, 20])
  func cholesky(size: Int) throws {
    let matrix = Matrix.randomCovariance(size, seed: 5)
    let factor = try #require(CholeskyDecomposition(matrix))
    #expect((factor.lower * factor.lower.transposed - matrix).largest < 1e-12 * matrix.largest)
    let x = Matrix.random(size, 1, seed: 9).elements
    for (found, truth) in zip(factor.solve(matrix * x), x) {
      #expect((found - truth).magnitude < 1e-9)
    }
    #expect((factor.inverse * matrix - .identity(size)).largest < 1e-9)
    let whitened = factor.solveLower(x)
    let square = whitened.reduce(0) { $0 + $1 * $1 }
    #expect((square - factor.inverse.quadraticForm(x)).magnitude < 1e-9 * max(1, square))
  }

  @Test("Triangular factors solve what is not symmetric", arguments: [1, 2, 7, 20])
  func triangular(size: Int) throws {
    let matrix = Matrix.random(size, size, seed: 11)
    let factors = try #require(LUDecomposition(matrix))
    #expect((factors.inverse * matrix - .identity(size)).largest < 1e-9)
    #expect((matrix * factors.solve(matrix.transposed) - matrix.transposed).largest < 1e-9)
  }

  @Test("Determinants of the Hilbert matrices are the published ones")
  func determinants() throws {
    // 1 / det H_n = 1, 12, 2160, 6048000, 266716800000, 186313420339200000 (OEIS A005249).
    let inverses = [1, 12, 2160, 6_048_000, 266_716_800_000, 186_313_420_339_200_000.0]
    for (index, inverse) in inverses.enumerated() {
      let matrix = Matrix.hilbert(index + 1)
      let expected = -log(inverse)
      let symmetric = try #require(CholeskyDecomposition(matrix)).logDeterminant
      let general = try #require(LUDecomposition(matrix))
      #expect((symmetric - expected).magnitude < 1e-9)
      #expect((general.logDeterminantMagnitude - expected).magnitude < 1e-9)
      #expect(general.determinantSign == 1)
    }
    #expect(LUDecomposition(Matrix(rows: [[0, 1], [1, 0]]))?.determinantSign == -1)
    #expect(LUDecomposition(Matrix(rows: [[-2, 1], [1, 5]]))?.determinantSign == -1)
  }

  static let singular: [Matrix] = [
    Matrix(rows: [[1, 2], [2, 4]]), Matrix(rows: [[0, 0], [0, 0]]), Matrix(rows: [[.nan]]),
    Matrix(rows: [[1, 1, 0], [1, 1, 0], [0, 0, 1]]), Matrix(rows: [[.infinity, 0], [0, 1]]),
  ]

  @Test("A matrix that cannot be inverted has no factors", arguments: singular)
  func refused(matrix: Matrix) {
    #expect(CholeskyDecomposition(matrix) == nil)
    #expect(LUDecomposition(matrix) == nil)
  }

  @Test("An indefinite matrix has triangular factors but no Cholesky factor")
  func indefinite() {
    let matrix = Matrix(rows: [[1, 2], [2, 1]])
    #expect(CholeskyDecomposition(matrix) == nil)
    #expect(LUDecomposition(matrix) != nil)
  }
}
