import Psychometrics
import Testing

@Suite("Eigenvalues of symmetric matrices")
struct SymmetricEigenTests {
  @Test("Vectors are orthogonal and rebuild the matrix", arguments: [1, 2, 3, 8, 25])
  func rebuild(size: Int) throws {
    let general = Matrix.random(size, size, seed: 4)
    let matrix = general + general.transposed
    let eigen = try #require(SymmetricEigen(matrix))
    #expect((eigen.vectors.transposed * eigen.vectors - .identity(size)).largest < 1e-13)
    #expect((eigen.transformed { $0 } - matrix).largest < 1e-13 * matrix.largest)
    #expect(eigen.values == eigen.values.sorted(by: >))
    #expect((eigen.values.reduce(0, +) - matrix.trace).magnitude < 1e-12)
  }

  @Test("A matrix of second differences has the eigenvalues of the closed form")
  func closedForm() throws {
    // 2 - 2 cos(k pi / 4), k = 1, 2, 3: 2 - sqrt 2, 2, 2 + sqrt 2.
    let eigen = try #require(
      SymmetricEigen(Matrix(rows: [[2, -1, 0], [-1, 2, -1], [0, -1, 2]])))
    for (value, expected) in zip(eigen.values, [2 + 2.0.squareRoot(), 2, 2 - 2.0.squareRoot()]) {
      #expect((value - expected).magnitude < 1e-14)
    }
  }

  @Test("Equal correlations have one large eigenvalue and equal small ones")
  func equalCorrelations() throws {
    let matrix = Matrix(rows: (0..<6).map { row in (0..<6).map { $0 == row ? 1 : 0.3 } })
    let eigen = try #require(SymmetricEigen(matrix))
    for (value, expected) in zip(eigen.values, [2.5, 0.7, 0.7, 0.7, 0.7, 0.7]) {
      #expect((value - expected).magnitude < 1e-14)
    }
  }

  @Test("A diagonal matrix has its diagonal as values, a zero matrix zeros")
  func diagonal() throws {
    #expect(SymmetricEigen(Matrix(diagonal: [1, 3, -2]))?.values == [3, 1, -2])
    #expect(SymmetricEigen(Matrix(rowCount: 3, columnCount: 3))?.values == [0, 0, 0])
    #expect(SymmetricEigen(Matrix(rows: [[1, .nan], [.nan, 1]])) == nil)
  }

  @Test("A pseudo-inverse fulfils the four conditions of Penrose", arguments: [1, 3, 5])
  func pseudoInverse(rank: Int) throws {
    let loadings = Matrix.random(7, rank, seed: 21)
    let matrix = loadings * loadings.transposed
    let eigen = try #require(SymmetricEigen(matrix))
    #expect(eigen.rank() == rank)
    let inverse = eigen.pseudoInverse()
    #expect((matrix * inverse * matrix - matrix).largest < 1e-11)
    #expect((inverse * matrix * inverse - inverse).largest < 1e-9)
    #expect((matrix * inverse - (matrix * inverse).transposed).largest < 1e-11)
    #expect((inverse * matrix - (inverse * matrix).transposed).largest < 1e-11)
  }
}
