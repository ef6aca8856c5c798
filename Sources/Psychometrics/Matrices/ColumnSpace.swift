/// The space that the columns of a matrix span, and what is orthogonal to it.
///
/// Householder reflections with column exchange find the rank: a column whose remaining length is
/// below `tolerance` of the longest column adds nothing.
///
/// Source: P. Businger and G. H. Golub, "Linear least squares solutions by Householder
/// transformations", Numerische Mathematik 7 (1965), 269-276.
public struct ColumnSpace: Hashable, Sendable {
  /// The number of columns that are linearly independent.
  public let rank: Int
  /// Vectors of length 1 that span the space: one a column, `rank` columns.
  public let basis: Matrix
  /// Vectors of length 1 orthogonal to the space and to one another: rows less `rank` columns.
  ///
  /// For a matrix D it is the D_c with D_c' D = 0 that goodness-of-fit statistics such as M2 use.
  public let orthogonalComplement: Matrix

  /// Finds the space of the columns of a matrix.
  ///
  /// A column of which any element is no finite number cannot be placed: the result is nothing.
  public init?(_ matrix: Matrix, tolerance: Double = 1e-10) {
    guard matrix.elements.allSatisfy(\.isFinite) else { return nil }
    let size = matrix.rowCount
    var columns = (0..<matrix.columnCount).map { matrix.column($0) }
    let longest = columns.map { Self.square($0, from: 0) }.max() ?? 0
    let limit = tolerance * longest.squareRoot()
    var reflectors: [[Double]] = []
    while reflectors.count < min(size, columns.count + reflectors.count) {
      let step = reflectors.count
      let squares = columns.map { Self.square($0, from: step) }
      guard let best = squares.indices.max(by: { squares[$0] < squares[$1] }) else { break }
      let length = squares[best].squareRoot()
      guard length > limit, length > 0 else { break }
      var reflector = columns.remove(at: best)
      for row in 0..<step { reflector[row] = 0 }
      reflector[step] += reflector[step] < 0 ? -length : length
      let norm = Self.square(reflector, from: step).squareRoot()
      for row in step..<size { reflector[row] /= norm }
      for index in columns.indices {
        Self.reflect(&columns[index], by: reflector, from: step)
      }
      reflectors.append(reflector)
    }
    rank = reflectors.count
    let vectors = (0..<size).map { place in
      var vector = Array(repeating: 0.0, count: size)
      vector[place] = 1
      for step in reflectors.indices.reversed() {
        Self.reflect(&vector, by: reflectors[step], from: step)
      }
      return vector
    }
    let all = Array(0..<size)
    let rows = Matrix(rows: vectors)
    basis = rows.submatrix(rows: Array(0..<rank), columns: all).transposed
    orthogonalComplement = rows.submatrix(rows: Array(rank..<size), columns: all).transposed
  }

  private static func square(_ vector: [Double], from start: Int) -> Double {
    vector.dotProduct(from: start, with: vector, from: start, count: vector.count - start)
  }

  /// Reflects a vector at the plane orthogonal to a vector of length 1 that is 0 before `start`.
  private static func reflect(_ vector: inout [Double], by unit: [Double], from start: Int) {
    let length = vector.count - start
    let inner = vector.dotProduct(from: start, with: unit, from: start, count: length)
    vector.addMultiple(-2 * inner, of: unit, from: start, to: start, count: length)
  }
}
