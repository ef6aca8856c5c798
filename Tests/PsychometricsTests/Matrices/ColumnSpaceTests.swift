import Psychometrics
import Testing

@Suite("Column spaces")
struct ColumnSpaceTests {
  @Test(
    "Basis and complement are orthogonal and fill the space", arguments: [(6, 2), (9, 9), (5, 0)])
  func complement(rows: Int, columns: Int) throws {
    let matrix = Matrix.random(rows, columns, seed: 8)
    let space = try #require(ColumnSpace(matrix))
    #expect(space.rank == columns)
    #expect(space.basis.columnCount == columns)
    #expect(space.orthogonalComplement.columnCount == rows - columns)
    #expect((space.orthogonalComplement.transposed * matrix).largest < 1e-13)
    let projections =
      space.basis * space.basis.transposed
      + space.orthogonalComplement * space.orthogonalComplement.transposed
    #expect((projections - .identity(rows)).largest < 1e-13)
    #expect((space.basis * space.basis.transposed * matrix - matrix).largest < 1e-12)
  }

  @Test("Columns that depend on others do not count")
  func dependent() throws {
    let columns = Matrix.random(8, 3, seed: 2)
    let matrix = columns * Matrix(rows: [[1, 0, 1, 2], [0, 1, 1, -1], [0, 0, 0, 3]])
    let doubled = columns * Matrix(rows: [[1, 2, 0], [0, 0, 0], [1, 2, 1]])
    #expect(ColumnSpace(matrix)?.rank == 3)
    #expect(ColumnSpace(doubled)?.rank == 2)
    #expect(ColumnSpace(Matrix(rowCount: 4, columnCount: 2))?.rank == 0)
    #expect(ColumnSpace(Matrix(rows: [[.nan]])) == nil)
    let wide = try #require(ColumnSpace(Matrix.random(3, 5, seed: 1)))
    #expect(wide.rank == 3)
    #expect(wide.orthogonalComplement.columnCount == 0)
  }
}
