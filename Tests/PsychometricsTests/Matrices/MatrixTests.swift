import Psychometrics
import Testing

@Suite("Matrices")
struct MatrixTests {
  let a = Matrix(rows: [[1, 2, 3], [4, 5, 6]])

  @Test("Elements stand row by row")
  func layout() {
    #expect(a.elements == [1, 2, 3, 4, 5, 6])
    #expect(a[1, 2] == 6)
    #expect(a.row(1) == [4, 5, 6])
    #expect(a.column(1) == [2, 5])
    #expect(a.diagonal == [1, 5])
    #expect(a.trace == 6)
    #expect(a.sum == 21)
    #expect(!a.isSquare)
    #expect(a.transposed == Matrix(rows: [[1, 4], [2, 5], [3, 6]]))
    #expect(a.submatrix(rows: [1], columns: [2, 0]) == Matrix(rows: [[6, 4]]))
  }

  @Test("Sums, multiples and products are those worked by hand")
  func arithmetic() {
    #expect(a + a == 2 * a)
    #expect(a - a == Matrix(rowCount: 2, columnCount: 3))
    #expect(a * a.transposed == Matrix(rows: [[14, 32], [32, 77]]))
    #expect(a * [1, 0, -1] == [-2, -2])
    #expect((a * a.transposed).quadraticForm([1, -1]) == 14 - 64 + 77)
    #expect(Matrix.identity(2) * a == a)
    #expect(Matrix(diagonal: [2, 3]) * a == Matrix(rows: [[2, 4, 6], [12, 15, 18]]))
  }

  @Test("Products are associative", arguments: [1, 4, 9])
  func associative(size: Int) {
    let x = Matrix.random(size, size + 2, seed: 1)
    let y = Matrix.random(size + 2, 5, seed: 2)
    let z = Matrix.random(5, size, seed: 3)
    #expect(((x * y) * z - x * (y * z)).largest < 1e-12)
  }

  @Test("A matrix without elements has no rows and a sum of nothing")
  func empty() {
    let none = Matrix(rows: [])
    #expect(none.rowCount == 0)
    #expect(none.sum == 0)
    #expect(CholeskyDecomposition(none)?.logDeterminant == 0)
    #expect(SymmetricEigen(none)?.values == [])
  }
}
