import RealModule

/// A symmetric matrix as a tridiagonal one and the rotations that lead to it.
///
/// `rotations` holds one vector a row, so that the inner loops run over neighbouring elements.
struct TridiagonalForm {
  private(set) var diagonal: [Double]
  private var below: [Double]
  private(set) var rotations: Matrix

  /// Reduces a square symmetric matrix by Householder reflections from the last row up.
  init(_ matrix: Matrix) {
    let size = matrix.rowCount
    var work = matrix
    diagonal = Array(repeating: 0, count: size)
    below = Array(repeating: 0, count: size)
    rotations = Matrix.identity(size)
    var reflections: [(vector: [Double], halfSquare: Double)] = []
    for row in (1..<max(size, 1)).reversed() {
      var vector = Array(work.row(row)[..<row])
      let scale = vector.dropLast().reduce(0) { $0 + $1.magnitude }
      guard scale > 0 else {
        below[row] = vector[row - 1]
        continue
      }
      let length = vector.dotProduct(from: 0, with: vector, from: 0, count: row).squareRoot()
      let last = vector[row - 1]
      below[row] = last > 0 ? -length : length
      let halfSquare = length * length + length * last.magnitude
      vector[row - 1] = last - below[row]
      Self.reflect(&work, by: vector, halfSquare: halfSquare)
      reflections.append((vector, halfSquare))
    }
    diagonal = work.diagonal
    // Q = H1 H2 ... acts on unit vectors; the rows of the rotations are its columns.
    for (vector, halfSquare) in reflections.reversed() {
      for row in 0..<size {
        let inner = vector.dotProduct(
          from: 0, with: rotations.elements, from: row * size, count: vector.count)
        rotations.elements.addMultiple(
          -inner / halfSquare, of: vector, from: 0, to: row * size, count: vector.count)
      }
    }
  }

  /// Replaces the leading part of a symmetric matrix by H A H with H = I - u u' / h.
  private static func reflect(_ work: inout Matrix, by u: [Double], halfSquare h: Double) {
    let count = u.count
    let size = work.columnCount
    var p = Array(repeating: 0.0, count: count)
    for row in 0..<count {
      p[row] += work.elements.dotProduct(from: row * size, with: u, from: 0, count: row + 1)
      p.addMultiple(u[row], of: work.elements, from: row * size, to: 0, count: row)
    }
    let k = u.dotProduct(from: 0, with: p, from: 0, count: count) / (2 * h * h)
    for index in 0..<count {
      p[index] = p[index] / h - k * u[index]
    }
    for row in 0..<count {
      work.elements.addMultiple(-u[row], of: p, from: 0, to: row * size, count: row + 1)
      work.elements.addMultiple(-p[row], of: u, from: 0, to: row * size, count: row + 1)
    }
  }

  /// Turns the form into a diagonal one; false where an eigenvalue needs over 60 iterations.
  mutating func diagonalize() -> Bool {
    let size = diagonal.count
    guard size > 1 else { return true }
    below.removeFirst()
    below.append(0)
    for start in 0..<size {
      var iterations = 0
      while true {
        let end = blockEnd(from: start)
        if end == start { break }
        iterations += 1
        if iterations > 60 { return false }
        sweep(from: start, to: end)
      }
    }
    return true
  }

  private func blockEnd(from start: Int) -> Int {
    var end = start
    while end < diagonal.count - 1 {
      let size = diagonal[end].magnitude + diagonal[end + 1].magnitude
      if below[end].magnitude <= Double.ulpOfOne * size || below[end].magnitude < 1e-300 { break }
      end += 1
    }
    return end
  }

  /// One QL sweep with the shift of Wilkinson over the block `start ... end`.
  private mutating func sweep(from start: Int, to end: Int) {
    var g = (diagonal[start + 1] - diagonal[start]) / (2 * below[start])
    let root = Double.hypot(g, 1)
    g = diagonal[end] - diagonal[start] + below[start] / (g < 0 ? g - root : g + root)
    var sine = 1.0
    var cosine = 1.0
    var p = 0.0
    for index in (start..<end).reversed() {
      let f = sine * below[index]
      let b = cosine * below[index]
      let radius = Double.hypot(f, g)
      below[index + 1] = radius
      guard radius > 0 else {
        diagonal[index + 1] -= p
        below[end] = 0
        return
      }
      sine = f / radius
      cosine = g / radius
      g = diagonal[index + 1] - p
      let t = (diagonal[index] - g) * sine + 2 * cosine * b
      p = sine * t
      diagonal[index + 1] = g + p
      g = cosine * t - b
      rotate(index, sine: sine, cosine: cosine)
    }
    diagonal[start] -= p
    below[start] = g
    below[end] = 0
  }

  private mutating func rotate(_ index: Int, sine: Double, cosine: Double) {
    let size = rotations.columnCount
    let first = rotations.row(index)
    let second = rotations.row(index + 1)
    for column in 0..<size {
      rotations.elements[(index + 1) * size + column] =
        sine * first[column] + cosine * second[column]
      rotations.elements[index * size + column] = cosine * first[column] - sine * second[column]
    }
  }
}
