/// A symmetric positive definite matrix that is block diagonal but for its last rows and columns.
///
/// The information of the complete data has this shape: one block for each item's own parameters
/// and a border for those that items share. A system is solved block by block, with the border's
/// Schur complement, in time linear in the number of items.
struct ArrowMatrix {
  private struct Block {
    let range: Range<Int>
    let factor: CholeskyDecomposition
    /// The block's part of the border, one column a shared parameter, and its solution.
    let border: Matrix
    let solvedBorder: Matrix
  }

  private let size: Int
  private let ownCount: Int
  private var blocks: [Block] = []
  private var corner: CholeskyDecomposition?

  /// Factors the matrix with these diagonal blocks, borders and corner.
  ///
  /// What is not positive definite, because the data say nothing about a parameter, gets a small
  /// multiple of the identity added until it is.
  init(
    ownCount: Int, blocks parts: [(range: Range<Int>, block: Matrix, border: Matrix)],
    corner: Matrix
  ) {
    self.ownCount = ownCount
    size = ownCount + corner.rowCount
    var complement = corner
    for part in parts {
      let factor = Self.factor(part.block)
      let solved = corner.rowCount > 0 ? factor.solve(part.border) : part.border
      if corner.rowCount > 0 {
        complement = complement - part.border.transposed * solved
      }
      blocks.append(
        Block(range: part.range, factor: factor, border: part.border, solvedBorder: solved))
    }
    self.corner = corner.rowCount > 0 ? Self.factor(complement) : nil
  }

  private static func factor(_ matrix: Matrix) -> CholeskyDecomposition {
    if let factor = CholeskyDecomposition(matrix) { return factor }
    let largest = matrix.diagonal.reduce(1) { max($0, $1.magnitude) }
    var ridge = 1e-10 * largest
    while ridge < 1e3 * largest {
      let raised = matrix + Matrix(diagonal: matrix.diagonal.map { _ in ridge })
      if let factor = CholeskyDecomposition(raised) { return factor }
      ridge *= 100
    }
    return CholeskyDecomposition(identity: matrix.rowCount)
  }

  /// The solution x of A x = b.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for block in blocks {
      let solved = block.factor.solve(Array(right[block.range]))
      x.replaceSubrange(block.range, with: solved)
      guard corner != nil else { continue }
      for column in 0..<block.border.columnCount {
        for (row, index) in block.range.enumerated() {
          x[ownCount + column] -= block.border[row, column] * x[index]
        }
      }
    }
    guard let corner else { return x }
    let shared = corner.solve(Array(x[ownCount...]))
    x.replaceSubrange(ownCount..., with: shared)
    for block in blocks {
      let change = block.solvedBorder * shared
      for (row, index) in block.range.enumerated() { x[index] -= change[row] }
    }
    return x
  }
}

extension CholeskyDecomposition {
  /// The factor of the identity.
  fileprivate init(identity size: Int) {
    lower = .identity(size)
  }
}
